/** `report`: the PDF, as the site makes it. */
import { gatherResults } from '../../lib/report/model/gather-results.ts';
import { appVersion } from '../app-version.ts';
import { fontFiles } from '../font-files.ts';
import { makePlan } from '../make-plan.ts';
import { writeFileWhole } from '../write-file.ts';
import { done, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function write(file: string, bytes: Uint8Array, pages: number): Outcome {
	try {
		writeFileWhole(file, bytes);
	} catch (error) {
		return wrong(`${file}: it could not be written (${reason(error)})`);
	}
	return done(`${file}: ${String(pages)} pages\n`);
}

async function run({ operand, date, output, ...days }: Words, { home, today }: Shell): Promise<Outcome> {
	const day = date ?? today();
	const planned = makePlan(operand, { ...days, asOf: day }, home);
	if (!planned.ok) return wrong(...planned.problems);
	const { plan, repairs, assessment, pack, packThresholds } = planned.value;
	const input = gatherResults(pack, assessment, {
		plan,
		repairs,
		date: day,
		appVersion: appVersion(home),
		packThresholds
	});
	// Loaded only here: jsPDF would cost every other command a third of its time.
	const { makeReport } = await import('../../lib/report/make-report.ts');
	const { bytes, fileName, pages } = makeReport(input, fontFiles());
	return write(output ?? fileName, bytes, pages);
}

export const report: Command = {
	usage: 'FILE [--start DAY] [--date DAY] [-o FILE]',
	summary: 'the whole report as a PDF, dated today',
	operand: 'FILE',
	options: ['start', 'date', 'output'],
	run
};
