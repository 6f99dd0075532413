/** Reading sealed responses in a worker: under way with a count, told when done, given up when asked. */
import type { Issue } from '#lib/core/shared/issue.ts';
import type { Incoming } from '#lib/core/workshop/import-responses.ts';

/** What the worker answers. */
export type CollectMessage =
	| { readonly kind: 'progress'; readonly done: number; readonly of: number }
	| ({ readonly kind: 'done' } & CollectResult);

export interface CollectResult {
	readonly incoming: readonly (Incoming & { readonly name: string })[];
	readonly refused: readonly { readonly name: string; readonly issues: readonly Issue[] }[];
	/** Given up before the end: what is there is whole. */
	readonly cancelled: boolean;
}

export type CollectState =
	| { readonly kind: 'idle' }
	| { readonly kind: 'reading'; readonly done: number; readonly of: number }
	| { readonly kind: 'failed' };

export interface CollectJobOptions {
	readonly startWorker: () => Worker;
	readonly ondone: (result: CollectResult) => void;
}

export class CollectJob {
	readonly #options: CollectJobOptions;
	#worker: Worker | null = null;
	#state = $state.raw<CollectState>({ kind: 'idle' });

	constructor(options: CollectJobOptions) {
		this.#options = options;
	}

	get state(): CollectState {
		return this.#state;
	}

	/** Reads; what is still being read is given up. `request` is what the worker takes. */
	read(count: number, request: unknown): void {
		this.#end({ kind: 'reading', done: 0, of: count });
		try {
			const worker = this.#options.startWorker();
			this.#worker = worker;
			worker.onmessage = ({ data }: MessageEvent<CollectMessage>) => this.#hear(data);
			worker.onerror = () => this.#end({ kind: 'failed' });
			worker.postMessage(request);
		} catch {
			this.#end({ kind: 'failed' });
		}
	}

	/** Asks it to stop; what was read by then is still taken in. */
	cancel(): void {
		this.#worker?.postMessage('cancel');
	}

	/** Ends it at once, for a page that is left. */
	stop(): void {
		this.#end({ kind: 'idle' });
	}

	#hear(message: CollectMessage): void {
		if (message.kind === 'progress') {
			this.#state = { kind: 'reading', done: message.done, of: message.of };
			return;
		}
		this.#end({ kind: 'idle' });
		this.#options.ondone(message);
	}

	#end(state: CollectState): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#state = state;
	}
}
