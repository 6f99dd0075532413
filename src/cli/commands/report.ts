/** `report`: the PDF, as the site makes it. */
import type { ReportOptions } from '../../lib/core/assessment/report-options.ts';
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import type { Plan } from '../../lib/core/rollout/plan.ts';
import type { Repair } from '../../lib/core/rollout/repair.ts';
import type { Day } from '../../lib/core/shared/day.ts';
import { gatherResults } from '../../lib/report/model/gather-results.ts';
import { appVersion } from '../app-version.ts';
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
	// Loaded only here: jsPDF would cost every other command a third of its time.
	const { makeReport } = await import('../../lib/report/make-report.ts');
	const { bytes, fileName, pages } = makeReport(input, fontFiles());
	return write(output ?? fileName, bytes, pages);
}

export const report: Command = {
	usage:
		'FILE… [--brief] [--profile team|board|outside] [--start DAY] [--today DAY] [--date DAY] [-o FILE|FOLDER]',
	summary: 'the report as a PDF, or its two-page brief, dated today; a profile leaves out names and notes',
	operand: 'FILE',
	options: ['brief', 'profile', 'start', 'today', 'date', 'output'],
	takesMany: true,
	run: severally(run)
};
