/** `plan`: the 30 days, dated and owned, and the readiness they will reach. */
import type { PlanReason } from '../../lib/core/rollout/plan.ts';
import type { Repair } from '../../lib/core/rollout/repair.ts';
import { planReason } from '../../lib/i18n/plan-text.ts';
import { repairText } from '../../lib/i18n/repair-text.ts';
import { planJson } from '../../lib/report/json/plan-json.ts';
import { makePlan } from '../make-plan.ts';
import { planNames } from '../text/names.ts';
import { planText } from '../text/plan-text.ts';
import { json, page, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';

function run({ operand, start, json: asJson }: Words, { home, style }: Shell): Outcome {
	const planned = makePlan(operand, start, home);
	if (!planned.ok) return wrong(...planned.problems);
	const { assessment, pack, plan, repairs } = planned.value;
	const names = planNames(pack.work, plan);
	if (asJson) {
		const texts = {
			reason: (reason: PlanReason) => planReason(reason, names),
			repair: (repair: Repair) => repairText(repair, plan, names)
		};
		return json(planJson(plan, repairs, texts));
	}
	return page(planText({ assessment, pack, plan, repairs, names, style }));
}

export const plan: Command = {
	usage: 'FILE [--start DAY] [--json]',
	summary: 'the dated 30-day plan; without --start, from the start date in the file',
	operand: 'FILE',
	options: ['start', 'json'],
	run
};
