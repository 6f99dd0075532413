/**
 * Readiness day by day: the answers as they were before the plan, and after each day with the effects of all tasks
 * finished by then. Scored once for each day on which something is finished.
 */
import type { Answers } from '../assessment/answer.ts';
import { AUTONOMIES } from '../pack/scale.ts';
import type { Autonomy, Support } from '../pack/scale.ts';
import { score } from '../scoring/score.ts';
import type { Day } from '../shared/day.ts';
import { daysBetween } from '../shared/day.ts';
import { applyEffects } from './apply-effects.ts';
import { answersBefore } from './before-done.ts';
import { hoursOf } from './chains.ts';
import type { PlanPack, PlanSubject } from './choose-work.ts';
import { countedSubject } from './choose-work.ts';
import { countGates } from './gate-count.ts';
import type { Plan, PlanTask } from './plan.ts';

export interface ProjectedReadiness {
	readonly supportedNow: Support;
	readonly possible: Support;
	/** Cautious bound of the overall level; null when nothing asked applies. */
	readonly overallLo: number | null;
	/** Gates of the autonomy asked for: passed or set aside, and all. */
	readonly gatesThrough: number;
	readonly gates: number;
}

export interface ProjectedDay extends ProjectedReadiness {
	readonly day: Day;
	/** 1 on the first day of the plan; counts calendar days. */
	readonly dayNumber: number;
	/** Hours of all tasks finished by the end of the day. */
	readonly hoursDone: number;
	/** Ids of the tasks that are finished on this day. */
	readonly finished: readonly string[];
}

export interface ReachedLevel {
	readonly autonomy: Autonomy;
	/** Supported before any of the plan's work. */
	readonly already: boolean;
	/** First day from which on the answers support it, if every done-when holds; null when already or never. */
	readonly day: Day | null;
	readonly dayNumber: number | null;
}

export interface Projection {
	/** Before any of the plan's work. */
	readonly before: ProjectedReadiness;
	/** Every working day of the window, and those after it on which something is finished, in order. */
	readonly days: readonly ProjectedDay[];
	/** For each autonomy, 1 to 4. */
	readonly reached: readonly ReachedLevel[];
}

const isWork = ({ kind }: PlanTask): boolean => kind !== 'milestone';

/** The answers before the work that is done. */
function firstAnswers(answers: Answers, tasks: readonly PlanTask[]): Answers {
	const done = tasks.filter((task) => task.done !== null).map(({ id }) => id);
	const effects = tasks.filter(({ kind }) => kind !== 'evidence').map((task) => [task.id, task] as const);
	return answersBefore(answers, done, new Map(effects));
}

function measure({ questionnaire }: PlanPack, { frame }: PlanSubject, answers: Answers): ProjectedReadiness {
	const readiness = score(questionnaire, frame, answers);
	const { supportedNow, possible, overall } = readiness;
	const { through, of } = countGates(readiness);
	return { supportedNow, possible, overallLo: overall?.lo ?? null, gatesThrough: through, gates: of };
}

const daysOf = ({ workingDays }: Plan, tasks: readonly PlanTask[]): Day[] =>
	[...new Set([...workingDays, ...tasks.map(({ end }) => end)])].sort();

/** The day from which on the level is supported to the end. */
function reachedLevel(
	autonomy: Autonomy,
	before: ProjectedReadiness,
	days: readonly ProjectedDay[]
): ReachedLevel {
	const lacking = days.findLastIndex(({ supportedNow }) => supportedNow < autonomy);
	const already = lacking === -1 && before.supportedNow >= autonomy;
	const found = already ? undefined : days[lacking + 1];
	return { autonomy, already, day: found?.day ?? null, dayNumber: found?.dayNumber ?? null };
}

/** Follows the readiness through the plan that was made for this subject. */
export function projectPlan(pack: PlanPack, subject: PlanSubject, plan: Plan): Projection {
	const counted = countedSubject(pack.questionnaire, subject);
	const tasks = plan.tasks.filter(isWork);
	let answers = firstAnswers(counted.answers, tasks);
	const before = measure(pack, counted, answers);
	let readiness = before;
	const days = daysOf(plan, tasks).map((day): ProjectedDay => {
		const finished = tasks.filter(({ end }) => end === day);
		if (finished.length > 0) {
			answers = applyEffects(answers, finished);
			readiness = measure(pack, counted, answers);
		}
		const hoursDone = hoursOf(tasks.filter(({ end }) => end <= day));
		const dayNumber = daysBetween(plan.start, day) + 1;
		return { ...readiness, day, dayNumber, hoursDone, finished: finished.map(({ id }) => id) };
	});
	return { before, days, reached: AUTONOMIES.map((autonomy) => reachedLevel(autonomy, before, days)) };
}
