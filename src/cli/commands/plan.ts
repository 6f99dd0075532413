/** `plan`: the 30 days, dated and owned, and the readiness they will reach. */
import { buildRaci } from '../../lib/core/raci/build-raci.ts';
import type { PlanReason } from '../../lib/core/rollout/plan.ts';
import type { Repair } from '../../lib/core/rollout/repair.ts';
import { planReason } from '../../lib/i18n/plan-text.ts';
import { repairText } from '../../lib/i18n/repair-text.ts';
import { planJson } from '../../lib/report/json/plan-json.ts';
import { ANYBODY, fileKeyOf } from '../check-format.ts';
import { makePlan } from '../make-plan.ts';
import { takeFile } from '../take-file.ts';
import { planNames } from '../text/names.ts';
import { planText } from '../text/plan-text.ts';
import { json, page, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';

const FORMATS = {
	xlsx: 'plan-xlsx',
	ics: 'plan-ics',
	csv: { [ANYBODY]: 'plan-csv', jira: 'plan-jira', asana: 'plan-asana' },
	md: 'plan-md'
} as const;

async function run(words: Words, shell: Shell): Promise<Outcome> {
	const { operand, start, json: asJson } = words;
	const planned = makePlan(operand, start, shell.home);
	if (!planned.ok) return wrong(...planned.problems);
	const { assessment, pack, plan, repairs } = planned.value;
	const key = fileKeyOf(FORMATS, words);
	if (key)
		return takeFile(
			key,
			{ ...planned.value, raci: buildRaci(pack, assessment.frame, plan, assessment.raciEdits) },
			words,
			shell
		);
	const names = planNames(pack.work, plan);
	if (asJson) {
		const texts = {
			reason: (reason: PlanReason) => planReason(reason, names),
			repair: (repair: Repair) => repairText(repair, plan, names)
		};
		return json(planJson(plan, repairs, texts));
	}
	return page(planText({ assessment, pack, plan, repairs, names, style: shell.style }));
}

export const plan: Command = {
	usage: 'FILE [--start DAY] [--json | --format xlsx|ics|csv|md [--for jira|asana] [--date DAY] [-o FILE]]',
	summary: 'the dated 30-day plan, or as a file; without --start, from the start date in the file',
	operand: 'FILE',
	options: ['start', 'json', 'format', 'for', 'date', 'output'],
	formats: FORMATS,
	run
};
