import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import type { Autonomy, Level } from '#lib/core/pack/scale.ts';
import type { Flags, Work } from '#lib/core/pack/schema.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import { checkFlags } from '#lib/core/scoring/flags.ts';
import type { Scope } from '#lib/core/scoring/gates.ts';
import { sensitivityOf } from '#lib/core/scoring/sensitivity.ts';
import { flipSet, shortestWayTo } from '#lib/core/scoring/flip.ts';
import { score } from '#lib/core/scoring/score.ts';
import ReadinessScreen from '#lib/features/readiness/ReadinessScreen.svelte';
import {
	action,
	capability,
	layer,
	OWNER_ROLES,
	question,
	questionnaire,
	role
} from '../../fixtures/small-pack.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const PACK = questionnaire([
	layer('governance', [
		capability('ownership', [
			question('governance.owners', { title: 'Owners by name', gate: { '1': 2 }, notApplicable: 'never' }),
			question('governance.rights', { title: 'Decision rights', gate: { '1': 2 } })
		])
	]),
	layer('quality', [
		capability('standard', [
			question('quality.standard', { title: 'One standard', interaction: ['autonomous', 'assisted'] }),
			question('quality.sample', { title: 'Sampled review', gate: { '2': 2 }, interaction: ['human'] })
		])
	])
]);
const IDS = ['governance.owners', 'governance.rights', 'quality.standard', 'quality.sample'];

const shown = (level: Level): Answer => ({ level, evidence: 'document' });
const aside: Answer = { notApplicable: { reason: 'It only reads', approvedBy: 'Ada Byrne' } };
const all = (answer: Answer): Answers => Object.fromEntries(IDS.map((id) => [id, answer]));

const FLAGS: Flags = {
	redFlags: [
		{
			id: 'unread',
			title: 'Work nobody reads',
			meaning: 'No sample is drawn.',
			remedy: 'Draw one.',
			when: { all: [{ question: 'quality.sample', atMost: 1 }] },
			sources: []
		}
	],
	contradictions: [
		{
			id: 'unowned',
			title: 'Rights without owners',
			meaning: 'They cannot both be true.',
			remedy: 'Ask who decides.',
			when: {
				all: [
					{ question: 'governance.owners', atMost: 0 },
					{ question: 'governance.rights', atLeast: 3 }
				]
			},
			sources: []
		}
	]
};

function planOf(scope: Scope, answers: Answers): Plan | null {
	const work: Work = {
		roles: [...OWNER_ROLES, role('maker')],
		actions: IDS.map((id, index) => action(`do.${id}`, { [id]: 4 }, { effortHours: index + 2 })),
		duties: [],
		...FLAGS
	};
	const frame = { ...scope, workflow: 'Refunds', people: [] };
	const planned = planRollout({ questionnaire: PACK, work }, { frame, answers }, { start: '2026-11-23' });
	return planned.ok ? planned.value : null;
}

async function show(
	autonomy: Autonomy,
	answers: Answers,
	work?: { hours: number; gate: string },
	ownThresholds: string | null = null
) {
	const scope = { autonomy, depth: 'quick' } as const;
	const screen = await render(ReadinessScreen, {
		questionnaire: PACK,
		scope,
		readiness: score(PACK, scope, answers),
		answers,
		way: shortestWayTo(autonomy, PACK, scope, answers),
		up: flipSet(PACK, scope, answers).up,
		flags: checkFlags(PACK, FLAGS, scope, answers),
		sensitivity: sensitivityOf(PACK, scope, answers, 1),
		plan: planOf(scope, answers),
		today: '2026-11-21',
		hours: work?.hours,
		gateHours: new Map(work && [[work.gate, work.hours]]),
		ownThresholds
	});
	const part = (name: string) => screen.getByRole('group', { name, exact: true });
	return { screen, part };
}

/** The rows of a table as they are seen: the texts of the cells that show, with a space between them. */
const rows = (table: { getByRole: (role: 'row') => { elements: () => Element[] } }): string[] =>
	table
		.getByRole('row')
		.elements()
		.map((row) =>
			[...row.children]
				.filter((cell) => cell.checkVisibility())
				.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())
				.filter((text) => text !== '')
				.join(' ')
		);

describe('the verdict', () => {
	test.each<[string, Autonomy, Answers, string, string]>([
		['go', 1, all(shown(3)), 'Go at level 1', 'Run it at level 1.'],
		[
			'not shown yet',
			2,
			{ ...all(shown(3)), 'quality.sample': { unknown: true } },
			'Not shown yet at level 2',
			'Run it at level 1.'
		],
		['no-go', 2, { ...all(shown(3)), 'quality.sample': shown(0) }, 'No-go at level 2', 'Run it at level 1.'],
		['no-go at nothing', 1, all(shown(0)), 'No-go at level 1', 'Keep it away from customers.']
	])('%s is a word, a shape and a sentence', async (_, autonomy, answers, word, headline) => {
		const { screen } = await show(autonomy, answers);
		await expect.element(screen.getByText(word)).toBeVisible();
		expect(screen.getByText(word).element().parentElement?.querySelector('svg path')).not.toBeNull();
		await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(headline);
		await expectAccessible();
	});

	test('each verdict has a shape of its own', async () => {
		const shapes = new Set<string | null | undefined>();
		for (const sample of [shown(3), { unknown: true }, shown(0)] satisfies Answer[]) {
			const { screen } = await show(2, { ...all(shown(3)), 'quality.sample': sample });
			const sign = screen
				.getByText(/ at level 2$/)
				.first()
				.element().parentElement;
			shapes.add(sign?.querySelector('path')?.getAttribute('d'));
			await screen.unmount();
		}
		expect(shapes.size).toBe(3);
	});

	test('a gate set aside is named beside it', async () => {
		const { screen } = await show(1, { ...all(shown(3)), 'governance.rights': aside });
		await expect.element(screen.getByText(/one gate set aside as not applicable/)).toBeVisible();
	});

	test('comes first, and the overall level after all that it is made of', async () => {
		const { screen } = await show(2, { ...all(shown(2)), 'quality.sample': shown(1) });
		const order = screen
			.getByRole('heading')
			.elements()
			.map(({ textContent }) => textContent);
		expect(order).toEqual([
			'Run it at level 1.',
			'What stands in the way',
			'Weakest layer',
			'Layers',
			'Where in the conversation',
			'Capabilities',
			'Red flags and contradictions',
			'Work nobody reads',
			'Overall',
			'What would change the verdict',
			'Shortest way up',
			'Nearest fall',
			'Work that gets there',
			'Don’t knows',
			'How firm it is',
			'Every gate at level 2'
		]);
	});
});

describe('what stands in the way', () => {
	test('names each gate and floor with what is there, what is needed and the work', async () => {
		const answers = { ...all(shown(2)), 'quality.sample': shown(1) };
		const { part } = await show(2, answers, { gate: 'quality.sample', hours: 6 });
		const table = part('What stands in the way').getByRole('table');
		expect(rows(table)).toEqual([
			'Gate or floor Now Needs What is missing Work',
			'Sampled review 1 2, document quality.sample at level 2. 6 h',
			'Floor of quality 1.5 2.0 The layer as a whole is too low.',
			'Floor of the overall level 1.8 2.25 The four layers together are too low.'
		]);
		await expect
			.element(table.getByRole('link', { name: 'Sampled review' }))
			.toHaveAttribute('href', expect.stringMatching(/assess\/\?at=quality\.sample$/));
	});

	test('does not call low what is only unknown', async () => {
		const { part } = await show(1, {});
		const said = rows(part('What stands in the way').getByRole('table'));
		expect(said.filter((row) => row.includes('Enough is unknown'))).toHaveLength(3);
		expect(said.some((row) => row.includes('too low'))).toBe(false);
	});

	test('an asserted level says that nothing shows it', async () => {
		const { part } = await show(1, { ...all(shown(3)), 'governance.rights': { level: 3 } });
		expect(rows(part('What stands in the way').getByRole('table'))).toContain(
			'Decision rights 3 2, document It is said to be so; nothing on paper shows it.'
		);
	});

	test('is not there when nothing does', async () => {
		const { part } = await show(1, all(shown(3)));
		expect(part('What stands in the way').elements()).toEqual([]);
	});

	test('on a phone what is missing stands under its gate', async () => {
		await page.viewport(390, 844);
		const { part } = await show(2, { ...all(shown(2)), 'quality.sample': shown(1) });
		expect(rows(part('What stands in the way').getByRole('table'))).toContain('quality.sample at level 2.');
	});
});

describe('figures', () => {
	const mixed: Answers = {
		'governance.owners': shown(4),
		'governance.rights': shown(2),
		'quality.standard': shown(2),
		'quality.sample': { unknown: true }
	};

	test('layers are intervals with their floor, and the same as a table', async () => {
		const { part } = await show(1, mixed);
		const layers = part('Layers');
		await expect
			.element(layers.getByRole('img'))
			.toHaveAccessibleName(/Every layer reaches the floor of 1.0/);
		await layers.getByText('As a table').click();
		expect(rows(layers.getByRole('table'))).toEqual([
			'Layer Level Between Floor Floor met',
			'Governance 3.0 3.0 1.0 yes',
			'Quality 2.0 1.0–3.0 1.0 yes'
		]);
		await expectAccessible();
	});

	test('a layer under its floor is said to be, and marked by another shape', async () => {
		const { part } = await show(2, mixed);
		const picture = part('Layers').getByRole('img');
		await expect.element(picture).toHaveAccessibleName(/Below the floor of 2.0 for level 2: Quality/);
		const dots = picture.element().querySelectorAll('circle').length;
		expect(dots).toBe(1);
	});

	test('the heat map says who serves the customer, layer by layer, and where nothing is asked', async () => {
		const { part } = await show(1, mixed);
		const heat = part('Where in the conversation');
		await heat.getByText('As a table').click();
		expect(rows(heat.getByRole('table'))).toEqual([
			'Layer AI alone AI assists People only',
			'Governance 3.0 none none',
			'Quality 2.0 2.0 0.0–4.0'
		]);
		await expectAccessible();
	});

	test.each([390, 1440])('their texts can be read %i px wide', async (width) => {
		await page.viewport(width, 900);
		const { screen } = await show(1, mixed);
		for (const text of screen
			.getByRole('img')
			.elements()
			.flatMap((svg) => [...svg.querySelectorAll('text')])) {
			const scale = text.getBoundingClientRect().height / text.getBBox().height;
			expect(Number(text.getAttribute('font-size')) * scale).toBeGreaterThanOrEqual(12);
		}
	});
});

test('capabilities show the point once enough is known, and the bounds where they differ', async () => {
	const { part } = await show(1, {
		'governance.owners': shown(3),
		'governance.rights': shown(1),
		'quality.standard': shown(4)
	});
	await part('Capabilities').getByText('As a table').click();
	expect(rows(part('Capabilities').getByRole('table'))).toEqual([
		'Capability Level Between Known',
		'Governance',
		'Capability ownership 2.0 100 %',
		'Quality',
		'Capability standard 4.0 2.0–4.0 50 %'
	]);
});

describe('the smallest change', () => {
	test('lists the steps up to what was asked for, each with its question', async () => {
		const { part } = await show(1, {
			...all(shown(3)),
			'governance.rights': shown(1),
			'governance.owners': { level: 2 }
		});
		const change = part('What would change the verdict');
		await expect
			.element(change.getByText('Two steps to level 1; no smaller change gets there.'))
			.toBeVisible();
		const steps = change
			.getByRole('listitem')
			.elements()
			.map(({ textContent }) => textContent);
		expect(steps).toEqual([
			'Decision rightsfrom level 1 to 2',
			'Owners by nameevidence from asserted to document'
		]);
		await expect.element(change.getByText(/so there is none to lose/)).toBeVisible();
		await expect
			.element(change.getByRole('link', { name: 'Decision rights' }))
			.toHaveAttribute('href', expect.stringMatching(/at=governance\.rights$/));
	});

	test('tells what would lose the level through a gate from what would through a score', async () => {
		const { part } = await show(1, { ...all(shown(4)), 'governance.rights': shown(3) });
		const change = part('What would change the verdict');
		await expect.element(change.getByText('Through a gate: two steps down.')).not.toBeInTheDocument();
		await expect.element(change.getByText(/^Through a gate: one step down\.$/)).toBeVisible();
		await expect.element(change.getByText(/^Through a score: .* under its floor\.$/)).toBeVisible();
	});

	test('says why where a whole layer was set aside', async () => {
		const answers = { ...all(shown(4)), 'quality.standard': aside, 'quality.sample': aside };
		const { part } = await show(1, answers);
		await expect
			.element(part('What would change the verdict').getByText(/every question of Quality was set aside/))
			.toBeVisible();
	});
});

test('the three levels of a verdict stand side by side', async () => {
	const { screen } = await show(2, { ...all(shown(3)), 'quality.sample': { unknown: true } });
	const facts = [...screen.container.querySelectorAll('dl > div')].map(({ textContent }) =>
		textContent.replace(/\s+/g, ' ').trim()
	);
	expect(facts).toEqual([
		'Asked for Level 2 Level 2',
		'Supported now Level 1 Level 1',
		'Possible if every unknown turns out well Level 2 Level 2'
	]);
});

test('the weakest layer says where it stands and what holds it down', async () => {
	const { part } = await show(2, { ...all(shown(3)), 'quality.sample': shown(0) });
	await expect
		.element(part('Weakest layer'))
		.toHaveTextContent('Quality stands at 1.5; its floor of 2.0 is missed.');
});

describe('red flags and contradictions', () => {
	test('each says what it is, what to do first, and the answers that make it so', async () => {
		const { part } = await show(2, { ...all(shown(3)), 'quality.sample': shown(1) });
		const flags = part('Red flags and contradictions');
		await expect.element(flags.getByText('One red flag.', { exact: true })).toBeVisible();
		await expect.element(flags.getByText('Draw one.')).toBeVisible();
		await expect
			.element(flags.getByRole('link', { name: 'Sampled review' }))
			.toHaveAttribute('href', expect.stringMatching(/at=quality\.sample$/));
		await expectAccessible();
	});

	test('what cannot be ruled out waits behind a line, with the answers it takes', async () => {
		const { part } = await show(2, { 'governance.rights': shown(3) });
		const flags = part('Red flags and contradictions');
		await expect
			.element(flags.getByText('No rule fires on what is known. Two more cannot be ruled out yet.'))
			.toBeVisible();
		await expect.element(flags.getByText('Possible contradiction')).not.toBeVisible();
		await flags.getByText('What cannot be ruled out').click();
		await expect.element(flags.getByText('Possible contradiction')).toBeVisible();
		await expect.element(flags.getByRole('link', { name: 'Owners by name' })).toBeVisible();
		await expectAccessible();
	});
});

describe('work that gets there', () => {
	test('is the plan’s choice with its hours, and leads to the plan', async () => {
		const { part } = await show(2, { ...all(shown(3)), 'quality.sample': shown(1) });
		const work = part('Work that gets there');
		expect(rows(work.getByRole('table'))).toEqual(['Work Hours', 'Do do.quality.sample 5 h']);
		await expect
			.element(work)
			.toHaveTextContent('comes to 5 h and reaches level 2; nothing in it can be spared.');
		await expect.element(work.getByRole('link')).toHaveAttribute('href', expect.stringMatching(/plan\/$/));
	});

	test('is not there when nothing is left to do', async () => {
		const { part } = await show(1, all(shown(3)));
		expect(part('Work that gets there').elements()).toEqual([]);
	});
});

describe('don’t knows', () => {
	test('that could change the verdict lead to their question, with what each can do', async () => {
		const { part } = await show(2, { ...all(shown(3)), 'quality.sample': { unknown: true } });
		const open = part('Don’t knows');
		await expect
			.element(open.getByText('One question without a level could change the verdict.'))
			.toBeVisible();
		expect(rows(open.getByRole('table'))).toEqual([
			'Question Now Its answer alone can give Narrows the overall by',
			'Sampled review don’t know Up to level 2, or no more than level 1 1.00'
		]);
		await expect
			.element(open.getByRole('link', { name: 'Sampled review' }))
			.toHaveAttribute('href', expect.stringMatching(/at=quality\.sample$/));
		await expectAccessible();
	});

	test.each<[string, Answers, string]>([
		['nothing is unknown', all(shown(3)), 'nothing is left to find out'],
		[
			'no answer could change it',
			{ ...all(shown(3)), 'governance.owners': shown(0), 'quality.sample': { unknown: true } },
			'One question has no level yet; it cannot change the verdict.'
		]
	])('say so where %s', async (_, answers, said) => {
		const { part } = await show(2, answers);
		await expect.element(part('Don’t knows')).toHaveTextContent(said);
		expect(part('Don’t knows').getByRole('table').elements()).toEqual([]);
	});
});

describe('how firm it is', () => {
	test('names the margin, the range of weights and the draws, as defaults of ours', async () => {
		const { part } = await show(1, all(shown(3)));
		const firm = part('How firm it is');
		await expect.element(firm).toHaveTextContent(/Level 2 is sensitive: it would take three steps down/);
		await expect.element(firm).toHaveTextContent('a default, not evidence');
		await expect
			.element(firm)
			.toHaveTextContent('stays at 3.0: the floor of 1.5 for level 1 is reached whatever');
		await expect.element(firm).toHaveTextContent('All 1,000 random draws');
	});

	test('without a supported level there is no margin', async () => {
		const { part } = await show(1, { 'quality.standard': { unknown: true } });
		await expect.element(part('How firm it is')).toHaveTextContent('there is no margin to measure');
	});
});

describe('every gate', () => {
	test('has its state as a word, what is there and what it needs', async () => {
		const answers: Answers = {
			'governance.owners': shown(2),
			'governance.rights': aside,
			'quality.standard': shown(3),
			'quality.sample': { level: 2 }
		};
		const { part } = await show(2, answers);
		expect(rows(part('Every gate at level 2').getByRole('table'))).toEqual([
			'Gate State Now Needs',
			'Owners by name passed 2, document 2, document',
			'Decision rights set aside does not apply 2, document',
			'Set aside by Ada Byrne: It only reads',
			'Sampled review missed 2, asserted 2, document'
		]);
	});

	test('a gate without an answer is not known', async () => {
		const { part } = await show(1, { 'quality.standard': { unknown: true } });
		expect(rows(part('Every gate at level 1').getByRole('table'))).toContain(
			'Owners by name not known not known 2, document'
		);
	});
});

describe('the overall level', () => {
	test('stands with its bounds, what it needs and the layers it is made of', async () => {
		const { part } = await show(2, { ...all(shown(2)), 'quality.sample': { unknown: true } });
		await expect
			.element(part('Overall'))
			.toHaveTextContent(
				'The overall level is 2.0, between 1.5 and 2.5 of 4; level 2 needs 2.25. It is the weighted mean of the layers: Governance 2.0, Quality 1.0–3.0.'
			);
	});

	test('names a layer that was left out of it', async () => {
		const { part } = await show(1, { ...all(shown(4)), 'quality.standard': aside, 'quality.sample': aside });
		await expect
			.element(part('Overall'))
			.toHaveTextContent('The overall level is 4.0 of 4; level 1 needs 1.5.');
		await expect
			.element(part('Overall'))
			.toHaveTextContent('Governance 4.0. Quality is left out: all set aside.');
	});

	test('counts a gate that may never be set aside as unknown, whatever a file says', async () => {
		const { part } = await show(1, all(aside));
		await expect.element(part('Overall')).toHaveTextContent('between 0.0 and 4.0 of 4');
		const [, owners, next] = rows(part('Every gate at level 1').getByRole('table'));
		expect(owners).toBe('Owners by name not known not known 2, document');
		expect(next).toMatch(/^Decision rights set aside/);
	});
});

describe('thresholds of the assessment’s own', () => {
	const OWN = 'This assessment uses its own thresholds: the floor is another one.';

	test('are said under the verdict, with the place to change them', async () => {
		const { screen, part } = await show(1, all(shown(3)), undefined, OWN);
		await expect.element(screen.getByText(OWN)).toBeVisible();
		await expect
			.element(screen.getByRole('link', { name: 'See or change them' }))
			.toHaveAttribute('href', expect.stringMatching(/thresholds\/$/));
		await expect.element(part('Overall')).toHaveTextContent('this assessment’s own, not evidence');
	});

	test('are not spoken of where the pack’s hold, and can be set all the same', async () => {
		const { screen, part } = await show(1, all(shown(3)));
		await expect.element(screen.getByText(/its own thresholds/)).not.toBeInTheDocument();
		await expect
			.element(part('How firm it is').getByRole('link'))
			.toHaveAttribute('href', expect.stringMatching(/thresholds\/$/));
		await expect
			.element(part('What would change the verdict').getByRole('link', { name: /scratch copy/ }))
			.toHaveAttribute('href', expect.stringMatching(/what-if\/$/));
	});
});

describe('before the first answer', () => {
	test('what is needed stands there and the way to the questions, and no score of nothing', async () => {
		const { screen, part } = await show(2, {});
		await expect
			.element(screen.getByRole('link', { name: 'Answer the first question' }))
			.toHaveAttribute('href', expect.stringMatching(/assess\/$/));
		await expect.element(part('What stands in the way').getByRole('table')).toBeVisible();
		expect(
			screen
				.getByRole('heading', { level: 2 })
				.elements()
				.map(({ textContent }) => textContent.trim())
		).toEqual(['What stands in the way']);
	});

	test('one “don’t know” is an answer, and brings the scores', async () => {
		const { screen, part } = await show(2, { 'governance.rights': { unknown: true } });
		await expect.element(part('Layers')).toBeVisible();
		await expect
			.element(screen.getByRole('link', { name: 'Answer the first question' }))
			.not.toBeInTheDocument();
	});
});

describe.each([390, 1440, 1920])('%i px wide', (width) => {
	test.each<[string, Answers]>([
		['nothing answered', {}],
		['nothing known', all({ unknown: true })],
		[
			'long reasons',
			{
				...all(shown(1)),
				'governance.rights': { notApplicable: { reason: 'x'.repeat(400), approvedBy: 'Ada' } }
			}
		]
	])('with %s it is accessible and never scrolls sideways', async (_, answers) => {
		await page.viewport(width, 900);
		const { screen } = await show(2, answers);
		for (const summary of screen.getByText('As a table').elements()) (summary as HTMLElement).click();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await expectAccessible();
	});
});

test('every link and figure can be reached by keyboard, with the focus in view', async () => {
	const { screen } = await show(2, { ...all(shown(2)), 'quality.sample': shown(1) });
	const wanted = new Set(screen.container.querySelectorAll('a, summary'));
	for (let press = 0; press < 60 && wanted.size > 0; press++) {
		await userEvent.tab();
		const focused = document.activeElement;
		if (focused && wanted.delete(focused)) expect(getComputedStyle(focused).outlineStyle).not.toBe('none');
	}
	expect([...wanted].map(({ textContent }) => textContent)).toEqual([]);
});
