/**
 * The cheapest repairs of a plan that does not fit, each computed by planning again with the change made. What does
 * not help is not offered, so a repair never looks worse than doing nothing, even where the search, given more room,
 * happens to find a longer schedule (Graham 1966).
 */
import type { Support } from '../pack/scale.ts';
import { score } from '../scoring/score.ts';
import type { Day } from '../shared/day.ts';
import { applyEffects } from './apply-effects.ts';
import { firstDayAfter } from './calendar.ts';
import type { PlanPack, PlanSubject } from './choose-work.ts';
import { chooseWork } from './choose-work.ts';
import { sortedBy } from './compare.ts';
import { latenessOf } from './lateness.ts';
import { deferWork, lowerAutonomy } from './less-work.ts';
import { moreHours } from './more-hours.ts';
import { earlierStart, laterGoLive } from './other-dates.ts';
import type { PlanOptions } from './plan-rollout.ts';
import type { Plan } from './plan.ts';
import type { RepairCase } from './repair-case.ts';
import { planWith } from './repair-case.ts';
import type { Candidate, Repair, RepairChange } from './repair.ts';

/** Repairs that are shown. */
const SHOWN = 3;
/**
 * Schedules for each change that is tried. What is shown is planned again in full: the longer search begins with
 * the shorter one, so it never finds less.
 */
const TRIAL_SCHEDULES = 200;

export interface RepairOptions extends PlanOptions {
	/** Earliest day on which the plan may begin, such as today; default: any. */
	readonly notBefore?: Day;
}

/** All that repairs are looked for in, as plain data that can be posted to a worker. */
export interface RepairRequest {
	readonly pack: PlanPack;
	readonly subject: PlanSubject;
	readonly plan: Plan;
	readonly options: RepairOptions;
}

/** What the answers will support on the last of the 30 days, by the tasks that have ended by then. */
function supportedAtEnd({ pack, subject }: RepairCase, plan: Plan, { frame }: RepairChange): Support {
	const done = plan.tasks.filter(({ end }) => end <= plan.end);
	const answers = applyEffects(subject.answers, done);
	return score(pack.questionnaire, { ...subject.frame, ...frame }, answers).supportedNow;
}

const isMoved = ({ reasons }: Plan): boolean => reasons.some(({ code }) => code === 'launch-moved');

/** The repair, where it helps: it fits, or is less late without more gate work being late. */
function tried(of: RepairCase, candidate: Candidate, schedules?: number): Repair | null {
	const planned = planWith(of, candidate.change, schedules);
	if (!planned.ok || (isMoved(planned.value) && !isMoved(of.plan))) return null;
	const plan = planned.value;
	const before = latenessOf(of.plan, of.subject.frame);
	const after = latenessOf(plan, of.subject.frame);
	// A lower aim that is missed too is no way out.
	const isLess = plan.aim >= of.plan.aim && after.days < before.days && after.gateTasks <= before.gateTasks;
	if (!plan.fits && !isLess) return null;
	const daysSaved = before.days - after.days;
	const outcome = {
		fits: plan.fits,
		end: plan.tasks.reduce((last, { end }) => (end > last ? end : last), plan.start),
		launch: plan.launch,
		lateTasks: after.tasks,
		supportedAtEnd: supportedAtEnd(of, plan, candidate.change)
	};
	return { ...candidate, outcome, daysSaved, savedPerDay: daysSaved / candidate.cost };
}

/** Up a row of ever larger changes to the first that makes it fit; else the one that saves most for what it costs. */
function bestOf(of: RepairCase, row: readonly Candidate[]): Repair[] {
	const found: Repair[] = [];
	for (const candidate of row) {
		const repair = tried(of, candidate, TRIAL_SCHEDULES);
		if (repair?.outcome.fits) return [repair];
		if (repair) found.push(repair);
	}
	return ranked(found).slice(0, 1);
}

/** Those that make it fit first, then by days saved for each day they cost. */
const ranked = (found: readonly Repair[]): Repair[] =>
	sortedBy(found, ({ outcome, savedPerDay, code, values }) => [
		outcome.fits ? 0 : 1,
		-savedPerDay,
		code,
		...Object.values(values)
	]);

/**
 * Up to three repairs of this plan of the subject: those that make it fit before those that only help, then by days
 * saved for each day they cost. None for a plan that fits.
 */
export function repairs(
	pack: PlanPack,
	subject: PlanSubject,
	plan: Plan,
	{ notBefore, ...options }: RepairOptions = {}
): readonly Repair[] {
	if (plan.fits) return [];
	const of = {
		pack,
		subject,
		plan,
		options,
		choice: chooseWork(pack, subject),
		after: firstDayAfter(plan.start, subject.frame),
		notBefore: notBefore ?? null
	};
	const rows = [...moreHours(of), earlierStart(of), laterGoLive(of), lowerAutonomy(of), ...deferWork(of)];
	const shown = ranked(rows.flatMap((row) => bestOf(of, row))).slice(0, SHOWN);
	return ranked(shown.flatMap((repair) => tried(of, repair) ?? []));
}
