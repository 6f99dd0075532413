/** `explain`: how a number is made, from its parts, in sums that can be redone by hand. */
import { findTrace } from '../find-trace.ts';
import { openAssessment } from '../open-assessment.ts';
import { explainText } from '../text/explain-text.ts';
import { json, page, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';

function run({ operand, path, json: asJson }: Words, { home, style }: Shell): Outcome {
	const opened = openAssessment(operand, home);
	if (!opened.ok) return wrong(...opened.problems);
	const found = findTrace(path, opened.value);
	if (!found.ok) return wrong(`${path ?? operand}: ${found.problem}`);
	if (asJson) return json(found.way.at(-1));
	const { assessment, pack } = opened.value;
	return page(explainText({ questionnaire: pack.questionnaire, assessment, way: found.way, style }));
}

export const explain: Command = {
	usage: 'FILE [PATH] [--json]',
	summary: 'the sums behind a score: overall, a layer, capability or question, or layer/interaction',
	operand: 'FILE',
	takesPath: true,
	options: ['json'],
	run
};
