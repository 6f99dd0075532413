/** What a change of the plan did, and the words of the panel in which it is made. */
import type { EditedPart, Plan, PlanTask } from '../core/rollout/plan.ts';
import type { Day } from '../core/shared/day.ts';
import { listed, plural, sentence } from './format.ts';
import { showPlanDay, workOf } from './plan-screen-text.ts';

const quoted = (title: string): string => `“${title}”`;
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
	ownerKeys:
		'Drag a task to another owner, or press Shift with left or right on its name: it goes to the role before or after. Enter opens it.',
	ourHours: 'a default of ours, which the frame can change',
	pinned: 'You pinned it: it is in the plan whatever the answers say.',
	own: 'You added it.',
	evidence: 'The level is there already; this shows it.',
	nothing: 'It belongs to work that other tasks of the plan wait for.',
	waits: (titles: readonly string[]): string =>
		`${listed(titles.map(quoted))} ${titles.length === 1 ? 'waits' : 'wait'} for it.`,
	noTitle: 'Your task has no name, so nothing was changed. Type what is to be done.',
	notHours: (text: string): string =>
		`“${text}” is not between 0 and 400 hours, so nothing was changed. Type hours, such as 6.`,
	notDays: (text: string): string =>
		`“${text}” is not a whole number of days from 1 to 120, so nothing was changed.`,
	notRoleHours: (text: string): string =>
		`“${text}” is not between 0 and 240 hours a day, so nothing was changed.`,
	notDay: 'That is not a whole date, so nothing was changed. Pick a day.'
} as const;
