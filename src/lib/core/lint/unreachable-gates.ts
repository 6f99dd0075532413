/** Gates that stay shut when every action is done: the level is out of reach, or its evidence is. */
import { evidenceOf, levelOf } from '../assessment/answer-state.ts';
import { AUTONOMIES } from '../pack/scale.ts';
import { checkGate } from '../scoring/gates.ts';
import type { Finding, Linted } from './finding.ts';
import { error } from './finding.ts';
import { questionPaths } from './question-paths.ts';
import { raisedAnswers } from './raised-answers.ts';

export function unreachableGates({ questionnaire, work }: Linted): Finding[] {
	const raised = raisedAnswers(work);
	return questionPaths(questionnaire).flatMap(({ question, path }) => {
		const answer = raised[question.id];
		const shut = AUTONOMIES.map((autonomy) =>
			checkGate(questionnaire.thresholds, question, autonomy, answer)
		).find((gate) => gate && gate.state !== 'pass');
		if (!shut) return [];
		const { autonomy, required, requiredEvidence } = shut;
		return error('gate-unreachable', [...path, 'gate'], {
			id: question.id,
			autonomy,
			required,
			requiredEvidence,
			level: levelOf(answer) ?? 0,
			evidence: evidenceOf(answer)
		});
	});
}
