/** `plan`: the 30 days, dated and owned, and the readiness they will reach. */
import { projectPlan } from '../../lib/core/rollout/projection.ts';
import { buildRaci } from '../../lib/core/raci/build-raci.ts';
import { planJson } from '../../lib/report/json/plan-json.ts';
import { ANYBODY, fileKeyOf } from '../check-format.ts';
import { makePlan, makeRepairs } from '../make-plan.ts';
import { openAssessment } from '../open-assessment.ts';
import { takeFile } from '../take-file.ts';
import { planNames, planWords } from '../text/names.ts';
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
	const { operand, json: asJson, today = shell.today() } = words;
	const opened = openAssessment(operand, shell.home);
	if (!opened.ok) return wrong(...opened.problems);
	const { assessment, pack } = opened.value;
	const made = makePlan(opened.value, words);
	if (!made.ok) return wrong(...made.problems);
	const { plan } = made;
	const key = fileKeyOf(FORMATS, words);
	if (key) {
		const raci = buildRaci(pack, assessment.frame, plan, assessment.raciEdits);
		return takeFile(key, { ...opened.value, plan, raci }, words, shell);
	}
	const names = planNames(pack.work, plan);
	const projection = projectPlan(pack, assessment, plan);
	const repairs = makeRepairs(opened.value, words, plan, today);
	if (asJson)
		return json(planJson({ plan, projection, repairs }, planWords(pack.questionnaire, plan, names)));
	return page(planText({ assessment, pack, plan, projection, repairs, names, style: shell.style }));
}

export const plan: Command = {
	usage:
		'FILE [--start DAY] [--today DAY] [--json | --format xlsx|ics|csv|md [--for jira|asana] [--date DAY] [-o FILE]]',
	summary:
		'the dated 30-day plan, or as a file; from the start in the file or --start, with --today what is left from then',
	operand: 'FILE',
	options: ['start', 'today', 'json', 'format', 'for', 'date', 'output'],
	formats: FORMATS,
	run
};
