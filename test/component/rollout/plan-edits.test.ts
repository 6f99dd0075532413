import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { PlanView } from '#lib/features/rollout/views.ts';
import type { AssessmentState } from '#lib/state/assessment.svelte.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';
import { PLAN_PACK as PACK } from './plan-pack.ts';
import PlanHarness from './PlanHarness.svelte';

const FRAME: Frame = {
	workflow: 'Refunds',
	autonomy: 1,
	depth: 'full',
	people: [{ id: 'ada', name: 'Ada Byrne', hats: ['maker'] }],
	start: '2026-12-01'
};

async function show(view: PlanView = 'chart', today = '2026-11-21', answers: Answers = {}) {
	let found: AssessmentState | undefined;
	const screen = await render(PlanHarness, {
		pack: PACK,
		frame: FRAME,
		answers,
		today,
		view,
		onopen: (state: AssessmentState) => (found = state)
	});
	if (!found) throw new Error('The harness opens an assessment.');
	return { screen, document: found };
}

type Shown = Awaited<ReturnType<typeof show>>['screen'];

const row = (screen: Shown, title: string) =>
	screen.getByRole('toolbar', { name: 'Tasks on the chart' }).getByRole('button', { name: title });
const said = (screen: Shown) => screen.getByRole('status');
const panel = (screen: Shown, title: string) => screen.getByRole('region', { name: title, exact: true });

const edits = ({ assessment }: AssessmentState) => assessment.taskEdits ?? {};

beforeEach(async () => {
	await page.viewport(1440, 1000);
});

describe('choosing a task', () => {
	test.each<PlanView>(['chart', 'week', 'owner'])(
		'on the %s view it opens with its reasons',
		async (view) => {
			const { screen } = await show(view);
			await screen.getByRole('button', { name: /^Open the log/ }).click();
			const opened = panel(screen, 'Open the log');
			await expect.element(opened.getByText('opens a gate')).toBeVisible();
			await expect.element(opened.getByText(/Title of g.log/)).toBeVisible();
			await expect.element(opened.getByRole('heading', { name: 'Open the log' })).toHaveFocus();
			await expectAccessible();
			await userEvent.keyboard('{Escape}');
			await expect.element(opened).not.toBeInTheDocument();
			await expect.element(screen.getByRole('button', { name: /^Open the log/ })).toHaveFocus();
		}
	);

	test('the rows are one stop for the Tab key; arrows move among them', async () => {
		const { screen } = await show();
		(row(screen, 'Name who can pause it').element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(row(screen, 'Open the log')).toHaveFocus();
		await userEvent.keyboard('{Home}{End}');
		await expect.element(row(screen, 'Hold the first review')).toHaveFocus();
		await userEvent.tab();
		expect(document.activeElement?.closest('[role=toolbar]')).toBeNull();
	});
});

describe('moving with the keyboard', () => {
	test('Shift and an arrow sets the start, and what changed is said', async () => {
		const { screen, document: open } = await show();
		(row(screen, 'Open the log').element() as HTMLElement).focus();
		await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
		expect(edits(open)).toEqual({ log: { start: '2026-12-09' } });
		await expect.element(said(screen)).toHaveTextContent('“Open the log” is now on 9 to 10 December.');
		await expect.element(row(screen, 'Open the log, 9 Dec – 10 Dec')).toHaveFocus();
	});

	test('weekends are stepped over', async () => {
		const { screen, document: open } = await show();
		(row(screen, 'Open the log').element() as HTMLElement).focus();
		for (let count = 0; count < 4; count += 1) await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
		expect(edits(open)).toEqual({ log: { start: '2026-12-14' } });
	});

	test('Alt and an arrow lengthens', async () => {
		const { screen, document: open } = await show();
		(row(screen, 'Open the log').element() as HTMLElement).focus();
		await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
		expect(edits(open)).toEqual({ log: { durationDays: 3 } });
		await userEvent.keyboard('{Alt>}{ArrowLeft}{ArrowLeft}{/Alt}');
		expect(edits(open)).toEqual({ log: { durationDays: 1 } });
	});

	test('a wish that cannot hold is explained at once', async () => {
		const { screen, document: open } = await show();
		open.setEntry('taskEdits', 'log', { after: ['pause'] });
		open.setEntry('taskEdits', 'pause', { start: '2026-12-10' });
		(row(screen, 'Open the log').element() as HTMLElement).focus();
		await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
		await expect
			.element(said(screen))
			.toHaveTextContent(
				/cannot start on .* it waits for “Name who can pause it”, which ends on 10 December/
			);
	});
});

describe('moving with a pointer', () => {
	async function drag(screen: Shown, of: string, days: number): Promise<void> {
		const handle = screen.container.querySelector<HTMLElement>(of);
		const chart = screen.getByRole('toolbar', { name: 'Tasks on the chart' }).element();
		if (!handle) throw new Error(`There is no ${of}.`);
		const [from, all] = [handle.getBoundingClientRect(), chart.getBoundingClientRect()];
		const [x, y] = [from.width / 2, from.height / 2];
		// The days take up what is left of the names: 604 of 1120 units for 30 days.
		const day = (all.width * 604) / 1120 / 30;
		await userEvent.dragAndDrop(handle, chart, {
			sourcePosition: { x, y },
			targetPosition: { x: from.left - all.left + x + day * days, y: from.top - all.top + y }
		});
	}

	test('dragging a bar sets its start', async () => {
		const { screen, document: open } = await show();
		await drag(screen, '[data-bar=log]', 2);
		expect(edits(open)).toEqual({ log: { start: '2026-12-10' } });
		await expect.element(said(screen)).toHaveTextContent('“Open the log” is now on 10 to 11 December.');
	});

	test('dragging its right end sets its days', async () => {
		const { screen, document: open } = await show();
		await drag(screen, '[data-end=log]', 2);
		expect(edits(open)).toEqual({ log: { durationDays: 4 } });
	});

	test('a bar that is only clicked opens its task', async () => {
		const { screen, document: open } = await show();
		await userEvent.click(screen.container.querySelector('[data-bar=log]') ?? document.body);
		await expect.element(panel(screen, 'Open the log')).toBeVisible();
		expect(edits(open)).toEqual({});
	});
});

describe('giving a task to another owner', () => {
	const column = (screen: Shown, name: string) => screen.getByRole('group', { name, exact: true });

	test('Shift and an arrow gives it to the next role, says so and keeps the focus, as one step to undo', async () => {
		const { screen, document: open } = await show('owner');
		const name = column(screen, 'Maker').getByRole('button', { name: 'Name who can pause it' });
		(name.element() as HTMLElement).focus();
		await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
		expect(edits(open)).toEqual({ pause: { responsible: 'tester' } });
		await expect
			.element(said(screen))
			.toHaveTextContent('“Name who can pause it” now goes to Tester (nobody named).');
		const there = column(screen, 'Tester').getByRole('button', { name: 'Name who can pause it' });
		await expect.element(there).toHaveFocus();
		open.undo();
		expect(edits(open)).toEqual({});
	});

	test('beyond the last role there is nobody', async () => {
		const { screen, document: open } = await show('owner');
		(screen.getByRole('button', { name: 'Open the log' }).element() as HTMLElement).focus();
		await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
		expect(edits(open)).toEqual({});
	});

	test('it is dragged to another column, and hours that do not suffice are explained at once', async () => {
		const { screen, document: open } = await show('owner');
		open.setFrame('roleHours', { tester: 0.25 });
		const card = column(screen, 'Maker').getByText('Hold the first review');
		await userEvent.dragAndDrop(card, column(screen, 'Tester'));
		expect(edits(open)).toEqual({ review: { responsible: 'tester' } });
		await expect.element(said(screen)).toHaveTextContent(/now goes to Tester.*ends on .*, after the 30 days/);
		await expect.element(screen.getByText('Drop it on a column, or on a name')).not.toBeInTheDocument();
		await expectAccessible();
	});

	test('let go beside the columns it stays where it was, and a click opens it', async () => {
		const { screen, document: open } = await show('owner');
		const card = screen.getByRole('button', { name: 'Hold the first review' });
		await userEvent.dragAndDrop(card, screen.getByRole('heading', { level: 1 }));
		expect(edits(open)).toEqual({});
		await card.click();
		await expect.element(panel(screen, 'Hold the first review')).toBeVisible();
	});
});

describe('in the panel', () => {
	async function opened(title = 'Open the log') {
		const shown = await show('week');
		await shown.screen.getByRole('button', { name: title }).click();
		return { ...shown, panel: panel(shown.screen, title) };
	}

	test.each<[string, string, object]>([
		['Hours', '9', { effortHours: 9 }],
		['Days', '3', { durationDays: 3 }],
		['Start', '2026-12-11', { start: '2026-12-11' }]
	])('%s', async (label, text, edit) => {
		const { panel: shown, document: open } = await opened();
		const field = shown.getByLabelText(label, { exact: true });
		await field.fill(text);
		(field.element() as HTMLElement).blur();
		expect(edits(open)).toEqual({ log: edit });
	});

	test('what is not understood changes nothing and says so', async () => {
		const { panel: shown, document: open } = await opened();
		const field = shown.getByLabelText('Hours', { exact: true });
		await field.fill('much');
		(field.element() as HTMLElement).blur();
		await expect.element(shown.getByRole('alert')).toHaveTextContent('nothing was changed');
		expect(edits(open)).toEqual({});
	});

	test('owner and what comes before', async () => {
		const { panel: shown, document: open } = await opened();
		await shown.getByLabelText('Owner').selectOptions('maker');
		await shown.getByText('Comes after no other task').click();
		await shown.getByRole('checkbox', { name: 'Name who can pause it' }).click();
		expect(edits(open)).toEqual({ log: { responsible: 'maker', after: ['pause'] } });
	});

	test('leaving it out changes the plan, says so, and can be taken back', async () => {
		const { screen, panel: shown, document: open } = await opened();
		await shown.getByRole('button', { name: 'Leave out' }).click();
		await expect.element(said(screen)).toHaveTextContent(/“Open the log”.* out of the plan\./);
		await expect.element(shown).not.toBeInTheDocument();
		await screen.getByRole('button', { name: 'Bring back Open the log' }).click();
		await expect.element(said(screen)).toHaveTextContent(/“Open the log”.* come into it\./);
		expect(edits(open)).toEqual({});
		open.undo();
		expect(edits(open)).toEqual({ log: { choice: 'excluded' } });
	});

	test('a pin holds it, and back to computed lets it go', async () => {
		const { panel: shown, document: open } = await opened();
		await shown.getByRole('button', { name: 'Pin' }).click();
		await expect.element(shown.getByText('You pinned it', { exact: false })).toBeVisible();
		await shown.getByRole('button', { name: 'Back to computed' }).click();
		expect(edits(open)).toEqual({});
	});

	test('everything goes back to computed at once, as one step to undo', async () => {
		const { screen, document: open } = await opened();
		open.setEntry('taskEdits', 'log', { effortHours: 9 });
		open.setEntry('taskEdits', 'pause', { durationDays: 2 });
		await screen.getByRole('button', { name: 'Everything back to computed' }).click();
		expect(edits(open)).toEqual({});
		open.undo();
		expect(edits(open)).toEqual({ log: { effortHours: 9 }, pause: { durationDays: 2 } });
	});
});

describe('a task of one’s own', () => {
	test('is added, owned, and removed again', async () => {
		const { screen, document: open } = await show('week');
		await screen.getByRole('button', { name: 'Add a task of your own' }).click();
		await screen.getByLabelText('What is to be done').fill('Tell the night shift');
		await screen.getByLabelText('Owner').selectOptions('Tester');
		await screen.getByRole('button', { name: 'Add it to the plan' }).click();
		await expect.element(said(screen)).toHaveTextContent('“Tell the night shift” comes into it.');
		expect(Object.values(open.assessment.ownTasks ?? {})).toMatchObject([
			{ title: 'Tell the night shift', responsible: 'tester', effortHours: 4, durationDays: 1 }
		]);
		await screen.getByRole('button', { name: 'Tell the night shift' }).click();
		await screen.getByRole('button', { name: 'Remove your task' }).click();
		expect(open.assessment.ownTasks).toBeUndefined();
	});

	test('needs a name', async () => {
		const { screen, document: open } = await show('week');
		await screen.getByRole('button', { name: 'Add a task of your own' }).click();
		await screen.getByRole('button', { name: 'Add it to the plan' }).click();
		await expect.element(screen.getByRole('alert')).toHaveTextContent('has no name');
		expect(open.assessment.ownTasks).toBeUndefined();
		await expectAccessible();
	});
});

describe('doing it', () => {
	test('a tick proposes the answers, those confirmed are written, and readiness moves', async () => {
		const { screen, document: open } = await show('week', '2026-12-09');
		await screen.getByRole('button', { name: 'Open the log' }).click();
		await screen.getByRole('button', { name: 'Tick it done' }).click();
		const answer = screen.getByRole('checkbox', { name: /Title of g.log/ });
		await expect.element(answer).toBeChecked();
		await expectAccessible();
		await screen.getByRole('button', { name: 'Done, change the answers' }).click();
		expect(open.assessment.tasksDone).toEqual({ log: { day: '2026-12-09' } });
		expect(open.answer('g.log')).toMatchObject({ level: 1 });
		await expect.element(screen.getByText('Done on 9 December 2026.')).toBeVisible();
		await expect.element(screen.getByRole('img', { name: /Planned against done/ })).toBeVisible();
		open.undo();
		expect(open.assessment.tasksDone).toBeUndefined();
		expect(open.answer('g.log')).toBeUndefined();
	});

	test('what is not confirmed is not written, and the plan says what is missing', async () => {
		const { screen, document: open } = await show('week', '2026-12-09');
		await screen.getByRole('button', { name: 'Open the log' }).click();
		await screen.getByRole('button', { name: 'Tick it done' }).click();
		await screen.getByRole('checkbox', { name: /Title of g.log/ }).click();
		await screen.getByRole('button', { name: 'Done', exact: true }).click();
		expect(open.answer('g.log')).toBeUndefined();
		await expect
			.element(screen.getByRole('list', { name: 'What could not be followed' }))
			.toHaveTextContent('“Open the log” is done, but not every answer says so: Title of g.log.');
	});
});

describe('hours of a whole role', () => {
	test('are set, and cleared, in the table of hours', async () => {
		const { screen, document: open } = await show('week');
		const field = screen.getByLabelText('Hours a day of Tester');
		await expect.element(field).toHaveAttribute('placeholder', '3');
		await field.fill('5');
		(field.element() as HTMLElement).blur();
		expect(open.frame.roleHours).toEqual({ tester: 5 });
		await field.fill('');
		(field.element() as HTMLElement).blur();
		expect(open.frame.roleHours).toBeUndefined();
	});
});
