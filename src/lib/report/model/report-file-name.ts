/** The name of the file a report is saved as. */
import { fileName } from '#lib/core/assessment/file-name.ts';
import type { ReportForm } from '#lib/core/assessment/report-options.ts';
import type { Day } from '#lib/core/shared/day.ts';

/** `airworthy-card-dispute-status-2026-11-21.pdf`; of a brief `airworthy-brief-…`. */
export const reportFileName = (
	workflow: string,
	date: Day,
	form: ReportForm = 'full',
	extension: 'pdf' | 'docx' = 'pdf'
): string => fileName(`${form === 'brief' ? 'airworthy brief' : 'airworthy'} ${workflow}`, date, extension);

/** `airworthy-slides-card-dispute-status-2026-11-21.pptx` */
export const slidesFileName = (workflow: string, date: Day): string =>
	fileName(`airworthy slides ${workflow}`, date, 'pptx');
