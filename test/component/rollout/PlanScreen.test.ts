import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Frame, Person } from '#lib/core/assessment/frame.ts';
import type { Repair } from '#lib/core/rollout/repair.ts';
import { addDays } from '#lib/core/shared/day.ts';
import type { PlanView } from '#lib/features/rollout/views.ts';
import type { AssessmentState } from '#lib/state/assessment.svelte.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';
import { PLAN_PACK as PACK } from './plan-pack.ts';
import PlanHarness from './PlanHarness.svelte';

const ADA: Person = { id: 'ada', name: 'Ada Byrne', hats: ['maker'] };
const BEN: Person = { id: 'ben', name: 'Ben Okoro', hats: ['business-owner'] };
const AWAY = [{ from: '2026-11-01', to: '2027-12-01' }];
const ALL_GOOD: Answers = Object.fromEntries(
	['g.pause', 'g.log', 'g.review'].map((id) => [id, { level: 4, evidence: 'observed' }])
);

interface Given {
	readonly frame: Frame;
	readonly answers: Answers;
	readonly view: PlanView;
	readonly today: string;
	readonly repairs?: Promise<readonly Repair[]>;
}

/** What the page is about; the week table is shown unless a test asks for another view. */
const given = (more: Partial<Frame> = {}, answers: Answers = {}): Given => ({
	frame: {
		workflow: 'Refunds',
		autonomy: 1,
		depth: 'full',
		people: [ADA, BEN],
		start: '2026-12-01',
		...more
	},
	answers,
	view: 'week',
	today: '2026-11-21'
});

async function open(of: Given = given()): Promise<{ screen: Shown; document: AssessmentState }> {
	let document: AssessmentState | undefined;
	const screen = await render(PlanHarness, {
		...of,
		pack: PACK,
		onopen: (state: AssessmentState) => (document = state)
	});
	if (!document) throw new Error('The harness opens an assessment.');
	return { screen, document };
}

const show = async (of?: Given) => (await open(of)).screen;
type Shown = Awaited<ReturnType<typeof render<typeof PlanHarness>>>;

function unstarted(): Given {
	const { start: _start, ...frame } = given().frame;
	return { ...given(), frame };
}
const overbooked = (): Given => given({ people: [{ ...ADA, leave: AWAY }, BEN] });

const title = (screen: Shown) => screen.getByRole('heading', { level: 1 });
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** The cells of a table's row, by the name of its head. */
function cellsOf(screen: Shown, table: RegExp, row: string): string[] {
	const head = screen.getByRole('table', { name: table }).getByRole('rowheader', { name: row });
	return [...(head.element().closest('tr')?.children ?? [])].map(words);
}

/** The tasks under each week with their signs, in the order of the page. */
function tasksByWeek(screen: Shown): Record<string, string[]> {
	const bodies = [
		...screen
			.getByRole('table', { name: /by week/ })
			.element()
			.querySelectorAll('tbody')
	];
	return Object.fromEntries(
		bodies.map((body) => [
			words(body.querySelector('th b') ?? body),
			[...body.querySelectorAll('th[scope=row]')].map(words)
		])
	);
}

beforeEach(async () => {
	await page.viewport(1440, 900);
});

describe('what it says first', () => {
	test('how much work leads to which level, that it fits, and the two days that matter', async () => {
		const screen = await show();
		await expect.element(title(screen)).toHaveTextContent('Three tasks and eleven hours to level 1.');
		await expect.element(screen.getByText('Fits the 30 days')).toBeVisible();
		await expect.element(screen.getByText('Plan · 1 to 30 December 2026')).toBeVisible();
		await expect
			.element(screen.getByText(/^If all work is done as planned/))
			.toHaveTextContent(
				'the answers support level 1 on 15 December. The launch to a small group is on 22 December, the decision to expand, revise or stop on 30 December.'
			);
	});

	test('that the launch is not on the day that was wished for', async () => {
		const screen = await show(given({ goLive: '2026-12-25', daysOff: ['2026-12-25'] }));
		await expect.element(screen.getByText(/25 December 2026/)).toBeVisible();
	});
});

describe('week by week', () => {
	test('each task stands under the week in which it begins, with days, owner, work and done-when', async () => {
		const screen = await show();
		expect(cellsOf(screen, /by week/, 'Open the log')).toEqual([
			'8 to 9 Dec',
			'Open the log gate work',
			'Tester nobody named',
			'6 h',
			'Deliverable of log',
			'log is done.'
		]);
		expect(tasksByWeek(screen)).toEqual({
			'Week 1 · Choose': ['Name who can pause it gate work'],
			'Week 2 · Map': ['Open the log gate work'],
			'Week 3 · Test': ['Hold the first review'],
			'Week 4 · Launch': ['Launch to a small group critical'],
			'Days 29 and 30': ['Decide: expand, revise or stop']
		});
	});

	test('people are named under their role', async () => {
		const screen = await show();
		expect(cellsOf(screen, /by week/, 'Name who can pause it')[2]).toBe('Maker Ada Byrne');
	});

	test('a milestone has a day and an owner and no hours', async () => {
		const screen = await show();
		const [days, , owner, work] = cellsOf(screen, /by week/, 'Launch to a small group');
		expect([days, owner, work]).toEqual(['22 Dec', 'Business owner Ben Okoro', '']);
	});

	test('a week in which nothing begins says so', async () => {
		const screen = await show(given({}, { 'g.log': { level: 1, evidence: 'document' } }));
		expect(tasksByWeek(screen)['Week 2 · Map']).toEqual([]);
		await expect.element(screen.getByText('No task begins this week.')).toBeVisible();
	});
});

describe('the chart', () => {
	test('is an image with a name, and the same days stand in its table', async () => {
		const screen = await show({ ...given(), view: 'chart' });
		await expect
			.element(screen.getByRole('img', { name: /The 30 days, 1 to 30 December 2026/ }))
			.toBeVisible();
		await screen.getByText('As a table').first().click();
		expect(cellsOf(screen, /The 30 days/, 'Open the log')).toEqual([
			'Open the log',
			'Tester',
			'8 Dec',
			'9 Dec',
			'opens a gate: Title of g.log'
		]);
	});

	test('is as wide as a phone, its names above the bars', async () => {
		await page.viewport(390, 900);
		const screen = await show({ ...given(), view: 'chart' });
		const chart = screen.getByRole('img', { name: /The 30 days/ }).element();
		expect(Number(chart.getAttribute('viewBox')?.split(' ')[2])).toBeLessThanOrEqual(390);
	});

	test('hours by role stand below it', async () => {
		const screen = await show({ ...given(), view: 'chart' });
		await expect
			.element(screen.getByText('No role is asked for more hours than it has on any day.').first())
			.toBeVisible();
	});
});

describe('what it reaches', () => {
	test('now, after the plan, what is needed, and the state in a word', async () => {
		const screen = await show(given({}, { 'g.pause': { level: 0 }, 'g.log': { level: 0 } }));
		const table = /Readiness now and after/;
		expect(cellsOf(screen, table, 'Autonomy supported')).toEqual([
			'Autonomy supported',
			'0',
			'1',
			'1',
			'reached'
		]);
		expect(cellsOf(screen, table, 'Gates passed').slice(1)).toEqual(['0', '2', '2', 'reached']);
	});

	test('a level that no work reaches is missed, and it says why', async () => {
		const screen = await show(given({ autonomy: 4 }));
		await expect.element(title(screen)).toHaveTextContent('It does not reach level 4.');
		await expect.element(screen.getByText('Does not reach level 4', { exact: true })).toBeVisible();
		await expect.element(screen.getByText(/The plan aims at level 1, the highest they reach/)).toBeVisible();
		expect(cellsOf(screen, /Readiness now and after/, 'Autonomy supported').at(-1)).toBe('missed');
	});
});

describe('when it does not fit', () => {
	test('it says so, proves it, and names the role that is short of hours', async () => {
		const screen = await show(overbooked());
		await expect.element(screen.getByText('Does not fit: proved')).toBeVisible();
		await expect.element(screen.getByRole('heading', { name: 'Why it does not fit' })).toBeVisible();
		const reasons = screen.getByRole('group', { name: 'Why it does not fit' }).getByRole('listitem');
		await expect.element(reasons.first()).toHaveTextContent(/^Maker: 5 h of work/);
		expect(cellsOf(screen, /Hours of work/, 'Maker').at(-1)).toBe('5 h too many');
	});

	test('what would mend it stands below, each with its effect, and is applied as one step to undo', async () => {
		const { screen, document } = await open(overbooked());
		const mending = screen.getByRole('group', { name: 'What would mend it' });
		const first = mending.getByRole('listitem').first();
		await expect
			.element(first)
			.toHaveTextContent(/^Give the role Maker .* a day instead of 3 h\. Then it fits:/);
		await first.getByRole('button', { name: 'Apply' }).click();
		await expect.element(screen.getByText('Fits the 30 days')).toBeVisible();
		document.undo();
		await expect.element(screen.getByText('Does not fit: proved')).toBeVisible();
	});

	test('it says when they are still looked for, when none helps, and when they could not be computed', async () => {
		const waiting = new Promise<readonly Repair[]>(() => undefined);
		const screen = await show({ ...overbooked(), repairs: waiting });
		await expect
			.element(screen.getByRole('status').first())
			.toHaveTextContent(/^Looking for the cheapest changes/);
		await screen.rerender({ repairs: Promise.resolve([]) });
		await expect.element(screen.getByText(/^No single change was found/)).toBeVisible();
		await screen.rerender({ repairs: Promise.reject(new Error('broken')) });
		await expect.element(screen.getByText(/could not be computed/)).toBeVisible();
	});

	test('late tasks stand after the 30 days, marked, with the year where it is another', async () => {
		const screen = await show(overbooked());
		expect(tasksByWeek(screen)['After the 30 days']).toContain(
			'Name who can pause it gate work critical late'
		);
		const [days, task] = cellsOf(screen, /by week/, 'Name who can pause it');
		expect(days).toBe('2 Dec 2027');
		expect(task).toMatch(/late$/);
	});
});

describe('hours by role', () => {
	test('work against the hours there are, fullest first', async () => {
		const screen = await show(given({ people: [{ ...ADA, hoursPerDay: 1 }, BEN] }));
		const table = screen.getByRole('table', { name: /Hours of work/ });
		const heads = table.getByRole('rowheader').elements().map(words);
		expect(heads).toEqual(['Maker', 'Tester']);
		expect(cellsOf(screen, /Hours of work/, 'Maker')).toEqual([
			'Maker',
			'Ada Byrne',
			'',
			'5 h',
			'22 h',
			'23 %'
		]);
	});
});

describe('without a first day', () => {
	test('it asks for one by keyboard alone, and the plan takes the focus', async () => {
		const { screen, document } = await open(unstarted());
		await expect.element(title(screen)).toHaveTextContent('When do the 30 days begin?');
		await screen.getByLabelText('First day').fill('2026-12-01');
		await userEvent.keyboard('{Enter}');
		expect(document.frame.start).toBe('2026-12-01');
		await expect.element(title(screen)).toHaveFocus();
		await expect.element(title(screen)).toHaveTextContent('Three tasks and eleven hours to level 1.');
		await expect.element(screen.getByLabelText('First day')).not.toBeInTheDocument();
	});

	test('no date is no start, and it says so', async () => {
		const { screen, document } = await open(unstarted());
		await screen.getByRole('button', { name: 'Plan from this day' }).click();
		await expect
			.element(screen.getByRole('alert'))
			.toHaveTextContent('No date is set. Choose the first day.');
		await expect.element(screen.getByLabelText('First day')).toHaveAttribute('aria-invalid', 'true');
		expect(document.frame.start).toBeUndefined();
	});

	test('a start that allows no plan is kept to be changed, with the reason', async () => {
		const daysOff = Array.from({ length: 30 }, (_, index) => addDays('2026-12-01', index));
		const screen = await show(given({ daysOff }));
		await expect.element(title(screen)).toHaveTextContent('There is no plan for this start.');
		await expect.element(screen.getByRole('alert')).toHaveTextContent(/no working day/);
		await expect.element(screen.getByLabelText('First day')).toHaveValue('2026-12-01');
		await expect.element(screen.getByRole('link', { name: /^change the days off/ })).toBeVisible();
	});
});

describe('with nothing to do', () => {
	test('the launch and the decision are left, and the next level can be asked for', async () => {
		const screen = await show(given({}, ALL_GOOD));
		await expect.element(title(screen)).toHaveTextContent('The answers already support level 1.');
		expect(tasksByWeek(screen)).toEqual({
			'Week 4 · Launch': ['Launch to a small group critical'],
			'Days 29 and 30': ['Decide: expand, revise or stop']
		});
		await expect.element(screen.getByRole('link', { name: 'Ask for level 2' })).toBeVisible();
		await expect.element(screen.getByRole('img', { name: /The 30 days/ })).not.toBeInTheDocument();
	});

	test('at the highest level there is no more to ask for', async () => {
		const screen = await show(given({ autonomy: 4 }, ALL_GOOD));
		await expect.element(title(screen)).toHaveTextContent('The answers already support level 4.');
		await expect.element(screen.getByRole('link', { name: /^Ask for level/ })).not.toBeInTheDocument();
	});
});

const LONG: Person[] = [
	{ id: 'w', name: 'Wolfgang Amadeus Featherstonehaugh-Cholmondeley', hats: ['maker', 'business-owner'] },
	{ id: 'a', name: 'Anastasia Konstantinopoulou-Papadimitriou', hats: ['tester', 'maker'] }
];

describe.each([390, 820, 1440, 1920])('%i px wide', (width) => {
	test.each<[string, () => Given]>([
		['full, with long names', () => given({ people: LONG })],
		['on the chart', () => ({ ...given({ people: LONG }), view: 'chart' })],
		['by owner', () => ({ ...given({ people: LONG }), view: 'owner' })],
		['late', overbooked],
		['without a first day', unstarted],
		['with nothing to do', () => given({}, ALL_GOOD)]
	])('%s, it is accessible and never scrolls sideways', async (_, of) => {
		await page.viewport(width, 900);
		await show(of());
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await expectAccessible();
	});
});
