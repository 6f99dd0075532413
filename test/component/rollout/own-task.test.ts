import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { OwnTask } from '#lib/core/assessment/plan-edit.ts';
import type { AssessmentState } from '#lib/state/assessment.svelte.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';
import { PLAN_PACK as PACK } from './plan-pack.ts';
import PlanHarness from './PlanHarness.svelte';

const PLAIN: OwnTask = {
	title: 'Try it ourselves',
	phase: 1,
	responsible: 'tester',
	effortHours: 2,
	durationDays: 1,
	after: []
};

async function show(own?: OwnTask) {
	let found: AssessmentState | undefined;
	const screen = await render(PlanHarness, {
		pack: PACK,
		frame: { workflow: 'Refunds', autonomy: 1, depth: 'full', people: [], start: '2026-12-01' },
		answers: {},
		today: '2026-12-09',
		view: 'week',
		onopen: (state: AssessmentState) => (found = state)
	});
	if (!found) throw new Error('The harness opens an assessment.');
	if (own) found.setEntry('ownTasks', 'own.one', own);
	return { screen, document: found };
}

type Shown = Awaited<ReturnType<typeof show>>['screen'];

const owned = ({ assessment }: AssessmentState) => Object.values(assessment.ownTasks ?? {});
const said = (screen: Shown) => screen.getByRole('status');
const panel = (screen: Shown, title = PLAIN.title) =>
	screen.getByRole('region', { name: title, exact: true });
const after = (screen: Shown, row: string) =>
	screen
		.getByRole('row', { name: new RegExp(`^${row}`) })
		.getByRole('cell')
		.nth(1);

/** The form, unfolded, with a name typed. */
async function begun() {
	const shown = await show();
	await shown.screen.getByRole('button', { name: 'Add a task of your own' }).click();
	await shown.screen.getByLabelText('What is to be done').fill(PLAIN.title);
	await shown.screen.getByText(/^More: what it settles/).click();
	return shown;
}

/** The panel of an own task, unfolded. */
async function opened(own: OwnTask = PLAIN) {
	const shown = await show(own);
	await shown.screen.getByRole('button', { name: own.title }).click();
	await panel(shown.screen)
		.getByText(/^More: what it settles/)
		.click();
	return { ...shown, panel: panel(shown.screen) };
}

async function type(field: ReturnType<Shown['getByLabelText']>, text: string): Promise<void> {
	await field.fill(text);
	(field.element() as HTMLElement).blur();
}

beforeEach(async () => {
	await page.viewport(1440, 1000);
});

describe('adding one', () => {
	test('the short form stays short: the rest is folded away, and not sent', async () => {
		const { screen, document } = await show();
		await screen.getByRole('button', { name: 'Add a task of your own' }).click();
		await expect.element(screen.getByLabelText('Search the questions')).not.toBeVisible();
		await screen.getByLabelText('What is to be done').fill('Tell them');
		await screen.getByRole('button', { name: 'Add it to the plan' }).click();
		expect(owned(document)).toEqual([
			{ ...PLAIN, title: 'Tell them', responsible: 'business-owner', effortHours: 4 }
		]);
	});

	test('all of it is sent', async () => {
		const { screen, document } = await begun();
		await screen.getByLabelText('Search the questions').fill('g.pause');
		await screen.getByRole('button', { name: 'Title of g.pause gate, Governance' }).click();
		await screen.getByLabelText('Title of g.pause').selectOptions('3: g.pause at level 3.');
		await screen.getByLabelText('How it is shown').selectOptions('observed in test');
		await screen.getByLabelText('Who answers for it').selectOptions('Tester');
		await type(screen.getByLabelText('Deliverable'), 'A signed page');
		await type(screen.getByLabelText('Done when'), 'Two people agree.');
		await screen.getByText('Comes after no other task').click();
		await screen.getByRole('checkbox', { name: 'Hold the first review' }).click();
		await expectAccessible();
		await screen.getByRole('button', { name: 'Add it to the plan' }).click();
		expect(owned(document)).toEqual([
			{
				...PLAIN,
				responsible: 'business-owner',
				effortHours: 4,
				after: ['review'],
				raises: { 'g.pause': 3 },
				evidence: 'observed',
				accountable: 'tester',
				deliverable: 'A signed page',
				doneWhen: 'Two people agree.'
			}
		]);
	});

	test('what it settles moves the plan: the task that did the same is spared', async () => {
		const { screen } = await begun();
		await screen.getByLabelText('Search the questions').fill('pause');
		await screen.getByRole('button', { name: /^Title of g.pause/ }).click();
		await screen.getByRole('button', { name: 'Add it to the plan' }).click();
		await expect
			.element(said(screen))
			.toHaveTextContent('“Name who can pause it” is out of the plan. “Try it ourselves” comes into it.');
	});

	test('by keyboard: Enter takes the first question found and goes on to its level', async () => {
		const { screen, document } = await begun();
		const search = screen.getByLabelText('Search the questions');
		await search.click();
		await userEvent.keyboard('review{Enter}');
		await expect.element(screen.getByLabelText('Title of g.review')).toHaveFocus();
		await screen.getByRole('button', { name: 'Remove Title of g.review' }).click();
		await expect.element(search).toHaveFocus();
		await expect.element(screen.getByLabelText('Title of g.review')).not.toBeInTheDocument();
		expect(owned(document)).toEqual([]);
	});

	test('words no question has are said to have found none', async () => {
		const { screen } = await begun();
		await screen.getByLabelText('Search the questions').fill('weather');
		await expect.element(screen.getByText('No question that is asked has these words.')).toBeVisible();
	});
});

describe('changing it afterwards', () => {
	test('its name and week', async () => {
		const { panel: shown, screen, document } = await opened();
		await type(shown.getByLabelText('What is to be done'), 'Try it twice');
		expect(owned(document)).toEqual([{ ...PLAIN, title: 'Try it twice' }]);
		await panel(screen, 'Try it twice').getByLabelText('Week').selectOptions('3');
		expect(owned(document)).toEqual([{ ...PLAIN, title: 'Try it twice', phase: 3 }]);
	});

	test('never to no name', async () => {
		const { panel: shown, document } = await opened();
		await type(shown.getByLabelText('What is to be done'), '  ');
		await expect.element(shown.getByRole('alert')).toHaveTextContent('nothing was changed');
		expect(owned(document)).toEqual([PLAIN]);
	});

	test('its words, who answers for it, and back', async () => {
		const { panel: shown, document } = await opened();
		await type(shown.getByLabelText('Deliverable'), 'A page');
		await shown.getByLabelText('Who answers for it').selectOptions('Process owner');
		expect(owned(document)).toEqual([{ ...PLAIN, deliverable: 'A page', accountable: 'process-owner' }]);
		await shown.getByLabelText('Who answers for it').selectOptions('Business owner');
		expect(owned(document)).toEqual([{ ...PLAIN, deliverable: 'A page' }]);
		await expectAccessible();
	});

	test('what it settles: the projection moves, and one undo moves it back', async () => {
		const { panel: shown, screen, document } = await opened({ ...PLAIN, raises: { 'g.review': 1 } });
		const before = after(screen, 'Overall').element().textContent;
		await shown.getByLabelText('Title of g.review').selectOptions('4: g.review at level 4.');
		expect(owned(document)).toEqual([{ ...PLAIN, raises: { 'g.review': 4 } }]);
		await expect.element(after(screen, 'Overall')).not.toHaveTextContent(before);
		document.undo();
		await expect.element(after(screen, 'Overall')).toHaveTextContent(before);
	});
});

test('ticking it proposes the answer with its evidence, and confirming writes both', async () => {
	const { screen, document } = await opened({
		...PLAIN,
		raises: { 'g.log': 2 },
		evidence: 'observed',
		deliverable: 'Protocol of the trial'
	});
	await screen.getByRole('button', { name: 'Tick it done' }).click();
	await expect
		.element(screen.getByRole('checkbox', { name: 'Title of g.log becomes level 2, observed in test' }))
		.toBeChecked();
	await screen.getByRole('button', { name: 'Done, change the answers' }).click();
	expect(document.answer('g.log')).toEqual({
		level: 2,
		evidence: 'observed',
		reference: 'Protocol of the trial'
	});
});
