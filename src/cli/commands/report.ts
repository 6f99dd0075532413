/** `report`: the PDF, or the same to edit, as the site makes them. */
import type { ReportOptions } from '../../lib/core/assessment/report-options.ts';
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import { showBytes } from '../../lib/i18n/report-screen-text.ts';
import { gatherResults } from '../../lib/report/model/gather-results.ts';
import type { ReportInput } from '../../lib/report/model/report-input.ts';
import { appVersion } from '../app-version.ts';
import { fileKeyOf } from '../check-format.ts';
import { fontFiles } from '../font-files.ts';
import { makePlan } from '../make-plan.ts';
import { writeFileWhole } from '../write-file.ts';
import { done, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A finished report, and what is said of it. */
interface Made {
	readonly bytes: Uint8Array;
	readonly fileName: string;
	readonly said: string;
}

function write(file: string, { bytes, said }: Made): Outcome {
	try {
		writeFileWhole(file, bytes);
	} catch (error) {
		return wrong(`${file}: it could not be written (${reason(error)})`);
	}
	return done(`${file}: ${said}\n`);
}

const FORMATS = { pdf: 'pdf', docx: 'docx', pptx: 'pptx', xlsx: 'plan-xlsx' } as const;
type ReportKey = (typeof FORMATS)[keyof typeof FORMATS];

/** Loaded only here: jsPDF would cost every other command a third of its time. */
async function pdf(input: ReportInput): Promise<Made> {
	const { makeReport } = await import('../../lib/report/make-report.ts');
	const { bytes, fileName, pages } = makeReport(input, fontFiles());
	return { bytes, fileName, said: `${String(pages)} pages` };
}

/** The input has lost already what its profile leaves out, so the workbook of it has too. */
async function otherFile(key: Exclude<ReportKey, 'pdf'>, input: ReportInput, id: string): Promise<Made> {
	const { officeFile } = await import('../../lib/report/office-file.ts');
	const { takeAway } = await import('../../lib/report/take-away.ts');
	const file =
		key === 'plan-xlsx' ? await takeAway(key, { ...input, id }) : await officeFile(key, input, fontFiles());
	if (!file) throw new Error(`No file ${key} of a whole plan.`);
	return { ...file, said: showBytes(file.bytes.length) };
}

/** As the file says, unless the words say otherwise. */
const optionsOf = ({ brief, profile }: Words, { report = {} }: Assessment): ReportOptions => ({
	...report,
	...(brief && { form: 'brief' }),
	...(profile && { profile })
});

async function run(words: Words, { home, today }: Shell): Promise<Outcome> {
	const { operand, date, output, ...days } = words;
	const day = date ?? today();
	const planned = makePlan(operand, { ...days, asOf: day }, home);
	if (!planned.ok) return wrong(...planned.problems);
	const { plan, repairs, assessment, pack, packThresholds } = planned.value;
	const input = gatherResults(pack, assessment, {
		plan,
		repairs,
		date: day,
		appVersion: appVersion(home),
		packThresholds,
		options: optionsOf(words, assessment)
	});
	const key = fileKeyOf(FORMATS, words) ?? 'pdf';
	const made = key === 'pdf' ? await pdf(input) : await otherFile(key, input, assessment.id);
	return write(output ?? made.fileName, made);
}

export const report: Command = {
	usage:
		'FILE [--brief] [--profile team|board|outside] [--format pdf|docx|pptx|xlsx] [--start DAY] [--date DAY] [-o FILE]',
	summary:
		'the report as a PDF or a Word document, whole or its two-page brief; slides; a workbook. A profile leaves out names and notes',
	operand: 'FILE',
	options: ['brief', 'profile', 'format', 'start', 'date', 'output'],
	formats: FORMATS,
	standard: FORMATS.pdf,
	run
};
