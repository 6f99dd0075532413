/** `score`: what the answers support now, what they could, and what stands in the way. */
import { chooseWork } from '../../lib/core/rollout/choose-work.ts';
import { keptIn } from '../../lib/core/progress/record.ts';
import { checkFlags } from '../../lib/core/scoring/flags.ts';
import { flipSet, shortestWayTo } from '../../lib/core/scoring/flip.ts';
import { score as scoreAssessment } from '../../lib/core/scoring/score.ts';
import { SEED, sensitivityOf } from '../../lib/core/scoring/sensitivity.ts';
import { ownThresholdsLine } from '../../lib/i18n/thresholds-text.ts';
import { progressJson } from '../../lib/report/json/progress-json.ts';
import { scoreJson } from '../../lib/report/json/score-json.ts';
import { sensitivityJson } from '../../lib/report/json/sensitivity-json.ts';
import { thresholdsJson } from '../../lib/report/json/thresholds-json.ts';
import { openAssessment } from '../open-assessment.ts';
import { scoreText } from '../text/score-text.ts';
import { json, page, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';

function run({ operand, json: asJson }: Words, { home, style }: Shell): Outcome {
	const opened = openAssessment(operand, home);
	if (!opened.ok) return wrong(...opened.problems);
	const { assessment, pack, packThresholds } = opened.value;
	const { questionnaire, work } = pack;
	const { frame, answers } = assessment;
	const readiness = scoreAssessment(questionnaire, frame, answers);
	const flips = flipSet(questionnaire, frame, answers);
	const way = shortestWayTo(frame.autonomy, questionnaire, frame, answers);
	const flags = checkFlags(questionnaire, work, frame, answers);
	const sensitivity = sensitivityOf(questionnaire, frame, answers, SEED);
	if (asJson) {
		const choice = chooseWork(pack, assessment);
		return json({
			...scoreJson(readiness, flips),
			...thresholdsJson(questionnaire.thresholds, packThresholds),
			...sensitivityJson({ way, flags, sensitivity, choice, seed: SEED }),
			...progressJson(keptIn(assessment))
		});
	}
	const ownThresholds = ownThresholdsLine(questionnaire.thresholds, packThresholds);
	return page(
		scoreText({ questionnaire, assessment, readiness, flips, way, flags, sensitivity, ownThresholds, style })
	);
}

export const score: Command = {
	usage: 'FILE [--json]',
	summary: 'verdict, gates, layers and what would change them',
	operand: 'FILE',
	options: ['json'],
	run
};
