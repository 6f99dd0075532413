/** Who answers a pack. */
import type { AssessmentSummary } from '#lib/core/assessment/summary.ts';
import type { PackLine } from '#lib/core/pack/pack-line.ts';
import { isNamed } from '#lib/core/pack/pack-line.ts';

/** Names of the workflows whose assessments answer this very edition. */
export const workflowsOf = (assessments: readonly AssessmentSummary[], line: PackLine): string[] =>
	assessments.filter(({ pack }) => isNamed(pack, line)).map(({ workflow }) => workflow);
