/** From an assessment and its plan to everything a report shows: scored, assigned and drawn. */
import type { ReportOptions } from '#lib/core/assessment/report-options.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { Pack, Thresholds } from '#lib/core/pack/schema.ts';
import { buildRaci } from '#lib/core/raci/build-raci.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import { projectPlan } from '#lib/core/rollout/projection.ts';
import type { Repair } from '#lib/core/rollout/repair.ts';
import { checkFlags } from '#lib/core/scoring/flags.ts';
import { flipSet, shortestWayTo } from '#lib/core/scoring/flip.ts';
import { score } from '#lib/core/scoring/score.ts';
import { SEED, sensitivityOf } from '#lib/core/scoring/sensitivity.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { redacted } from '../redact.ts';
import { gatherProgress } from './gather-progress.ts';
import { gatherWorkshops } from './gather-workshops.ts';
import { printFigures } from './print-figures.ts';
import type { ReportInput } from './report-input.ts';

export interface Occasion {
	/** Null while there is no day to start on. */
	readonly plan: Plan | null;
	/** Of that plan, where it does not fit; null where they could not be computed. */
	readonly repairs: readonly Repair[] | null;
	/** Printed on the cover. */
	readonly date: Day;
	readonly appVersion: string;
	/** The pack's own, whatever the assessment is held to. */
	readonly packThresholds: Thresholds;
	/** How it is made; missing, as the assessment says. */
	readonly options?: ReportOptions;
}

/** Who does what needs no days: without a first one, the work is planned as if it began on the report's own. */
function undatedPlan(pack: Pack, assessment: Assessment, date: Day): Plan | null {
	const planned = planRollout(pack, assessment, { start: date });
	return planned.ok ? planned.value : null;
}

/**
 * The input of a report of this assessment, on this occasion, without what its profile leaves out. The pack is held
 * to the assessment's thresholds.
 */
export function gatherResults(
	pack: Pack,
	assessment: Assessment,
	{ plan, repairs, date, appVersion, packThresholds, options = assessment.report ?? {} }: Occasion
): ReportInput {
	const { questionnaire, work, hash } = pack;
	const { frame, answers, example, raciEdits } = assessment;
	const chosen = plan ?? undatedPlan(pack, assessment, date);
	const readiness = score(questionnaire, frame, answers);
	return redacted({
		questionnaire,
		packThresholds,
		roles: work.roles,
		frame,
		answers,
		example: example ?? false,
		readiness,
		flip: flipSet(questionnaire, frame, answers),
		way: shortestWayTo(frame.autonomy, questionnaire, frame, answers),
		flags: checkFlags(questionnaire, work, frame, answers),
		sensitivity: sensitivityOf(questionnaire, frame, answers, SEED),
		plan,
		projection: plan && projectPlan(pack, assessment, plan),
		repairs,
		raci: chosen && buildRaci(pack, frame, chosen, raciEdits),
		figures: printFigures(questionnaire, readiness),
		progress: gatherProgress(pack, assessment, date),
		workshops: gatherWorkshops(assessment, questionnaire),
		options,
		date,
		packHash: hash,
		appVersion
	});
}
