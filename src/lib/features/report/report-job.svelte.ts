/** Making the report in a worker: its progress, the finished file, or what went wrong. */
import type { ReportInput } from '#lib/report/model/report-input.ts';

/** What the worker says while it makes a report. */
export type ReportMessage =
	| { readonly kind: 'progress'; readonly done: number; readonly of: number }
	| {
			readonly kind: 'report';
			readonly bytes: Uint8Array<ArrayBuffer>;
			readonly fileName: string;
			readonly pages: number;
	  };

export type ReportState =
	| { readonly kind: 'idle' }
	| { readonly kind: 'making'; readonly done: number; readonly of: number }
	| { readonly kind: 'made'; readonly url: string; readonly bytes: number; readonly pages: number }
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

	/** Starts over; `input` is plain data without proxies. */
	make(input: ReportInput): void {
		this.cancel();
		const worker = this.#options.startWorker();
		this.#worker = worker;
		this.#state = { kind: 'making', done: 0, of: 0 };
		worker.onmessage = ({ data }: MessageEvent<ReportMessage>) => this.#hear(data);
		worker.onerror = () => this.#end({ kind: 'failed' });
		worker.postMessage(input);
	}

	/** Stops a report that is being made, and forgets a finished one. */
	cancel(): void {
		if (this.#state.kind === 'made') this.#options.forget(this.#state.url);
		this.#end({ kind: 'idle' });
	}

	#hear(message: ReportMessage): void {
		if (message.kind === 'progress') {
			this.#state = { kind: 'making', done: message.done, of: message.of };
			return;
		}
		const { bytes, fileName, pages } = message;
		this.#end({ kind: 'made', url: this.#options.save(bytes, fileName), bytes: bytes.length, pages });
	}

	#end(state: ReportState): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#state = state;
	}
}
