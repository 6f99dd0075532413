/** Keeps what is chosen for the report with the assessment; apart from its state, because the first page needs none of it. */
import { REPORT_KEY } from '#lib/core/assessment/keys.ts';
import type { ReportOptions } from '#lib/core/assessment/report-options.ts';
import { tidyReport } from '#lib/core/assessment/tidy-report.ts';
import type { AssessmentState } from './assessment.svelte.ts';

/** One step to undo; choices that say nothing are not kept. */
export const keepReportOptions = (open: Pick<AssessmentState, 'change'>, options: ReportOptions): void =>
	open.change({ what: 'report', of: '' }, [[REPORT_KEY, tidyReport(options)]]);
