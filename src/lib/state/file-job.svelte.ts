/** Making a file in a worker of its own, which brings what it needs along: under way, handed out, or failed. */

/** A finished file, as a worker answers it; null where there is nothing to write. */
export interface MadeFile {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly fileName: string;
	/** Its media type. */
	readonly type: string;
}

export type FileState =
	| { readonly kind: 'idle' }
	| { readonly kind: 'making'; readonly label: string }
	| { readonly kind: 'made'; readonly fileName: string }
	| { readonly kind: 'failed'; readonly label: string };

export interface FileJobOptions {
	readonly startWorker: () => Worker;
	/** Hands the finished file to the browser. */
	readonly save: (file: MadeFile) => void;
}

export class FileJob {
	readonly #options: FileJobOptions;
	#worker: Worker | null = null;
	#state = $state.raw<FileState>({ kind: 'idle' });

	constructor(options: FileJobOptions) {
		this.#options = options;
	}

	get state(): FileState {
		return this.#state;
	}

	/** Asks for a file, called so on the page; one that is still being made is given up. The request is plain data. */
	make(label: string, request: unknown): void {
		this.#end({ kind: 'making', label });
		try {
			const worker = this.#options.startWorker();
			this.#worker = worker;
			worker.onmessage = ({ data }: MessageEvent<MadeFile | null>) => this.#hear(data, label);
			worker.onerror = () => this.#end({ kind: 'failed', label });
			worker.postMessage(request);
		} catch {
			this.#end({ kind: 'failed', label });
		}
	}

	/** Stops what is under way. */
	cancel(): void {
		this.#end({ kind: 'idle' });
	}

	#hear(file: MadeFile | null, label: string): void {
		if (file) this.#options.save(file);
		this.#end(file ? { kind: 'made', fileName: file.fileName } : { kind: 'failed', label });
	}

	#end(state: FileState): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#state = state;
	}
}
