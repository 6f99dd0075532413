/** `raci`: who does, answers for, is asked and is told, over the plan's gate work and the standing duties. */
import { buildRaci } from '../../lib/core/raci/build-raci.ts';
import { raciFinding } from '../../lib/i18n/raci-text.ts';
import { raciJson } from '../../lib/report/json/raci-json.ts';
import { fileKeyOf } from '../check-format.ts';
import { makePlan } from '../make-plan.ts';
import { openAssessment } from '../open-assessment.ts';
import { personPart } from '../person-part.ts';
import { takeFile } from '../take-file.ts';
import { raciNames } from '../text/names.ts';
import { raciText } from '../text/raci-text.ts';
import { json, page, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';

const FORMATS = { xlsx: 'raci-xlsx', csv: 'raci-csv', md: 'raci-md' } as const;

async function run(words: Words, shell: Shell): Promise<Outcome> {
	const { operand, json: asJson } = words;
	const opened = openAssessment(operand, shell.home);
	if (!opened.ok) return wrong(...opened.problems);
	const { assessment, pack } = opened.value;
	const { frame } = assessment;
	const dated = words.start ?? frame.start;
	// Who does what needs no days: without a first one, as if it were today.
	const made = makePlan(opened.value, { start: dated ?? shell.today() });
	if (!made.ok) return wrong(...made.problems);
	const matrix = buildRaci(pack, frame, made.plan, assessment.raciEdits);
	const key = fileKeyOf(FORMATS, words);
	const plan = dated === undefined ? null : made.plan;
	if (words.person !== undefined)
		return personPart({ assessment, plan, raci: matrix }, words.person, words, shell);
	if (key) return takeFile(key, { ...opened.value, plan, raci: matrix }, words, shell);
	const names = raciNames(matrix);
	if (asJson) return json(raciJson(matrix, (finding) => raciFinding(finding, names)));
	return page(raciText({ assessment, raci: matrix, names, style: shell.style }));
}

export const raci: Command = {
	usage: 'FILE [--start DAY] [--person NAME] [--json | --format xlsx|csv|md [--date DAY] [-o FILE]]',
	summary: 'who does, answers for, is asked and is told, all or one person; or as a file',
	operand: 'FILE',
	options: ['start', 'person', 'json', 'format', 'date', 'output'],
	formats: FORMATS,
	run
};
