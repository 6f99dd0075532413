/** `report`: the PDF, or the same to edit, as the site makes them. */
import type { ReportOptions } from '../../lib/core/assessment/report-options.ts';
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import type { Plan } from '../../lib/core/rollout/plan.ts';
import type { Repair } from '../../lib/core/rollout/repair.ts';
import type { Day } from '../../lib/core/shared/day.ts';
import { showBytes } from '../../lib/i18n/report-screen-text.ts';
import { gatherResults } from '../../lib/report/model/gather-results.ts';
import type { ReportInput } from '../../lib/report/model/report-input.ts';
import { appVersion } from '../app-version.ts';
import { fileKeyOf } from '../check-format.ts';
import { fontFiles } from '../font-files.ts';
import type { PlanDays } from '../make-plan.ts';
import { makePlan, makeRepairs } from '../make-plan.ts';
import type { Case } from '../open-assessment.ts';
import { openAssessment } from '../open-assessment.ts';
import { writeFileWhole } from '../write-file.ts';
import { done, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';
import { severally } from './severally.ts';

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
		key === 'plan-xlsx'
			? await takeAway(key, { ...input, id })
			: await officeFile(key, input, () => Promise.resolve(fontFiles()));
	if (!file) throw new Error(`No file ${key} of a whole plan.`);
	return { ...file, said: showBytes(file.bytes.length) };
}

/** As the file says, unless the words say otherwise. */
const optionsOf = ({ brief, profile }: Words, { report = {} }: Assessment): ReportOptions => ({
	...report,
	...(brief && { form: 'brief' }),
	...(profile && { profile })
});

type Found =
	| { readonly ok: true; readonly plan: Plan | null; readonly repairs: readonly Repair[] }
	| { readonly ok: false; readonly problems: readonly string[] };

/** The plan with what would mend it; none without a first day, whose dates would be nobody's choice. */
function planned(of: Case, days: PlanDays, date: Day): Found {
	const start = days.start ?? of.assessment.frame.start;
	if (start === undefined) return { ok: true, plan: null, repairs: [] };
	const made = makePlan(of, days);
	if (!made.ok) return made;
	return { ...made, repairs: makeRepairs(of, days, made.plan, days.today ?? date) };
}

async function run(words: Words, { home, today }: Shell): Promise<Outcome> {
	const { operand, date = today(), output } = words;
	const opened = openAssessment(operand, home);
	if (!opened.ok) return wrong(...opened.problems);
	const { assessment, pack, packThresholds } = opened.value;
	const found = planned(opened.value, { ...words, asOf: date }, date);
	if (!found.ok) return wrong(...found.problems);
	const { plan, repairs } = found;
	const input = gatherResults(pack, assessment, {
		plan,
		repairs,
		date,
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
		'FILE… [--brief] [--profile team|board|outside] [--format pdf|docx|pptx|xlsx] [--start DAY] [--today DAY] [--date DAY] [-o FILE|FOLDER]',
	summary:
		'the report as a PDF or a Word document, whole or its two-page brief; slides; a workbook. A profile leaves out names and notes',
	operand: 'FILE',
	options: ['brief', 'profile', 'format', 'start', 'today', 'date', 'output'],
	formats: FORMATS,
	standard: FORMATS.pdf,
	takesMany: true,
	run: severally(run)
};
