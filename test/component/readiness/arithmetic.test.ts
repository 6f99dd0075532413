/** Every number of the readiness page opens to its arithmetic, in place and by keyboard. */
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { score } from '#lib/core/scoring/score.ts';
import { sensitivityOf } from '#lib/core/scoring/sensitivity.ts';
import ReadinessScreen from '#lib/features/readiness/ReadinessScreen.svelte';
import { problemWithFormula } from '../../fixtures/pencil.ts';
import { capability, layer, question, questionnaire } from '../../fixtures/small-pack.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const PACK = questionnaire([
	layer('governance', [
		capability('ownership', [
			question('governance.owners', { title: 'Owners by name', weight: 3 }),
			question('governance.rights', { title: 'Decision rights' }),
			question('governance.log', { title: 'Log of actions' })
		]),
		capability('limits', [question('governance.limits', { title: 'Limits' })], 2)
	]),
	layer('quality', [
		capability('standard', [
			question('quality.standard', { title: 'One standard', interaction: ['autonomous', 'human'] }),
			question('quality.sample', { title: 'Sampled review', interaction: ['human'] })
		])
	])
]);
const ANSWERS: Answers = {
	'governance.owners': { level: 2 },
	'governance.rights': { unknown: true },
	'governance.log': { notApplicable: { reason: 'It only reads', approvedBy: 'Ada Byrne' } },
	'governance.limits': { level: 1 },
	'quality.standard': { level: 3 },
	'quality.sample': { level: 2 }
};
const SCOPE = { autonomy: 1, depth: 'quick' } as const;

async function show(answers: Answers = ANSWERS) {
	const screen = await render(ReadinessScreen, {
		questionnaire: PACK,
		scope: SCOPE,
		readiness: score(PACK, SCOPE, answers),
		answers,
		way: null,
		up: null,
		flags: [],
		sensitivity: sensitivityOf(PACK, SCOPE, answers, 1),
		plan: null,
		today: '2026-11-21',
		hours: undefined,
		gateHours: new Map(),
		ownThresholds: null
	});
	const part = (name: string) => screen.getByRole('group', { name, exact: true });
	return { screen, part };
}

const opener = (name: RegExp) => page.getByRole('button', { name });

/** The sums that show, without what stands before them. */
const formulas = (): string[] =>
	[...document.querySelectorAll('.sum')].map((sum) => sum.lastElementChild?.textContent ?? '');

describe('a layer', () => {
	test('opens to the sums of its capabilities, and closes again', async () => {
		const { part } = await show();
		const button = opener(
			/^Governance: 1\.3, between 1\.2 and 1\.5, floor of 1\.0 reached\. How it is made$/
		);
		await expect.element(button).toHaveAttribute('aria-expanded', 'false');
		await button.click();
		await expect.element(button).toHaveAttribute('aria-expanded', 'true');
		expect(formulas()).toEqual([
			'(1 × 1.50 + 2 × 1.00) ÷ (1 + 2) = 3.5 ÷ 3 = 1.167',
			'(1 × 2.00 + 2 × 1.00) ÷ (1 + 2) = 4 ÷ 3 = 1.333',
			'(1 × 2.50 + 2 × 1.00) ÷ (1 + 2) = 4.5 ÷ 3 = 1.500'
		]);
		await expect
			.element(part('Layers'))
			.toHaveTextContent(/Shown as 1\.3, between 1\.2 and 1\.5; the floor is 1\.0\./);
		await expectAccessible();
		await button.click();
		expect(formulas()).toEqual([]);
	});

	test('leads by keyboard alone to a capability and to the question behind it', async () => {
		const { part } = await show();
		opener(/^Governance: /)
			.element()
			.focus();
		await userEvent.keyboard('{Enter}');
		const layers = part('Layers');
		const inner = layers.getByRole('group').filter({ hasText: 'Capability ownership' }).first();
		const summary = inner.element().querySelector('summary')!;
		summary.focus();
		await userEvent.keyboard('{Enter}');
		await expect
			.element(layers.getByRole('link', { name: 'Decision rights' }))
			.toHaveAttribute('href', expect.stringMatching(/assess\/\?at=governance\.rights$/));
		await expect.element(layers.getByText('Not known: Decision rights.', { exact: false })).toBeVisible();
		await expect
			.element(layers.getByText('Left out, set aside as not applicable: Log of actions.'))
			.toBeVisible();
		await expect.element(layers.getByText(', left out')).toBeVisible();
		expect(formulas().map(problemWithFormula).filter(Boolean)).toEqual([]);
		await expectAccessible();
	});
});

test('a cell of the heat map opens to the questions that bear on it; one without a number does not', async () => {
	const { part } = await show();
	const heat = part('Where in the conversation');
	await opener(/^Quality, AI alone: 3\.0/).click();
	expect(formulas()).toEqual(['3.00 ÷ 1 = 3.00']);
	await expect.element(heat.getByRole('heading', { name: 'Quality, AI alone: 3.0' })).toBeVisible();
	await opener(/^Quality, People only: 2\.5/).click();
	expect(formulas()).toEqual(['2.50 ÷ 1 = 2.50']);
	expect(opener(/^Quality, AI assists/).elements()).toEqual([]);
	await expectAccessible();
});

test('a capability opens from its dot, and the next stop of Tab is inside its sum', async () => {
	const { part } = await show();
	const marks = part('Capabilities').getByRole('toolbar');
	(marks.getByRole('button').elements()[0] as HTMLElement).focus();
	await userEvent.keyboard('{ArrowDown}{Enter}');
	await expect
		.element(part('Capabilities').getByRole('heading', { name: 'Capability ownership: 2.0' }))
		.toBeVisible();
	expect(formulas()).toEqual([
		'(3 × 2 + 1 × 0) ÷ (3 + 1) = 6 ÷ 4 = 1.50',
		'3 × 2 ÷ 3 = 2.00',
		'(3 × 2 + 1 × 4) ÷ (3 + 1) = 10 ÷ 4 = 2.50'
	]);
	await userEvent.tab();
	expect(document.activeElement?.textContent).toBe('Owners by name');
	await expectAccessible();
});

test('capabilities open under their own rows, several at a time', async () => {
	const { part } = await show();
	await part('Capabilities').getByText('As a table').click();
	await opener(/^2\.0, Capability ownership/).click();
	await opener(/^2\.5, Capability standard/).click();
	expect(formulas()).toEqual([
		'(3 × 2 + 1 × 0) ÷ (3 + 1) = 6 ÷ 4 = 1.50',
		'3 × 2 ÷ 3 = 2.00',
		'(3 × 2 + 1 × 4) ÷ (3 + 1) = 10 ÷ 4 = 2.50',
		'(3 + 2) ÷ 2 = 5 ÷ 2 = 2.50'
	]);
	const [head, row] = part('Capabilities').getByRole('row').elements().slice(2);
	expect(head?.textContent).toContain('Capability ownership');
	expect(row?.textContent).toContain('Owners by name');
	await expectAccessible();
});

test('what was set aside is counted as not known beside the overall level, so that nobody takes it for shown', async () => {
	const { part } = await show();
	await expect
		.element(part('Overall'))
		.toHaveTextContent(
			'If the question set aside as not applicable were counted as not known, the overall level would be'
		);
});

test('the overall level opens from the layers down', async () => {
	const { part } = await show();
	await part('Overall').getByText('How it is made, from the layers down to the answers').click();
	expect(formulas()[0]).toBe('(1.167 + 2.500) ÷ 2 = 3.667 ÷ 2 = 1.83');
	await part('Overall').getByText('Governance', { exact: true }).click();
	await part('Overall').getByText('Capability limits', { exact: true }).click();
	await expect.element(part('Overall').getByRole('link', { name: 'Limits' })).toBeVisible();
	expect(formulas().map(problemWithFormula).filter(Boolean)).toEqual([]);
});

test.each([390, 1440])('%i px wide, with all of it open, nothing scrolls sideways', async (width) => {
	await page.viewport(width, 900);
	const { part } = await show();
	await opener(/^Governance: /).click();
	await opener(/^Quality, People only/).click();
	await part('Capabilities').getByText('As a table').click();
	for (const button of part('Capabilities').getByRole('table').getByRole('button').elements()) {
		(button as HTMLElement).click();
	}
	await part('Overall').getByText('How it is made, from').click();
	for (let depth = 0; depth < 3; depth++) {
		for (const details of document.querySelectorAll('.arithmetic details:not([open]) > summary')) {
			(details as HTMLElement).click();
		}
		await new Promise((done) => setTimeout(done, 50));
	}
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	expect(formulas().map(problemWithFormula).filter(Boolean)).toEqual([]);
	await expectAccessible();
});

test('an answer that changes changes the sum that is open', async () => {
	const { screen } = await show();
	await opener(/^Quality: 2\.5/).click();
	expect(formulas()).toEqual(['2.50 ÷ 1 = 2.500']);
	const answers: Answers = { ...ANSWERS, 'quality.sample': { level: 4 } };
	await screen.rerender({ answers, readiness: score(PACK, SCOPE, answers) });
	expect(formulas()).toEqual(['3.50 ÷ 1 = 3.500']);
});
