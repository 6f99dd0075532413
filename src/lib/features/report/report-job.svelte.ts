/** Making the report in a worker: its progress, the finished file, or what went wrong. */
import type { ReportAnswer } from '#lib/report/model/report-answer.ts';
import type { ReportOrder, ReportSubject } from '#lib/report/model/report-order.ts';

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

	/** Starts over; the assessment is plain data without proxies. A worker that has made one is warm for the next. */
	make(subject: ReportSubject): void {
		this.cancel();
		const worker = (this.#worker ??= this.#options.startWorker());
		this.#state = { kind: 'making', done: 0, of: 0 };
		worker.onmessage = ({ data }: MessageEvent<ReportAnswer>) => this.#hear(data);
		worker.onerror = () => this.#fail();
		worker.postMessage({ wants: 'file', ...subject } satisfies ReportOrder);
	}

	/** Stops a report that is being made, and forgets a finished one. */
	cancel(): void {
		if (this.#state.kind === 'made') this.#options.forget(this.#state.url);
		if (this.#state.kind === 'making') this.#drop();
		this.#state = { kind: 'idle' };
	}

	/** Lets the worker go as well. */
	stop(): void {
		this.cancel();
		this.#drop();
	}

	#hear(message: ReportAnswer): void {
		if (message.kind === 'progress') this.#state = { kind: 'making', done: message.done, of: message.of };
		if (message.kind !== 'report') return;
		const { bytes, fileName, pages } = message;
		const url = this.#options.save(bytes, fileName);
		this.#state = { kind: 'made', url, fileName, bytes: bytes.length, pages };
	}

	#fail(): void {
		this.#drop();
		this.#state = { kind: 'failed' };
	}

	#drop(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}
}
