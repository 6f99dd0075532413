/** `report`: the PDF, as the site makes it. */
import type { ReportOptions } from '../../lib/core/assessment/report-options.ts';
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import { gatherResults } from '../../lib/report/model/gather-results.ts';
import { appVersion } from '../app-version.ts';
import { fontFiles } from '../font-files.ts';
import { makePlan } from '../make-plan.ts';
import { writeFileWhole } from '../write-file.ts';
import { done, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';
import { severally } from './severally.ts';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function write(file: string, bytes: Uint8Array, pages: number): Outcome {
	try {
		writeFileWhole(file, bytes);
	} catch (error) {
		return wrong(`${file}: it could not be written (${reason(error)})`);
	}
	return done(`${file}: ${String(pages)} pages\n`);
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
	// Loaded only here: jsPDF would cost every other command a third of its time.
	const { makeReport } = await import('../../lib/report/make-report.ts');
	const { bytes, fileName, pages } = makeReport(input, fontFiles());
	return write(output ?? fileName, bytes, pages);
}

export const report: Command = {
	usage: 'FILE… [--brief] [--profile team|board|outside] [--start DAY] [--date DAY] [-o FILE|FOLDER]',
	summary: 'the report as a PDF, or its two-page brief, dated today; a profile leaves out names and notes',
	operand: 'FILE',
	options: ['brief', 'profile', 'start', 'date', 'output'],
	takesMany: true,
	run: severally(run)
};
