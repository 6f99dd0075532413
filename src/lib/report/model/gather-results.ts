/** From an assessment and its plan to everything a report shows: scored, assigned and drawn. */
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import { buildRaci } from '#lib/core/raci/build-raci.ts';
import type { PlanSubject } from '#lib/core/rollout/choose-work.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import { projectPlan } from '#lib/core/rollout/projection.ts';
import { checkFlags } from '#lib/core/scoring/flags.ts';
import { flipSet, shortestWayTo } from '#lib/core/scoring/flip.ts';
import { score } from '#lib/core/scoring/score.ts';
import { SEED, sensitivityOf } from '#lib/core/scoring/sensitivity.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { heatFigure, layerFigure, PRINT_WIDTH } from './readiness-figures.ts';
import type { ReportInput } from './report-input.ts';

export interface Occasion {
	/** Null while there is no day to start on. */
	readonly plan: Plan | null;
	/** Printed on the cover. */
	readonly date: Day;
	readonly appVersion: string;
}

/** The input of a report of this assessment, on this occasion. */
export function gatherResults(
	pack: Pack,
	assessment: PlanSubject & Pick<Assessment, 'example'>,
	{ plan, date, appVersion }: Occasion
): ReportInput {
	const { questionnaire, work, hash } = pack;
	const { frame, answers, example } = assessment;
	const readiness = score(questionnaire, frame, answers);
	return {
		questionnaire,
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
		raci: plan && buildRaci(pack, frame, plan),
		figures: {
			layers: layerFigure(questionnaire, readiness, PRINT_WIDTH),
			heat: heatFigure(questionnaire, readiness, PRINT_WIDTH)
		},
		date,
		packHash: hash,
		appVersion
	};
}
