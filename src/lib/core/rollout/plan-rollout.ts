/** The 30-day plan: which work the answers call for, on which days, and what it will have done to the readiness. */
import type { Questionnaire } from '../pack/schema.ts';
import { score } from '../scoring/score.ts';
import type { Day } from '../shared/day.ts';
import type { Result } from '../shared/issue.ts';
import { fail, ok } from '../shared/issue.ts';
import { applyEffects } from './apply-effects.ts';
import type { Calendar } from './calendar.ts';
import { windowEnd } from './calendar.ts';
import type { Choice } from './choose-actions.ts';
import type { PlanPack, PlanSubject } from './choose-work.ts';
import { chooseCounted, countedSubject } from './choose-work.ts';
import { deferredWork, startedAfter } from './deferred.ts';
import { goalOf } from './gap.ts';
import { gateWork } from './gate-work.ts';
import { ownerRole } from './owner-role.ts';
import type { GatedWork } from './plan-problem.ts';
import { changedWishes, lateTasks, provedMisfits } from './plan-reasons.ts';
import type { KeyDays } from './plan-tasks.ts';
import { planTasks } from './plan-tasks.ts';
import type { Plan } from './plan.ts';
import { roleLoads } from './role-loads.ts';
import type { Scheduled } from './schedule-work.ts';
import { scheduleWork } from './schedule-work.ts';

export interface PlanOptions {
	/** First day of the 30; default: the frame's. */
	readonly start?: Day;
	/** Ids of tasks put off until after the window, besides those whose start was set to then. */
	readonly deferred?: readonly string[];
	/** The work, where it was chosen for these answers and this autonomy before. */
	readonly choice?: ReturnType<typeof chooseCounted>;
	/** Schedules the search may make; default: DEFAULT_SCHEDULES. */
	readonly schedules?: number;
}

function withGates(
	{ aim, items }: Choice,
	questionnaire: Questionnaire,
	{ frame, answers }: PlanSubject,
	putOff: readonly string[]
): GatedWork {
	const gates =
		aim === 0
			? new Map<string, readonly string[]>()
			: gateWork(goalOf(questionnaire, frame, aim, answers), answers, items);
	return { items, gates, deferred: deferredWork({ items, gates }, putOff) };
}

/** Null when the window has no working day at all. */
function keyDays({ calendar, launch }: Pick<Scheduled, 'calendar' | 'launch'>): KeyDays | null {
	const last = calendar.days[calendar.window - 1];
	const day = calendar.days[launch];
	if (last === undefined || day === undefined) return null;
	return { launch: day, decision: day > last ? day : last, end: calendar.end };
}

const windowOf = ({ start, end, days, window }: Calendar): Pick<Plan, 'start' | 'end' | 'workingDays'> => ({
	start,
	end,
	workingDays: days.slice(0, window)
});

function compose(
	pack: PlanPack,
	subject: PlanSubject,
	choice: Choice,
	work: GatedWork,
	scheduled: Scheduled
): Result<Plan> {
	const { frame, answers } = subject;
	const days = keyDays(scheduled);
	if (!days) return fail({ code: 'plan.no-working-day', path: ['frame', 'daysOff'] });
	const tasks = planTasks(scheduled, work, days, ownerRole(pack.work.roles, 'business'));
	const proofs = provedMisfits(scheduled, work.items);
	const wishes = changedWishes(frame.autonomy, choice.aim, days.launch, frame.goLive);
	const { launch, decision } = days;
	return ok({
		...windowOf(scheduled.calendar),
		launch,
		decision,
		requested: frame.autonomy,
		aim: choice.aim,
		tasks,
		fits: choice.aim >= frame.autonomy && tasks.every(({ late }) => !late) && decision <= days.end,
		misfitProved: proofs.length > 0,
		reasons: [...wishes, ...lateTasks(tasks, days, frame.freezeDays ?? 0), ...proofs],
		loads: roleLoads(work.items, frame, scheduled.calendar),
		projected: score(pack.questionnaire, frame, applyEffects(answers, work.items))
	});
}

/**
 * Plans the way from the answers to the autonomy asked for, or to the highest one the pack's actions reach. Fails
 * without a start, with actions that wait for each other, or when a role or every working day is missing.
 */
export function planRollout(
	pack: PlanPack,
	assessment: PlanSubject,
	options: PlanOptions = {}
): Result<Plan> {
	const start = options.start ?? assessment.frame.start;
	if (start === undefined) return fail({ code: 'plan.no-start', path: ['frame', 'start'] });
	const subject = countedSubject(pack.questionnaire, assessment);
	const choice = options.choice ?? chooseCounted(pack, subject);
	const edited = startedAfter(assessment.taskEdits ?? {}, windowEnd(start));
	const putOff = [...(options.deferred ?? []), ...edited];
	const work = withGates(choice, pack.questionnaire, subject, putOff);
	const scheduled = scheduleWork(work, subject.frame, start, options.schedules);
	return scheduled.ok ? compose(pack, subject, choice, work, scheduled.value) : scheduled;
}
