/** The name of the file a report is saved as. */
import { fileName } from '#lib/core/assessment/file-name.ts';
import type { Day } from '#lib/core/shared/day.ts';

/** `airworthy-card-dispute-status-2026-11-21.pdf` */
export const reportFileName = (workflow: string, date: Day): string =>
	fileName(`airworthy ${workflow}`, date, 'pdf');
