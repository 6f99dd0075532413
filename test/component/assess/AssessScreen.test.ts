import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import type { Autonomy, Depth } from '#lib/core/pack/scale.ts';
import { capability, layer, question, questionnaire } from '../../fixtures/small-pack.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';
import AssessHarness from './AssessHarness.svelte';

const PACK = questionnaire([
	layer('governance', [
		capability('ownership', [
			question('governance.pause', {
				text: 'Who can stop it?',
				gate: { '1': 2 },
				notApplicable: 'never',
				evidence: ['Rota of this month']
			}),
			question('governance.rights', { text: 'Who decides?', gate: { '2': 2 } }),
			question('governance.deep', { text: 'Who reviews the reviewers?', depth: 'full' })
		]),
		capability('boundary', [question('governance.intents', { text: 'What stays with people?' })])
	]),
	layer('quality', [capability('standard', [question('quality.standard', { text: 'What is good?' })])])
]);

interface Given {
	frame?: { depth: Depth; autonomy: Autonomy };
	initial?: Answers;
	at?: string | null;
}

async function show({ frame = { depth: 'quick', autonomy: 1 }, initial = {}, at = null }: Given = {}) {
	const onanswer = vi.fn<(question: string, answer: Answer | null) => void>();
	const screen = await render(AssessHarness, { questionnaire: PACK, frame, initial, at, onanswer });
	const block = (text: string) => screen.getByRole('group', { name: text });
	return { screen, block, given: () => onanswer.mock.calls, last: () => onanswer.mock.lastCall };
}

type Shown = Awaited<ReturnType<typeof show>>;

/** Puts the focus where somebody is who answers by keyboard: on the question itself. */
function stand({ block }: Shown, text: string): void {
	(block(text).element() as HTMLElement).focus();
}

describe('a level', () => {
	test('is chosen by pressing its statement', async () => {
		const { block, given } = await show();
		await block('Who can stop it?').getByText('governance.pause at level 3.').click({ force: true });
		expect(given()).toEqual([['governance.pause', { level: 3 }]]);
		await expect
			.element(block('Who can stop it?').getByRole('radio', { name: '3 governance.pause at level 3.' }))
			.toBeChecked();
	});

	test.each(['0', '1', '2', '3', '4'])('is chosen by the key %s', async (key) => {
		const shown = await show();
		stand(shown, 'Who decides?');
		await userEvent.keyboard(key);
		expect(shown.given()).toEqual([['governance.rights', { level: Number(key) }]]);
	});

	test('keys act on the question that holds the focus, and on no other', async () => {
		const shown = await show();
		stand(shown, 'Who decides?');
		await userEvent.keyboard('2j4');
		expect(shown.given()).toEqual([
			['governance.rights', { level: 2 }],
			['governance.intents', { level: 4 }]
		]);
	});

	test('keys do nothing where no question holds the focus, or with a modifier', async () => {
		const shown = await show();
		await userEvent.keyboard('3u');
		stand(shown, 'Who decides?');
		await userEvent.keyboard('{Control>}2{/Control}{Alt>}u{/Alt}');
		expect(shown.given()).toEqual([]);
	});

	test('another level keeps evidence, reference and note', async () => {
		const before: Answer = { level: 1, evidence: 'document', reference: 'Wiki', note: 'Ask Ben' };
		const shown = await show({ initial: { 'governance.rights': before } });
		stand(shown, 'Who decides?');
		await userEvent.keyboard('2');
		expect(shown.last()).toEqual(['governance.rights', { ...before, level: 2 }]);
	});
});

describe('don’t know', () => {
	test('is one press, shows, and is taken back by another', async () => {
		const { block, given } = await show({ initial: { 'governance.rights': { level: 1 } } });
		const button = block('Who decides?').getByRole('button', { name: 'Don’t know' });
		await button.click();
		await expect.element(button).toHaveAttribute('aria-pressed', 'true');
		expect(block('Who decides?').getByRole('radio', { checked: true }).elements()).toEqual([]);
		await button.click();
		expect(given()).toEqual([
			['governance.rights', { unknown: true }],
			['governance.rights', null]
		]);
	});

	test('is the key u, and keeps the note', async () => {
		const shown = await show({ initial: { 'governance.rights': { level: 1, note: 'Ask Ben' } } });
		stand(shown, 'Who decides?');
		await userEvent.keyboard('u');
		expect(shown.last()).toEqual(['governance.rights', { unknown: true, note: 'Ask Ben' }]);
	});
});

describe('not applicable', () => {
	test('needs a reason and somebody who approved it', async () => {
		const { block, given } = await show();
		const rights = block('Who decides?');
		await rights.getByRole('button', { name: 'Not applicable' }).click();
		const save = rights.getByRole('button', { name: 'Set aside' });
		await expect.element(save).toBeDisabled();
		await rights.getByLabelText('Why does this not apply?').fill('It only reads');
		await userEvent.keyboard('{Enter}');
		await expect.element(save).toBeDisabled();
		await rights.getByLabelText('Who approved that?').fill('   ');
		await expect.element(save).toBeDisabled();
		expect(given()).toEqual([]);
		await rights.getByLabelText('Who approved that?').fill(' Ada ');
		await save.click();
		expect(given()).toEqual([
			['governance.rights', { notApplicable: { reason: 'It only reads', approvedBy: 'Ada' } }]
		]);
		await expect.element(rights.getByText('Set aside by Ada: It only reads')).toBeVisible();
	});

	test('by keyboard alone: x, the reason, the name, Enter, and the focus stays at the question', async () => {
		const shown = await show();
		stand(shown, 'Who decides?');
		await userEvent.keyboard('x');
		const rights = shown.block('Who decides?');
		await expect.element(rights.getByLabelText('Why does this not apply?')).toHaveFocus();
		await userEvent.keyboard('Not used 4');
		await userEvent.tab();
		await userEvent.keyboard('Ada{Enter}');
		expect(shown.given()).toEqual([
			['governance.rights', { notApplicable: { reason: 'Not used 4', approvedBy: 'Ada' } }]
		]);
		await expect.element(rights.getByRole('button', { name: 'Not applicable' })).toHaveFocus();
	});

	test('Escape leaves the form, and nothing was changed', async () => {
		const shown = await show();
		stand(shown, 'Who decides?');
		await userEvent.keyboard('xHalf a rea{Escape}');
		const rights = shown.block('Who decides?');
		await expect.element(rights.getByLabelText('Why does this not apply?')).not.toBeInTheDocument();
		await expect.element(rights.getByRole('button', { name: 'Not applicable' })).toHaveFocus();
		expect(shown.given()).toEqual([]);
	});

	test('can be corrected: the form opens with what was said', async () => {
		const initial: Answers = {
			'governance.rights': { notApplicable: { reason: 'It only reads', approvedBy: 'Ada' } }
		};
		const { block, last } = await show({ initial });
		const rights = block('Who decides?');
		await rights.getByRole('button', { name: 'Not applicable' }).click();
		await expect.element(rights.getByLabelText('Why does this not apply?')).toHaveValue('It only reads');
		await rights.getByLabelText('Who approved that?').fill('Ben');
		await rights.getByRole('button', { name: 'Set aside' }).click();
		expect(last()).toEqual([
			'governance.rights',
			{ notApplicable: { reason: 'It only reads', approvedBy: 'Ben' } }
		]);
	});

	test.each(['the button', 'the key x'])('is refused by %s where the gate forbids it', async (way) => {
		const shown = await show();
		const pause = shown.block('Who can stop it?');
		stand(shown, 'Who can stop it?');
		if (way === 'the key x') await userEvent.keyboard('x');
		else await pause.getByRole('button', { name: 'Not applicable' }).click();
		await expect.element(pause.getByRole('status')).toHaveTextContent('it cannot be set aside');
		expect(pause.getByRole('textbox').elements()).toEqual([]);
		expect(shown.given()).toEqual([]);
		await expectAccessible();
	});
});

describe('a note', () => {
	test('n begins one with the focus in it, and letters and digits are text there', async () => {
		const shown = await show();
		stand(shown, 'Who decides?');
		await userEvent.keyboard('n');
		const note = shown.block('Who decides?').getByLabelText('Note');
		await expect.element(note).toHaveFocus();
		await userEvent.keyboard('4 jokes? u x n');
		await expect.element(note).toHaveValue('4 jokes? u x n');
		expect(shown.last()).toEqual(['governance.rights', { note: '4 jokes? u x n' }]);
		expect(shown.screen.getByRole('dialog').elements()).toEqual([]);
	});

	test('Escape goes back to the question, with the note kept', async () => {
		const shown = await show();
		stand(shown, 'Who decides?');
		await userEvent.keyboard('nAsk Ben{Escape}');
		await expect.element(shown.block('Who decides?')).toHaveFocus();
		await userEvent.keyboard('2');
		expect(shown.last()).toEqual(['governance.rights', { level: 2, note: 'Ask Ben' }]);
	});

	test('one left empty goes away again, and the button is back', async () => {
		const { block } = await show();
		const rights = block('Who decides?');
		await rights.getByRole('button', { name: 'Add a note' }).click();
		await expect.element(rights.getByLabelText('Note')).toHaveFocus();
		await userEvent.tab();
		await expect.element(rights.getByLabelText('Note')).not.toBeInTheDocument();
		await expect.element(rights.getByRole('button', { name: 'Add a note' })).toBeVisible();
	});

	test('a kept one stands open', async () => {
		const { block } = await show({ initial: { 'governance.rights': { note: 'Ask Ben' } } });
		await expect.element(block('Who decides?').getByLabelText('Note')).toHaveValue('Ask Ben');
	});
});

describe('evidence', () => {
	test('can be named once a level is chosen, and where to see it once it is more than asserted', async () => {
		const { block, given } = await show();
		const pause = block('Who can stop it?');
		expect(pause.getByLabelText('Evidence').elements()).toEqual([]);
		await pause.getByText('governance.pause at level 2.').click({ force: true });
		expect(pause.getByLabelText('Where it can be seen').elements()).toEqual([]);
		await pause.getByLabelText('Evidence').selectOptions('document');
		await pause.getByLabelText('Where it can be seen').fill(' Rota v3 ');
		await userEvent.tab();
		await pause.getByLabelText('Evidence').selectOptions('observed in test');
		expect(given().map(([, answer]) => answer)).toEqual([
			{ level: 2 },
			{ level: 2, evidence: 'document' },
			{ level: 2, evidence: 'document', reference: 'Rota v3' },
			{ level: 2, evidence: 'observed', reference: 'Rota v3' }
		]);
	});

	test('what would count is hinted at', async () => {
		const { screen } = await show({ initial: { 'governance.pause': { level: 2, evidence: 'document' } } });
		await expect.element(screen.getByPlaceholder('Rota of this month')).toBeVisible();
	});
});

describe('clearing', () => {
	test('keeps the note and the focus at the question', async () => {
		const { block, given } = await show({
			initial: { 'governance.rights': { level: 3, evidence: 'document', note: 'Ask Ben' } }
		});
		await block('Who decides?').getByRole('button', { name: 'Clear' }).click();
		expect(given()).toEqual([['governance.rights', { note: 'Ask Ben' }]]);
		await expect.element(block('Who decides?')).toHaveFocus();
	});

	test('is the key c', async () => {
		const shown = await show({ initial: { 'governance.rights': { level: 3 } } });
		stand(shown, 'Who decides?');
		await userEvent.keyboard('c');
		expect(shown.given()).toEqual([['governance.rights', null]]);
	});
});

describe('what a key acted on has the focus, so that it is heard', () => {
	test('the level that was chosen, where arrows then choose another', async () => {
		const shown = await show();
		stand(shown, 'Who can stop it?');
		await userEvent.keyboard('3');
		const level = (name: string) => shown.block('Who can stop it?').getByRole('radio', { name });
		await expect.element(level('3 governance.pause at level 3.')).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(level('4 governance.pause at level 4.')).toHaveFocus();
		expect(shown.last()).toEqual(['governance.pause', { level: 4 }]);
	});

	test.each([
		['u', 'Don’t know'],
		['h', 'History']
	])('%s: the button “%s”', async (key, name) => {
		const shown = await show();
		stand(shown, 'Who can stop it?');
		await userEvent.keyboard(key);
		await expect
			.element(shown.block('Who can stop it?').getByRole('button', { name, exact: true }))
			.toHaveFocus();
	});
});

describe('moving through the questions', () => {
	test('j goes to the next and k back, and both stop at the ends', async () => {
		const [next, previous] = ['j', 'k'];
		const shown = await show();
		stand(shown, 'Who can stop it?');
		await userEvent.keyboard(previous);
		await expect.element(shown.block('Who can stop it?')).toHaveFocus();
		await userEvent.keyboard(next);
		await expect.element(shown.block('Who decides?')).toHaveFocus();
		await userEvent.keyboard(next + next);
		await expect.element(shown.block('What stays with people?')).toHaveFocus();
		await userEvent.keyboard(previous);
		await expect.element(shown.block('Who decides?')).toHaveFocus();
		expect(shown.given()).toEqual([]);
	});

	test('the question moved to can be seen', async () => {
		await page.viewport(1440, 500);
		const shown = await show();
		stand(shown, 'Who can stop it?');
		await userEvent.keyboard('jj');
		await expect.element(shown.block('What stays with people?').getByRole('heading')).toBeInViewport();
	});

	test('an address that names a question opens it with the focus on it', async () => {
		const { block } = await show({ at: 'governance.intents' });
		await expect.element(block('What stays with people?')).toHaveFocus();
	});

	test('an address that names a layer shows that one, and nonsense the first', async () => {
		const { screen } = await show({ at: 'quality' });
		await expect.element(screen.getByRole('heading', { level: 1, name: 'Quality' })).toBeVisible();
		await screen.unmount();
		const other = await show({ at: 'nonsense.here' });
		await expect.element(other.screen.getByRole('heading', { level: 1, name: 'Governance' })).toBeVisible();
	});

	test('each layer leads to the next, and the last to the readiness', async () => {
		const { screen } = await show();
		await expect
			.element(screen.getByRole('link', { name: 'Next: Quality' }))
			.toHaveAttribute('href', expect.stringMatching(/assess\/\?at=quality$/));
		await screen.unmount();
		const last = await show({ at: 'quality' });
		await expect
			.element(last.screen.getByRole('link', { name: 'See where it stands' }))
			.toHaveAttribute('href', expect.stringMatching(/readiness\/$/));
	});

	test('only what the depth asks is shown, and every gate of the autonomy asked for', async () => {
		const quick = await show();
		expect(quick.block('Who reviews the reviewers?').elements()).toEqual([]);
		await quick.screen.unmount();
		const full = await show({ frame: { depth: 'full', autonomy: 1 } });
		await expect.element(full.block('Who reviews the reviewers?')).toBeVisible();
	});
});

test.each<[Autonomy, readonly string[]]>([
	[
		1,
		['Gate for autonomy 1: needs level 2 and a document', 'Gate for autonomy 2: needs level 2 and a document']
	],
	[3, ['Gate for autonomy 3: needs level 2, observed in a test']]
])('at autonomy %i a gate says what it needs', async (autonomy, lines) => {
	const { screen } = await show({ frame: { depth: 'quick', autonomy } });
	const shown = screen.getByText(/^Gate for autonomy/).elements();
	expect([...new Set(shown.map(({ textContent }) => textContent))]).toEqual(lines);
});

test.each<[Answer, string]>([
	[{ level: 1 }, 'needs level 2 and a document'],
	[{ level: 2 }, 'the level is there, its evidence is not yet “document”'],
	[{ level: 2, evidence: 'document' }, 'passed'],
	[{ unknown: true }, 'needs level 2 and a document']
])('once %o is answered a gate says how it stands', async (answer, said) => {
	const { block } = await show({ initial: { 'governance.pause': answer } });
	await expect
		.element(block('Who can stop it?').getByText(/^Gate for autonomy 1/))
		.toHaveTextContent(`Gate for autonomy 1: ${said}`);
	await expectAccessible();
});

describe('the history of an answer', () => {
	test('opens with h or its button, and closes again', async () => {
		const shown = await show({ initial: { 'governance.rights': { level: 2 } } });
		const said = shown.block('Who decides?').getByText('What was said of governance.rights');
		await shown.block('Who decides?').getByRole('button', { name: 'History' }).click();
		await expect.element(said).toBeVisible();
		stand(shown, 'Who decides?');
		await userEvent.keyboard('h');
		await expect.element(said).not.toBeInTheDocument();
	});
});

describe('the key sheet', () => {
	test('opens with ?, lists the keys, and gives the focus back', async () => {
		const shown = await show();
		stand(shown, 'Who decides?');
		await userEvent.keyboard('?');
		const sheet = shown.screen.getByRole('dialog', { name: 'Keys inside the questions' });
		await expect.element(sheet.getByText('next question')).toBeVisible();
		await expectAccessible();
		await userEvent.keyboard('{Escape}');
		await expect.element(shown.block('Who decides?')).toHaveFocus();
	});

	test('switches single-letter keys off, with the button still there', async () => {
		const shown = await show();
		await shown.screen.getByRole('button', { name: 'keys' }).click();
		await shown.screen.getByRole('checkbox', { name: /Single-letter keys act/ }).click();
		await userEvent.keyboard('{Escape}');
		stand(shown, 'Who decides?');
		await userEvent.keyboard('2ujx?');
		expect(shown.given()).toEqual([]);
		expect(shown.screen.getByRole('dialog').elements()).toEqual([]);
		await expect.element(shown.block('Who decides?')).toHaveFocus();
		await expect.element(shown.screen.getByRole('button', { name: 'keys' })).toBeVisible();
	});
});

describe('where it stands', () => {
	const standing = ({ screen }: Shown) => screen.getByRole('complementary', { name: 'Where it stands' });

	test('is in view at once, and moves with every answer', async () => {
		const shown = await show();
		const bar = standing(shown);
		await expect.element(bar).toHaveTextContent('Not shown yet');
		await expect.element(bar).toHaveTextContent('one gate open, four answers to go');
		await expect.element(bar).toBeInViewport();
		stand(shown, 'Who can stop it?');
		await userEvent.keyboard('0');
		await expect.element(bar).toHaveTextContent('No-go');
		await expect.element(bar).toHaveTextContent('Autonomy asked for: 1 · supported now: 0');
		await expect.element(bar).toHaveTextContent('three answers to go');
	});

	test('says go once everything is met', async () => {
		const good: Answer = { level: 3, evidence: 'document' };
		const shown = await show({
			initial: {
				'governance.pause': good,
				'governance.rights': good,
				'governance.intents': good,
				'quality.standard': good
			}
		});
		await expect
			.element(standing(shown))
			.toHaveTextContent(/Go.*asked for: 1.*no gates open, no floors missed/);
	});
});

describe.each([390, 1440, 1920])('%i px wide', (width) => {
	const long = 'A sentence that goes on about the rota and who has a copy of it. '.repeat(12);

	test('is accessible and never scrolls sideways, with everything open', async () => {
		await page.viewport(width, 900);
		const { block } = await show({
			initial: {
				'governance.pause': { level: 2, evidence: 'observed', reference: 'x'.repeat(300), note: long },
				'governance.rights': { notApplicable: { reason: 'y'.repeat(300), approvedBy: long.slice(0, 120) } },
				'governance.intents': { unknown: true, note: 'z'.repeat(300) }
			}
		});
		await expectAccessible();
		await block('Who decides?').getByRole('button', { name: 'Not applicable' }).click();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await expectAccessible();
	});
});
