/** `score`: what the answers support now, what they could, and what stands in the way. */
import { flipSet, shortestWayTo } from '../../lib/core/scoring/flip.ts';
import { score as scoreAssessment } from '../../lib/core/scoring/score.ts';
import { scoreJson } from '../../lib/report/json/score-json.ts';
import { openAssessment } from '../open-assessment.ts';
import { scoreText } from '../text/score-text.ts';
import { json, page, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';

function run({ operand, json: asJson }: Words, { home, style }: Shell): Outcome {
	const opened = openAssessment(operand, home);
	if (!opened.ok) return wrong(...opened.problems);
	const { assessment, pack } = opened.value;
	const { questionnaire } = pack;
	const { frame, answers } = assessment;
	const readiness = scoreAssessment(questionnaire, frame, answers);
	const flips = flipSet(questionnaire, frame, answers);
	if (asJson) return json(scoreJson(readiness, flips));
	const way = shortestWayTo(frame.autonomy, questionnaire, frame, answers);
	return page(scoreText({ questionnaire, assessment, readiness, flips, way, style }));
}

export const score: Command = {
	usage: 'FILE [--json]',
	summary: 'verdict, gates, layers and what would change them',
	operand: 'FILE',
	options: ['json'],
	run
};
