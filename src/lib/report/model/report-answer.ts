/** What a worker that makes a report answers: any number of pages painted, then the report; or pages for a screen. */
import type { Preview } from '../svg/svg-page.ts';

/** A finished PDF. */
export interface Report {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly fileName: string;
	readonly pages: number;
}

export type ReportAnswer =
	| { readonly kind: 'progress'; readonly done: number; readonly of: number }
	| { readonly kind: 'pages'; readonly preview: Preview }
	| ({ readonly kind: 'report' } & Report);
