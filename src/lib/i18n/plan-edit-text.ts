/** What a change of the plan did, why a wish could not hold, and what could not be followed: in sentences. */
import type {
	EditedPart,
	Obstacle,
	Plan,
	PlanAside,
	PlanTask,
	Slip,
	StartConflict
} from '../core/rollout/plan.ts';
import type { Day } from '../core/shared/day.ts';
import { listed, plural, sentence } from './format.ts';
import { showPlanDay, workOf } from './plan-screen-text.ts';
import type { PlanNames } from './plan-text.ts';

const quoted = (title: string): string => `“${title}”`;
const both = (names: PlanNames, ids: readonly string[]): string =>
	listed(ids.map((id) => quoted(names.task(id))));

const monthOf = (day: Day): string => day.slice(0, 7);

/** “from 22 to 24 December”, “from 30 November to 2 December” */
function fromTo(from: Day, to: Day, plan: Pick<Plan, 'start' | 'end'>): string {
	const first = monthOf(from) === monthOf(to) ? String(Number(from.slice(8))) : showPlanDay(from, plan);
	return `from ${first} to ${showPlanDay(to, plan)}`;
}

/** “8 December”, “8 to 9 December” */
function spanText(
	{ start, end }: Pick<PlanTask, 'start' | 'end'>,
	plan: Pick<Plan, 'start' | 'end'>
): string {
	return start === end ? showPlanDay(start, plan) : fromTo(start, end, plan).replace(/^from /, '');
}

const moved = (what: string, before: Day, after: Day, plan: Plan): string =>
	before === after ? '' : `${what} moves ${fromTo(before, after, plan)}.`;

const isSame = (a: PlanTask, b: PlanTask): boolean => a.start === b.start && a.end === b.end;

/** Tasks that came and went. */
function comings(before: Plan, after: Plan): string[] {
	const missing = (from: Plan, other: Plan): string[] =>
		workOf(from)
			.filter(({ id }) => other.tasks.every((task) => task.id !== id))
			.map(({ title }) => quoted(title));
	const out = missing(before, after);
	const come = missing(after, before);
	const are = (titles: readonly string[], one: string, many: string): string =>
		titles.length === 0 ? '' : `${listed(titles)} ${titles.length === 1 ? one : many}.`;
	return [are(out, 'is out of the plan', 'are out of the plan'), are(come, 'comes into it', 'come into it')];
}

/** The task itself, then how many others had to make room. */
function shifts(before: Plan, after: Plan, about: string | null): string[] {
	const old = new Map(workOf(before).map((task) => [task.id, task]));
	const changed = workOf(after).filter((task) => {
		const was = old.get(task.id);
		return was !== undefined && !isSame(was, task);
	});
	const mine = changed.find(({ id }) => id === about);
	const others = changed.length - (mine ? 1 : 0);
	return [
		mine ? `${quoted(mine.title)} is now on ${spanText(mine, after)}.` : '',
		others === 0
			? ''
			: `${sentence(plural(others, mine ? 'other task' : 'task'))} ${others === 1 ? 'moves' : 'move'}.`
	];
}

function reach(before: Plan, after: Plan): string[] {
	const [was, is] = [before.projected.supportedNow, after.projected.supportedNow];
	const level = is === 0 ? 'no level' : `level ${String(is)}`;
	const fits = after.fits ? 'The plan fits again.' : 'The plan does not fit any more.';
	return [
		was === is ? '' : `It now reaches ${level} instead of ${was === 0 ? 'none' : String(was)}.`,
		before.fits === after.fits ? '' : fits
	];
}

/** What changed from one plan to the next, `about` being the task that was edited. Says so when nothing did. */
export function planChanges(before: Plan, after: Plan, about: string | null = null): string {
	const sentences = [
		...comings(before, after),
		...shifts(before, after, about),
		moved('The launch', before.launch, after.launch, after),
		moved('The decision', before.decision, after.decision, after),
		...reach(before, after)
	].filter(Boolean);
	return sentences.length === 0 ? 'No day of the plan changes.' : sentences.join(' ');
}

function obstacleText(obstacle: Obstacle, names: PlanNames): string {
	const day = names.showDay(obstacle.day);
	switch (obstacle.what) {
		case 'before-start':
			return `the 30 days begin on ${day}`;
		case 'past':
			return `that day is past; what is left is planned from ${day} on`;
		case 'dayOff':
			return 'nobody works on that day';
		case 'freeze':
			return `nothing may be changed from ${day} on, before the launch`;
		case 'predecessor':
			return `it waits for ${quoted(names.task(obstacle.task))}, which ends on ${day}`;
		case 'capacity':
			return `on ${day} ${listed(obstacle.roles.map(names.role))} ${obstacle.roles.length === 1 ? 'has' : 'have'} no hours left${obstacle.tasks.length > 0 ? ` beside ${both(names, obstacle.tasks)}` : ''}`;
	}
}

/** Why a task does not start when it was asked to. */
export function conflictText({ task, wished, start, obstacles }: StartConflict, names: PlanNames): string {
	const why = listed(obstacles.map((obstacle) => obstacleText(obstacle, names)));
	return `${quoted(names.task(task))} cannot start on ${names.showDay(wished)}: ${why}. It starts on ${names.showDay(start)}.`;
}

const idsOf = (value: string | number | undefined): string[] =>
	String(value ?? '')
		.split(',')
		.filter(Boolean);

/** An edit or tick that the plan could not follow. `question` gives the title of a question. */
export function asideText(
	{ code, task, values }: PlanAside,
	names: PlanNames,
	question: (id: string) => string
): string {
	const it = quoted(names.task(task));
	const before = quoted(names.task(String(values.before ?? '')));
	const texts: Readonly<Record<PlanAside['code'], string>> = {
		'unknown-task': `A change to ${it} waits: this questionnaire has no such task.`,
		'not-chosen': `${it} was changed, but the answers do not call for it. Pin it to have it in the plan.`,
		'taken-id': `Your task ${it} has the name of another task and is left out.`,
		'unknown-role': `${it} has an owner that this questionnaire does not know; it keeps its own.`,
		'unknown-before': `${it} was to wait for ${before}, which does not exist.`,
		'unknown-question': `${it} was to answer a question that is not asked: ${question(String(values.question ?? ''))}.`,
		cycle: `${it} cannot wait for ${both(names, idsOf(values.tasks))}: they would wait for each other.`,
		'start-too-far': `${it} was to start more than two years ahead; the day is left aside.`,
		'needs-excluded': `${it} goes on without ${before}, which you left out.`,
		'excluded-but-done': `${it} is done, so it stays in the plan although you left it out.`,
		'done-not-answered': `${it} is done, but not every answer says so: ${listed(idsOf(values.questions).map(question))}.`
	};
	return texts[code];
}

const days = (count: number): string => plural(Math.abs(count), 'working day');

/** How far the plan that is carried out is behind, or ahead; that it is on time. */
export function slipText(slip: Slip, names: PlanNames, question: (id: string) => string): string {
	const { daysLate, launchDaysLate, tasks, gates } = slip;
	const end =
		daysLate === 0
			? 'The last task ends on the day that was planned.'
			: `The last task ends ${days(daysLate)} ${daysLate > 0 ? 'later' : 'earlier'} than planned.`;
	const launch = launchDaysLate > 0 ? `The launch slips by ${days(launchDaysLate)}.` : '';
	const behind =
		tasks.length > 0
			? `Behind: ${both(
					names,
					tasks.map(({ task }) => task)
				)}.`
			: '';
	const danger =
		gates.length > 0 ? `Too late for the launch as things stand: ${listed(gates.map(question))}.` : '';
	return [end, launch, behind, danger].filter(Boolean).join(' ');
}

const PARTS: Readonly<Record<EditedPart, string>> = {
	start: 'start',
	effortHours: 'hours',
	durationDays: 'days',
	responsible: 'owner',
	after: 'what comes before'
};

/** “start and hours set, pinned”: what the user changed on a task; empty where nothing is. */
export function editedParts({ edited, pinned, kind }: Pick<PlanTask, 'edited' | 'pinned' | 'kind'>): string {
	const set = edited.length > 0 ? `${listed(edited.map((part) => PARTS[part]))} set` : '';
	return [set, pinned && kind !== 'own' ? 'pinned' : ''].filter(Boolean).join(', ');
}

/** Words of the panel and of the keys. */
export const EDIT_TEXT = {
	keys: 'Up and down arrows choose a task, Enter opens it. Shift with left or right moves it by a day, Alt with left or right makes it longer or shorter. With a pointer: drag the bar to move it, its right end to lengthen it.',
	pinned: 'You pinned it: it is in the plan whatever the answers say.',
	own: 'You added it.',
	evidence: 'The level is there already; this shows it.',
	nothing: 'It belongs to work that other tasks of the plan wait for.',
	waits: (titles: readonly string[]): string =>
		`${listed(titles.map(quoted))} ${titles.length === 1 ? 'waits' : 'wait'} for it.`,
	notHours: (text: string): string =>
		`“${text}” is not between 0 and 400 hours, so nothing was changed. Type hours, such as 6.`,
	notDays: (text: string): string =>
		`“${text}” is not a whole number of days from 1 to 120, so nothing was changed.`,
	notRoleHours: (text: string): string =>
		`“${text}” is not between 0 and 240 hours a day, so nothing was changed.`,
	notDay: 'That is not a whole date, so nothing was changed. Pick a day.'
} as const;
