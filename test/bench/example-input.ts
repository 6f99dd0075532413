/** The worked example as the report takes it. */
import { findPack, packFolder } from '../../src/cli/find-pack.ts';
import { readExample } from '../../src/cli/read-example.ts';

import { planRollout } from '../../src/lib/core/rollout/plan-rollout.ts';
import { gatherResults } from '../../src/lib/report/model/gather-results.ts';
import type { ReportInput } from '../../src/lib/report/model/report-input.ts';

const PACK = 'cx';
const START = '2026-12-01';
const DATE = '2026-11-30';

/** Scored, planned and assigned; throws when the shipped pack or its example is not right. */
export function exampleInput(root: string): ReportInput {
	const found = findPack(PACK, root);
	if (!found.ok) throw new Error(found.problems.join('\n'));
	const { pack } = found;
	const example = readExample(packFolder(PACK, root), pack);
	if (!example?.ok) throw new Error(example?.problems.join('\n') ?? `${PACK}: no example`);
	const { assessment } = example;
	const planned = planRollout(pack, assessment, { start: START });
	if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
	const packThresholds = pack.questionnaire.thresholds;
	return gatherResults(pack, assessment, {
		plan: planned.value,
		repairs: [],
		date: DATE,
		appVersion: 'bench',
		packThresholds
	});
}
