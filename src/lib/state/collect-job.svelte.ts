/**
 * Reading sealed responses in a worker and taking them in: files go there and responses come back some at a time, so
 * that the page answers in between. Under way with a count, told when done, given up when asked.
 */
import type { Issue } from '#lib/core/shared/issue.ts';
import type { Incoming } from '#lib/core/workshop/import-responses.ts';
import { inSlices } from './in-slices.ts';
import type { Taking } from './take-responses.ts';

/** What the worker answers. */
export type CollectMessage =
	| { readonly kind: 'progress'; readonly done: number; readonly of: number }
	| ({ readonly kind: 'opened' } & Omit<CollectResult, 'cancelled'>)
	| { readonly kind: 'done'; readonly cancelled: boolean };

export interface CollectResult {
	readonly incoming: readonly (Incoming & { readonly name: string })[];
	readonly refused: readonly { readonly name: string; readonly issues: readonly Issue[] }[];
	/** Given up before the end: what is there is whole. */
	readonly cancelled: boolean;
}

export type CollectState =
	| { readonly kind: 'idle' }
	/** Files read and opened, then responses taken in. */
	| { readonly kind: 'reading' | 'taking'; readonly done: number; readonly of: number }
	| { readonly kind: 'failed' };

export interface CollectJobOptions<T> {
	readonly startWorker: () => Worker;
	/** Takes what was opened in, slice by slice. */
	readonly take: (incoming: CollectResult['incoming'], watch: Taking) => Promise<T>;
	readonly ondone: (result: CollectResult, taken: T) => void;
}

/** Files handed over in one task. */
const FILES_AT_ONCE = 50;

/** One reading of some files. */
interface Reading {
	readonly worker: Worker;
	readonly incoming: CollectResult['incoming'][number][];
	readonly refused: CollectResult['refused'][number][];
	isCancelled: boolean;
}

export class CollectJob<T> {
	readonly #options: CollectJobOptions<T>;
	#reading: Reading | null = null;
	#state = $state.raw<CollectState>({ kind: 'idle' });

	constructor(options: CollectJobOptions<T>) {
		this.#options = options;
	}

	get state(): CollectState {
		return this.#state;
	}

	/** Reads; what is still being read is given up. `opening` is what the worker opens them with. */
	read(files: readonly File[], opening: unknown): void {
		this.#end({ kind: 'reading', done: 0, of: files.length });
		try {
			const worker = this.#options.startWorker();
			const reading: Reading = { worker, incoming: [], refused: [], isCancelled: false };
			this.#reading = reading;
			worker.onmessage = ({ data }: MessageEvent<CollectMessage>) => this.#hear(reading, data);
			worker.onerror = () => this.#end({ kind: 'failed' });
			void this.#send(reading, files, opening);
		} catch {
			this.#end({ kind: 'failed' });
		}
	}

	/** Asks it to stop; what was read by then is still taken in, what was taken in stays. */
	cancel(): void {
		if (!this.#reading) return;
		this.#reading.isCancelled = true;
		this.#reading.worker.postMessage({ kind: 'cancel' });
	}

	/** Ends it at once, for a page that is left. */
	stop(): void {
		this.#end({ kind: 'idle' });
	}

	async #send(reading: Reading, files: readonly File[], opening: unknown): Promise<void> {
		const send = (slice: readonly File[]): void =>
			reading.worker.postMessage({ kind: 'files', files: slice });
		await inSlices(files, FILES_AT_ONCE, send, () => this.#reading !== reading);
		if (this.#reading === reading) reading.worker.postMessage({ kind: 'open', opening });
	}

	#hear(reading: Reading, message: CollectMessage): void {
		if (message.kind === 'progress') {
			this.#state = { kind: 'reading', done: message.done, of: message.of };
		} else if (message.kind === 'opened') {
			reading.incoming.push(...message.incoming);
			reading.refused.push(...message.refused);
		} else {
			this.#take(reading).catch(() => this.#end({ kind: 'failed' }));
		}
	}

	async #take(reading: Reading): Promise<void> {
		const { incoming, refused, isCancelled: wasCancelled } = reading;
		reading.isCancelled = false;
		const of = incoming.length;
		const onProgress = (done: number): void => {
			this.#state = { kind: 'taking', done, of };
		};
		const isOver = (): boolean => reading.isCancelled || this.#reading !== reading;
		const taken = await this.#options.take(incoming, { onProgress, isOver });
		if (this.#reading !== reading) return;
		this.#end({ kind: 'idle' });
		this.#options.ondone({ incoming, refused, cancelled: wasCancelled || reading.isCancelled }, taken);
	}

	#end(state: CollectState): void {
		this.#reading?.worker.terminate();
		this.#reading = null;
		this.#state = state;
	}
}
