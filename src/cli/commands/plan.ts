/** `plan`: the 30 days, dated and owned, and the readiness they will reach. */
import { projectPlan } from '../../lib/core/rollout/projection.ts';
import { planJson } from '../../lib/report/json/plan-json.ts';
import { makePlan } from '../make-plan.ts';
import { planNames, planWords } from '../text/names.ts';
import { planText } from '../text/plan-text.ts';
import { json, page, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';

function run({ operand, json: asJson, ...days }: Words, { home, style }: Shell): Outcome {
	const planned = makePlan(operand, days, home);
	if (!planned.ok) return wrong(...planned.problems);
	const { assessment, pack, plan } = planned.value;
	const names = planNames(pack.work, plan);
	const projection = projectPlan(pack, assessment, plan);
	if (asJson) return json(planJson(plan, projection, planWords(pack.questionnaire, names)));
	return page(planText({ assessment, pack, plan, projection, names, style }));
}

export const plan: Command = {
	usage: 'FILE [--start DAY] [--today DAY] [--json]',
	summary:
		'the dated 30-day plan from the start in the file or --start; with --today, what is left from that day on',
	operand: 'FILE',
	options: ['start', 'today', 'json'],
	run
};
