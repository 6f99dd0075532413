/** The 30-day plan: which work the answers call for, on which days, and what it will have done to the readiness. */
import { score } from '../scoring/score.ts';
import type { Day } from '../shared/day.ts';
import { daysBetween } from '../shared/day.ts';
import type { Result } from '../shared/issue.ts';
import { fail, ok } from '../shared/issue.ts';
import { applyEffects } from './apply-effects.ts';
import type { Calendar } from './calendar.ts';
import { firstDayAfter, windowEnd } from './calendar.ts';
import type { ChosenWork, PlanPack, PlanSubject } from './choose-work.ts';
import { chooseCounted, countedSubject } from './choose-work.ts';
import { sortedBy } from './compare.ts';
import { startedAfter } from './deferred.ts';
import { editCosts } from './edit-costs.ts';
import { withGates } from './gated-work.ts';
import type { Starts } from './hold-starts.ts';
import { ownerRole } from './owner-role.ts';
import { planAsides } from './plan-asides.ts';
import type { GatedWork } from './plan-problem.ts';
import { changedWishes, lateMilestone, lateTasks, provedMisfits } from './plan-reasons.ts';
import type { KeyDays, Placed } from './plan-tasks.ts';
import { planTasks } from './plan-tasks.ts';
import type { Plan, UntitledAside } from './plan.ts';
import { replan } from './replan.ts';
import { roleLoads } from './role-loads.ts';
import type { Scheduled } from './schedule-work.ts';
import { scheduleWork } from './schedule-work.ts';
import { slipOf } from './slip.ts';
import { startConflicts } from './start-conflicts.ts';
import { isChanged, usualStarts } from './usual-starts.ts';
import { tightSpots } from './tight-spots.ts';
import type { EditedWork } from './work-edits.ts';

export interface PlanOptions {
	/** First day of the 30; default: the frame's. */
	readonly start?: Day;
	/**
	 * The day the plan is looked at while it is carried out: what is left is planned from there on. Without it, or
	 * before the first day is over, ticks are shown and nothing moves. A program passes it once something is ticked.
	 */
	readonly today?: Day;
	/** Ids of tasks put off until after the window, besides those whose start was set to then. */
	readonly deferred?: readonly string[];
	/** The work, where it was chosen for these answers and this autonomy before. */
	readonly choice?: ChosenWork;
	/** `usualStarts` of this subject, where they were worked out before; only asked where something is changed. */
	readonly usual?: () => Starts;
	/** Schedules the search may make; default: DEFAULT_SCHEDULES. */
	readonly schedules?: number;
}

/** Calendar days ahead of the first day that a start may be asked for: two years. */
const FARTHEST_START = 730;

/** The edits without starts that no calendar of ours reaches. */
function withinReach({ edited, ...chosen }: ChosenWork, first: Day): ChosenWork {
	const isFar = ([, day]: readonly [string, Day]): boolean => daysBetween(first, day) > FARTHEST_START;
	const far = [...edited.starts].filter(isFar);
	const asides = far.map(([task, start]): UntitledAside => ({
		code: 'start-too-far',
		task,
		part: 'start',
		values: { start }
	}));
	const near = [...edited.starts].filter((each) => !isFar(each));
	const starts = new Map(sortedBy(near, ([id, day]) => [day, id]));
	return { ...chosen, edited: { ...edited, starts, asides: [...edited.asides, ...asides] } };
}

/** The starts to keep: what is put off until after the 30 days begins whenever there is room from `after` on. */
const wishedStarts = (
	starts: ReadonlyMap<string, Day>,
	{ deferred }: GatedWork,
	after: Day
): ReadonlyMap<string, Day> => new Map([...starts].filter(([id, day]) => !deferred.has(id) || day !== after));

/** Null when the window has no working day at all. */
function keyDays({ calendar, launch }: Pick<Scheduled, 'calendar' | 'launch'>, from = ''): KeyDays | null {
	const last = calendar.days[calendar.window - 1];
	const day = calendar.days[launch];
	if (last === undefined || day === undefined) return null;
	const decision = [last, day, calendar.days.find((each) => each >= from) ?? last].sort().at(-1) ?? last;
	return { launch: day, decision, end: calendar.end };
}

const windowOf = ({ start, end, days, window }: Calendar): Pick<Plan, 'start' | 'end' | 'workingDays'> => ({
	start,
	end,
	workingDays: days.slice(0, window)
});

interface Made extends Placed {
	readonly chosen: ChosenWork;
	/** Days of starting that were asked for, by id. */
	readonly starts: ReadonlyMap<string, Day>;
	/** Set when the plan is carried on from a day after its first. */
	readonly today: Day | undefined;
}

function compose(pack: PlanPack, subject: PlanSubject, made: Made): Result<Plan> {
	const { frame, answers } = subject;
	const { chosen, scheduled, baseline, work, edited, starts, today } = made;
	const days = keyDays(scheduled, today);
	const planned = keyDays(baseline);
	if (!days || !planned) return fail({ code: 'plan.no-working-day', path: ['frame', 'daysOff'] });
	const tasks = planTasks(made, days, planned, ownerRole(pack.work.roles, 'business'));
	const proofs = provedMisfits(scheduled, work.items);
	const reasons = [
		...changedWishes(frame.autonomy, chosen.aim, days.launch, frame.goLive),
		...editCosts(pack, subject, chosen),
		...lateTasks(tasks, days, frame.freezeDays ?? 0),
		...lateMilestone(days)
	];
	const { launch, decision } = days;
	return ok({
		...windowOf(scheduled.calendar),
		launch,
		decision,
		requested: frame.autonomy,
		aim: chosen.aim,
		tasks,
		fits: chosen.aim >= frame.autonomy && tasks.every(({ late }) => !late) && decision <= days.end,
		misfitProved: proofs.length > 0,
		reasons: [...reasons, ...(proofs.length > 0 ? proofs : tightSpots(scheduled, tasks, work))],
		excluded: edited.out,
		asides: planAsides(edited, work.items, answers),
		conflicts: startConflicts(made, tasks, starts),
		slip: today === undefined ? null : slipOf(scheduled.calendar, tasks, today),
		loads: roleLoads(work.items, frame, scheduled.calendar),
		projected: score(pack.questionnaire, frame, applyEffects(answers, work.items))
	});
}

/** The day to carry on from; undefined while nothing of the plan is past. */
const carriedOn = ({ calendar }: Scheduled, today: Day | undefined): Day | undefined =>
	today !== undefined && today > (calendar.days[0] ?? calendar.start) ? today : undefined;

type Timed = Pick<Made, 'scheduled' | 'baseline' | 'today'>;

interface Setting {
	readonly frame: PlanSubject['frame'];
	readonly start: Day;
	readonly usual: Starts;
}

/** The work on its days, as planned and as it goes on from today. */
function placeWork(
	work: GatedWork,
	{ frame, start, usual }: Setting,
	{ done, starts }: Pick<EditedWork, 'done' | 'starts'>,
	options: PlanOptions
): Result<Timed> {
	const { schedules } = options;
	const timing = { starts, usual, until: options.today };
	const baseline = scheduleWork(work, frame, start, timing, schedules);
	if (!baseline.ok) return baseline;
	const today = carriedOn(baseline.value, options.today);
	const scheduled =
		today === undefined ? baseline : replan(work, frame, baseline.value, { today, done, starts, schedules });
	return scheduled.ok ? ok({ baseline: baseline.value, scheduled: scheduled.value, today }) : scheduled;
}

/**
 * Plans the way from the answers to the autonomy asked for, or to the highest one the pack's actions reach, around
 * what the user changed. Fails without a start, with actions that wait for each other, or when a role or every
 * working day is missing.
 */
export function planRollout(
	pack: PlanPack,
	assessment: PlanSubject,
	options: PlanOptions = {}
): Result<Plan> {
	const start = options.start ?? assessment.frame.start;
	if (start === undefined) return fail({ code: 'plan.no-start', path: ['frame', 'start'] });
	const subject = countedSubject(pack.questionnaire, assessment);
	const chosen = withinReach(options.choice ?? chooseCounted(pack, subject), start);
	const { edited } = chosen;
	const putOff = [...(options.deferred ?? []), ...startedAfter(edited.starts, windowEnd(start))];
	const work = withGates(chosen, pack.questionnaire, subject.frame, putOff);
	const { frame } = subject;
	const starts = wishedStarts(edited.starts, work, firstDayAfter(start, frame));
	const { usual: known = () => usualStarts(pack, subject, start, options.schedules) } = options;
	const usual: Starts = isChanged(subject) ? known() : new Map<string, number>();
	const placed = placeWork(work, { frame, start, usual }, { done: edited.done, starts }, options);
	return placed.ok ? compose(pack, subject, { ...placed.value, chosen, work, edited, starts }) : placed;
}
