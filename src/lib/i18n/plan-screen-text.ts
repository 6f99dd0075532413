/** What the plan reaches and whether it fits, in sentences somebody can repeat in a meeting. */
import type { Plan, PlanReason, PlanTask } from '../core/rollout/plan.ts';
import type { Projection } from '../core/rollout/projection.ts';
import type { AnswerCounts } from '../core/scoring/readiness.ts';
import type { Day } from '../core/shared/day.ts';
import { plural, sentence, showDay, showDayShort, showHours } from './format.ts';
import { planReason } from './plan-text.ts';
import type { StateSign } from './readiness-text.ts';
import { PLAN_TEXT } from './report-plan-text.ts';

const yearOf = (day: Day): string => day.slice(0, 4);
const monthOf = (day: Day): string => day.slice(0, 7);
const dateOf = (day: Day): string => String(Number(day.slice(8, 10)));
const withoutYear = (day: Day): string => showDay(day).replace(` ${yearOf(day)}`, '');
const count = (number: number, noun: string): string => sentence(plural(number, noun));

/** “1 to 30 December 2026”, “24 November to 23 December 2026”; what both days share is said once. */
export function showSpan(from: Day, to: Day): string {
	if (monthOf(from) === monthOf(to)) return from === to ? showDay(to) : `${dateOf(from)} to ${showDay(to)}`;
	return `${yearOf(from) === yearOf(to) ? withoutYear(from) : showDay(from)} to ${showDay(to)}`;
}

/** The day without its year, where the whole plan lies in that year. */
export const showPlanDay = (day: Day, plan: Pick<Plan, 'start' | 'end'>): string =>
	[plan.start, plan.end].every((edge) => yearOf(edge) === yearOf(day)) ? withoutYear(day) : showDay(day);

/** The tasks that are work: everything but the milestones. */
export const workOf = ({ tasks }: Pick<Plan, 'tasks'>): readonly PlanTask[] =>
	tasks.filter(({ kind }) => kind !== 'milestone');

const hoursOf = (tasks: readonly PlanTask[]): number =>
	tasks.reduce((sum, { effortHours }) => sum + effortHours, 0);

/** Last day of the last task; null without tasks. */
export const lastDay = (tasks: readonly PlanTask[]): Day | null =>
	tasks.reduce<Day | null>((last, { end }) => (last === null || end > last ? end : last), null);

const reachesLess = ({ aim, requested }: Plan): boolean => aim < requested;

/** Fits, does not and why not: in word, shape and tone. */
export function planSign(plan: Plan): StateSign {
	if (plan.fits && workOf(plan).length === 0) return { word: 'Nothing to do', shape: 'circle', tone: 'go' };
	if (plan.fits) return { word: 'Fits the 30 days', shape: 'circle', tone: 'go' };
	if (reachesLess(plan))
		return { word: `Does not reach level ${String(plan.requested)}`, shape: 'square', tone: 'stop' };
	return plan.misfitProved
		? { word: 'Does not fit: proved', shape: 'square', tone: 'stop' }
		: { word: 'Does not fit: no order found', shape: 'diamond', tone: 'wait' };
}

function misfitHeadline(plan: Plan, tasks: readonly PlanTask[]): string {
	if (reachesLess(plan)) {
		const level = `level ${String(plan.requested)}`;
		return tasks.length === 0 ? `No work in this pack leads to ${level}.` : `It does not reach ${level}.`;
	}
	const late = tasks.filter((task) => task.late).length;
	if (late === 0) return 'It does not fit: the decision comes too late.';
	return `It does not fit: ${plural(late, 'task')} would end too late.`;
}

/** The heading of the plan: how much work leads where, or that it does not. */
export function planHeadline(plan: Plan): string {
	const tasks = workOf(plan);
	if (!plan.fits) return misfitHeadline(plan, tasks);
	if (tasks.length === 0) return `The answers already support level ${String(plan.requested)}.`;
	const work = `${count(tasks.length, 'task')} and ${plural(hoursOf(tasks), 'hour')}`;
	return `${work} to level ${String(plan.projected.supportedNow)}.`;
}

function reachSentence(plan: Plan, tasks: readonly PlanTask[]): string {
	const day = lastDay(tasks);
	if (day === null) return '';
	const { supportedNow } = plan.projected;
	const support =
		supportedNow === 0 ? 'still support no autonomy level' : `support level ${String(supportedNow)}`;
	return `If all work is done as planned, the answers ${support} on ${showPlanDay(day, plan)}.`;
}

/** “Eight tasks, 44 hours.”, where the heading does not say it. */
const workSentence = (plan: Plan, tasks: readonly PlanTask[]): string =>
	plan.fits || tasks.length === 0 ? '' : `${count(tasks.length, 'task')}, ${plural(hoursOf(tasks), 'hour')}.`;

/** What holds on the day of the launch, where that is less than the plan comes to; empty otherwise. */
function launchSentence(plan: Plan, { before, days }: Projection): string {
	const then = (days.findLast(({ day }) => day <= plan.launch) ?? before).supportedNow;
	if (then >= plan.projected.supportedNow) return '';
	return then === 0
		? 'On the day of the launch they support no level yet.'
		: `On the day of the launch they support level ${String(then)}: until they support more, let it go no further.`;
}

const pointsSentence = (plan: Plan): string =>
	`The launch to a small group is on ${showPlanDay(plan.launch, plan)}, the decision to expand, revise or stop on ${showPlanDay(plan.decision, plan)}.`;

/** The paragraph under the heading. `projection` is the readiness day by day, where it is known. */
export function planLead(plan: Plan, projection: Projection | null): string {
	const tasks = workOf(plan);
	const launch = projection === null ? '' : launchSentence(plan, projection);
	const points = plan.aim > 0 ? [pointsSentence(plan), launch].filter(Boolean).join(' ') : '';
	return [workSentence(plan, tasks), reachSentence(plan, tasks), points].filter(Boolean).join(' ');
}

/** What an unknown answer does to a plan; empty where everything is known. */
export function unknownRemark({ unanswered, unknown }: Pick<AnswerCounts, 'unanswered' | 'unknown'>): string {
	const parts = [
		...(unanswered > 0 ? [`${plural(unanswered, 'question')} not answered`] : []),
		...(unknown > 0 ? [plural(unknown, 'don’t know')] : [])
	];
	return parts.length === 0
		? ''
		: `With ${parts.join(' and ')} the plan reckons with the worst: some of its work may be done already.`;
}

const isRemark = ({ code }: PlanReason): boolean => code === 'launch-moved';

/** The reasons of a misfit: what forces it, and the tasks that are late because of it. */
export function misfitReasons({ reasons }: Pick<Plan, 'reasons'>): {
	readonly causes: readonly PlanReason[];
	readonly late: readonly PlanReason[];
} {
	const isLate = ({ code }: PlanReason): boolean => code === 'gate-work-late' || code === 'beyond-window';
	return {
		causes: reasons.filter((reason) => !isLate(reason) && !isRemark(reason)),
		late: reasons.filter(isLate)
	};
}

/** Title over the reasons. */
export const misfitTitle = (plan: Plan): string =>
	reachesLess(plan) ? `Why it does not reach level ${String(plan.requested)}` : 'Why it does not fit';

/** How sure it is that no other order of the work would do; empty where nothing is late. */
export function misfitNote(plan: Plan): string {
	if (plan.misfitProved) return 'This is proved: no order of this work fits.';
	return plan.tasks.some(({ late }) => late)
		? 'No order that fits was found. That does not prove that there is none.'
		: '';
}

/** The decision falls after the window although no task is late. */
export const decisionLate = (plan: Plan): string =>
	plan.decision > plan.end
		? `The decision is on ${showDay(plan.decision)}, after the 30 days, which end on ${showDay(plan.end)}.`
		: '';

/** What is said of a plan whether it fits or not: that the launch is not on the day that was wished for. */
export function planRemark({ reasons }: Pick<Plan, 'reasons'>): string {
	const moved = reasons.find(isRemark);
	return moved ? planReason(moved, { role: String, task: String, showDay }) : '';
}

/** “1 to 7 December”, “from 31 December” */
export function weekDates({ from, to }: { readonly from: Day; readonly to: Day | null }): string {
	if (to === null) return `from ${withoutYear(from)}`;
	return `${monthOf(from) === monthOf(to) ? dateOf(from) : withoutYear(from)} to ${withoutYear(to)}`;
}

/** “4 Dec”; with its year where no day of the 30 lies in that year. */
export function shortDay(day: Day, { start, end }: Pick<Plan, 'start' | 'end'>): string {
	const isKnown = [start, end].some((edge) => yearOf(edge) === yearOf(day));
	return isKnown ? showDayShort(day) : `${showDayShort(day)} ${yearOf(day)}`;
}

/** “1 to 3 Dec”, “30 Nov to 2 Dec”, “4 Dec”: the days of a task. */
export function showTaskSpan(
	{ start, end }: Pick<PlanTask, 'start' | 'end'>,
	plan: Pick<Plan, 'start' | 'end'>
): string {
	if (start === end) return shortDay(end, plan);
	const first = monthOf(start) === monthOf(end) ? dateOf(start) : shortDay(start, plan);
	return `${first} to ${shortDay(end, plan)}`;
}

/** “6 h too many”; empty where the hours suffice. */
export const overload = (hours: number, capacityHours: number): string =>
	hours > capacityHours ? `${showHours(hours - capacityHours)} too many` : '';

/** What the signs beside a task mean. */
export const SIGN_NOTE = 'Gate work has to end before the launch; a critical task cannot move alone.';

/** “Grace Adeyemi, Niamh Brennan”, or that nobody is named. */
export const holders = (names: readonly string[]): string => names.join(', ') || PLAN_TEXT.vacant;
