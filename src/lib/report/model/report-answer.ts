/** What a worker that makes a report answers: any number of pages painted, then the report. */

/** A finished PDF. */
export interface Report {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly fileName: string;
	readonly pages: number;
}

export type ReportAnswer =
	| { readonly kind: 'progress'; readonly done: number; readonly of: number }
	| ({ readonly kind: 'report' } & Report);
