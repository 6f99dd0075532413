import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Answering } from '#lib/core/assessment/response.ts';
import type { Mode, Terms } from '#lib/core/assessment/workshop.ts';
import type { Issue } from '#lib/core/shared/issue.ts';
import type { HandedIn } from '#lib/state/answer-desk.svelte.ts';
import { capability, layer, question, questionnaire } from '../../fixtures/small-pack.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';
import AnswerHarness from './AnswerHarness.svelte';

const PACK = questionnaire([
	layer('governance', [
		capability('ownership', [
			question('governance.pause', { text: 'Who can stop it?', notApplicable: 'never' }),
			question('governance.rights', { text: 'Who decides?' })
		])
	])
]);

const terms = (mode: Mode, more: Partial<Terms> = {}): Terms => ({
	workshop: 'w',
	title: 'Refunds, before the pilot',
	pack: { id: 'small', version: '1.0.0', hash: 'x' },
	mode,
	perspectives: ['operations', 'quality'],
	asked: ['governance.pause', 'governance.rights'],
	key: 'B',
	...more
});

const LINK: HandedIn = { file: '{}', link: 'https://x.invalid/answer/#r1.AAAA', isLong: false };

interface Given {
	mode?: Mode;
	of?: Partial<Terms>;
	who?: Partial<Answering>;
	answers?: Answers;
	sealed?: HandedIn;
	problem?: Issue | null;
	earlier?: Answers;
}

async function show({
	mode = 'anonymous',
	of,
	who,
	answers = {},
	sealed = LINK,
	problem = null,
	earlier = {}
}: Given = {}) {
	const onsave = vi.fn();
	const initial: Answering = { terms: terms(mode, of), round: 1, ...who };
	const screen = await render(AnswerHarness, {
		...{ questionnaire: PACK, initial, answers, sealed, problem, earlier, onsave }
	});
	return { screen, onsave };
}

const AT_WORK: Partial<Answering> = { perspective: 'quality' };
const BOTH: Answers = { 'governance.pause': { level: 2 }, 'governance.rights': { unknown: true } };
const ONE: Answers = { 'governance.pause': { level: 2 } };

describe('the invitation', () => {
	test('says whose workshop it is, what is asked, and who can see what', async () => {
		const { screen } = await show();
		await expect
			.element(screen.getByRole('heading', { level: 1 }))
			.toHaveTextContent('Refunds, before the pilot');
		await expect.element(screen.getByText('answer two questions of “Small, 1.0.0”')).toBeVisible();
		await expect
			.element(screen.getByText(/^Anonymous: .*no name goes with them.*fewer than five/))
			.toBeVisible();
		await expectAccessible();
	});

	test('has no field for a name in an anonymous workshop', async () => {
		const { screen } = await show();
		expect(screen.getByRole('textbox').elements()).toEqual([]);
	});

	test('asks for table and name where there are any, and begins only when they are said', async () => {
		const { screen } = await show({ mode: 'named', of: { tables: ['Window', 'Door'] } });
		await screen.getByRole('button', { name: 'Begin' }).click();
		await expect.element(screen.getByText('Choose the perspective you answer for.')).toBeVisible();
		await expect.element(screen.getByText(/type the name/)).toBeVisible();
		await screen.getByLabelText('You answer as').selectOptions('quality');
		await screen.getByLabelText('Your table in the room').selectOptions('Door');
		await screen.getByLabelText('Your name').fill('  Priya   Nair ');
		await expectAccessible();
		await screen.getByRole('button', { name: 'Begin' }).click();
		await expect.element(screen.getByText('Question 1 of 2')).toBeVisible();
		await screen.getByRole('button', { name: 'With your name: who sees what' }).click();
		await expect.element(screen.getByLabelText('Your name')).toHaveValue('Priya Nair');
		await expect.element(screen.getByLabelText('Your table in the room')).toHaveValue('Door');
	});

	test('takes the only perspective there is', async () => {
		const { screen } = await show({ of: { perspectives: ['frontline'] } });
		await expect.element(screen.getByLabelText('You answer as')).toHaveValue('frontline');
	});

	test('that is a link of sealed answers says what it is and for whom', async () => {
		const { screen } = await show({ problem: { code: 'invitation.response', path: [] } });
		const alert = screen.getByRole('alert');
		await expect.element(alert).toHaveTextContent('sealed answers, made for the facilitator');
		await expect.element(alert).toHaveTextContent('paste this link under “Collect”');
	});

	test('says what is wrong with it', async () => {
		const { screen } = await show({ problem: { code: 'invitation.other-terms', path: [] } });
		await expect
			.element(screen.getByRole('alert'))
			.toHaveTextContent('something else than the one you began with');
		await expectAccessible();
	});
});

describe('the questions', () => {
	test('come one at a time, all by keyboard', async () => {
		const { screen } = await show();
		await userEvent.tab();
		await expect.element(screen.getByLabelText('You answer as')).toHaveFocus();
		await screen.getByLabelText('You answer as').selectOptions('quality');
		await userEvent.keyboard('{Tab}{Enter}');
		await expect.element(screen.getByRole('group', { name: 'Who can stop it?' })).toHaveFocus();
		expect(document.querySelectorAll('[data-question]')).toHaveLength(1);
		await userEvent.keyboard('3');
		await expect.element(screen.getByRole('radio', { name: /^3 / })).toBeChecked();
		await userEvent.keyboard('j');
		await expect.element(screen.getByRole('group', { name: 'Who decides?' })).toHaveFocus();
		await userEvent.keyboard('u');
		await expect
			.element(screen.getByRole('button', { name: 'Don’t know' }))
			.toHaveAttribute('aria-pressed', 'true');
		await userEvent.keyboard('nAsk Jo{Escape}k');
		await expect.element(screen.getByRole('radio', { name: /^3 / })).toBeChecked();
		await userEvent.keyboard('jj');
		await expect.element(screen.getByText('2 of 2 answered, 1 of them “don’t know”.')).toBeVisible();
	});

	test('go on at the first one that is open', async () => {
		const { screen } = await show({ who: AT_WORK, answers: ONE });
		await expect.element(screen.getByText('Question 2 of 2')).toBeVisible();
		await expect.element(screen.getByText('1 answered')).toBeVisible();
		await expectAccessible();
	});

	test('take “does not apply” with a reason and without an approver, where the pack allows it', async () => {
		const { screen } = await show({ who: AT_WORK, answers: ONE });
		await screen.getByRole('button', { name: 'Does not apply' }).click();
		await screen.getByLabelText('Why does this not apply?').fill('We have no queue');
		await expectAccessible();
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByText('Does not apply: We have no queue')).toBeVisible();
		await screen.getByRole('button', { name: 'Back' }).click();
		expect(screen.getByRole('button', { name: 'Does not apply' }).elements()).toEqual([]);
	});

	test('of a second round say what the same person said before, and choose nothing for them', async () => {
		const { screen } = await show({
			who: { ...AT_WORK, round: 2 },
			answers: {},
			earlier: { 'governance.pause': { level: 1, note: 'Only by day' } }
		});
		await screen.getByRole('button', { name: 'Go on' }).click();
		await screen.getByText('In an earlier round you chose level 1, and wrote a note').click();
		await expect.element(screen.getByText('Only by day')).toBeVisible();
		expect(document.querySelectorAll(':checked')).toHaveLength(0);
		await expectAccessible();
		await screen.getByRole('button', { name: 'Next' }).click();
		await expect.element(screen.getByRole('group', { name: 'Who decides?' })).toBeVisible();
		expect(screen.getByText(/In an earlier round/).elements()).toEqual([]);
	});

	test('are as wide as a phone', async () => {
		await page.viewport(390, 844);
		await show({ who: AT_WORK, answers: ONE });
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
		await expectAccessible();
		await page.viewport(1440, 900);
	});
});

describe('handing in', () => {
	test('tells what is open, what sealing does not do, and what was sealed when', async () => {
		const { screen, onsave } = await show({ who: AT_WORK, answers: BOTH });
		await expect.element(screen.getByText(/It does not hide that you answered/)).toBeVisible();
		await screen.getByRole('button', { name: 'Seal my answers' }).click();
		await expect.element(screen.getByText(/^Sealed on .* November 2026/)).toBeVisible();
		await expect.element(screen.getByLabelText('Your sealed answers as a link')).toHaveValue(LINK.link);
		await expectAccessible();
		await screen.getByRole('button', { name: 'Save a file' }).click();
		expect(onsave).toHaveBeenCalledOnce();
		await screen.getByRole('button', { name: 'Back to the first question' }).click();
		await userEvent.keyboard('4jj');
		await expect.element(screen.getByText(/You changed something since/)).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Seal them again' })).toBeVisible();
	});

	test('offers the file alone where a link would be too long, and warns of a long one', async () => {
		const { screen } = await show({
			who: AT_WORK,
			answers: BOTH,
			sealed: { ...LINK, link: null, isLong: true }
		});
		await screen.getByRole('button', { name: 'Seal my answers' }).click();
		await expect.element(screen.getByText(/too long for a link/)).toBeVisible();
		expect(screen.getByRole('button', { name: 'Copy the link' }).elements()).toEqual([]);
	});

	test('warns of a link that some programs would cut', async () => {
		const { screen } = await show({ who: AT_WORK, answers: BOTH, sealed: { ...LINK, isLong: true } });
		await screen.getByRole('button', { name: 'Seal my answers' }).click();
		await expect.element(screen.getByText(/some chat programs cut such links/)).toBeVisible();
	});

	test('leads back to what is not answered', async () => {
		const { screen } = await show({ who: AT_WORK, answers: ONE });
		await screen.getByRole('button', { name: 'To the end' }).click();
		await screen.getByRole('button', { name: '2. Who decides?' }).click();
		await expect.element(screen.getByRole('group', { name: 'Who decides?' })).toHaveFocus();
	});
});
