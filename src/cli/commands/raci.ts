/** `raci`: who does, answers for, is asked and is told, over the plan's gate work and the standing duties. */
import { buildRaci } from '../../lib/core/raci/build-raci.ts';
import { raciFinding } from '../../lib/i18n/raci-text.ts';
import { raciJson } from '../../lib/report/json/raci-json.ts';
import { makePlan } from '../make-plan.ts';
import { raciNames } from '../text/names.ts';
import { raciText } from '../text/raci-text.ts';
import { json, page, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';

function run({ operand, json: asJson, ...days }: Words, { home, style }: Shell): Outcome {
	const planned = makePlan(operand, days, home);
	if (!planned.ok) return wrong(...planned.problems);
	const { assessment, pack, plan } = planned.value;
	const matrix = buildRaci(pack, assessment.frame, plan);
	const names = raciNames(matrix);
	if (asJson) return json(raciJson(matrix, (finding) => raciFinding(finding, names)));
	return page(raciText({ assessment, raci: matrix, names, style }));
}

export const raci: Command = {
	usage: 'FILE [--start DAY] [--json]',
	summary: 'who does, answers for, is asked and is told',
	operand: 'FILE',
	options: ['start', 'json'],
	run
};
