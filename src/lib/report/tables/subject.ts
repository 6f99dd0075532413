/** What files of an assessment are made of. */
import type { ReportInput } from '../model/report-input.ts';

/** The part of a report's input that tables, calendars and lists are made of, and which assessment it is. */
export interface Subject extends Pick<
	ReportInput,
	| 'questionnaire'
	| 'roles'
	| 'frame'
	| 'answers'
	| 'example'
	| 'readiness'
	| 'plan'
	| 'raci'
	| 'workshops'
	| 'date'
	| 'packHash'
	| 'appVersion'
> {
	/** Of the assessment: what the files of two of them say stays apart by it. */
	readonly id: string;
}
