/** `agreement`: how far the people of a workshop agree, question by question and over all. */
import { agreementJson } from '../../lib/report/json/agreement-json.ts';
import { openAssessment } from '../open-assessment.ts';
import { agreementText } from '../text/agreement-text.ts';
import { heading } from '../text/heading.ts';
import { json, page, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';

function run({ operand, json: asJson }: Words, { home, style }: Shell): Outcome {
	const opened = openAssessment(operand, home);
	if (!opened.ok) return wrong(...opened.problems);
	const { assessment, pack } = opened.value;
	const { questionnaire } = pack;
	const workshops = Object.values(assessment.workshops ?? {});
	if (workshops.length === 0) return wrong(`${operand}: there is no workshop in it`);
	if (asJson) return json(workshops.map((workshop) => agreementJson(assessment, workshop, questionnaire)));
	return page([
		...heading(assessment, style),
		...workshops.flatMap((workshop) => agreementText({ assessment, workshop, questionnaire, style }))
	]);
}

export const agreement: Command = {
	usage: 'FILE [--json]',
	summary: 'agreement in its workshops, what was agreed, and each perspective’s own verdict',
	operand: 'FILE',
	options: ['json'],
	run
};
