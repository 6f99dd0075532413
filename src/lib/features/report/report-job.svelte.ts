/** Making the report in a worker: its progress, the finished file, or what went wrong. */
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import { gatherResults } from '#lib/report/model/gather-results.ts';
import type { Occasion } from '#lib/report/model/gather-results.ts';
import type { ReportAnswer } from '#lib/report/model/report-answer.ts';

/** A finished report, as a page can hand it out. */
export interface MadeReport {
	readonly url: string;
	/** Of this very file: the date on the page may have changed since. */
	readonly fileName: string;
	readonly bytes: number;
	readonly pages: number;
}

export type ReportState =
	| { readonly kind: 'idle' }
	| { readonly kind: 'making'; readonly done: number; readonly of: number }
	| ({ readonly kind: 'made' } & MadeReport)
	| { readonly kind: 'failed' };

export interface ReportJobOptions {
	readonly startWorker: () => Worker;
	/** Hands the finished file to the browser; gives an address under which it can be had again. */
	readonly save: (bytes: Uint8Array<ArrayBuffer>, fileName: string) => string;
	/** The address is no longer needed. */
	readonly forget: (url: string) => void;
}

export class ReportJob {
	readonly #options: ReportJobOptions;
	#worker: Worker | null = null;
	#state = $state.raw<ReportState>({ kind: 'idle' });

	constructor(options: ReportJobOptions) {
		this.#options = options;
	}

	get state(): ReportState {
		return this.#state;
	}

	/** Starts over; the assessment is plain data without proxies. */
	make(pack: Pack, assessment: Assessment, occasion: Occasion): void {
		this.cancel();
		const worker = this.#options.startWorker();
		this.#worker = worker;
		this.#state = { kind: 'making', done: 0, of: 0 };
		worker.onmessage = ({ data }: MessageEvent<ReportAnswer>) => this.#hear(data);
		worker.onerror = () => this.#end({ kind: 'failed' });
		worker.postMessage(gatherResults(pack, assessment, occasion));
	}

	/** Stops a report that is being made, and forgets a finished one. */
	cancel(): void {
		if (this.#state.kind === 'made') this.#options.forget(this.#state.url);
		this.#end({ kind: 'idle' });
	}

	#hear(message: ReportAnswer): void {
		if (message.kind === 'progress') {
			this.#state = { kind: 'making', done: message.done, of: message.of };
			return;
		}
		const { bytes, fileName, pages } = message;
		const url = this.#options.save(bytes, fileName);
		this.#end({ kind: 'made', url, fileName, bytes: bytes.length, pages });
	}

	#end(state: ReportState): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#state = state;
	}
}
