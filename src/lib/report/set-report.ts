/** A report as its text and its pages. */
import type { Page } from './layout/operation.ts';
import type { ReportDocument } from './model/document.ts';

export interface SetReport {
	readonly document: ReportDocument;
	readonly pages: readonly Page[];
}
