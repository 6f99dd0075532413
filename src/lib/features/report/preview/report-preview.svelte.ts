/** The pages of the report for the screen, laid out in a worker that stays warm between one layout and the next. */
import type { ReportAnswer } from '#lib/report/model/report-answer.ts';
import type { ReportOrder, ReportSubject } from '#lib/report/model/report-order.ts';
import type { Preview } from '#lib/report/svg/svg-page.ts';

export interface PreviewState {
	readonly kind: 'idle' | 'laying' | 'laid' | 'failed';
	/** The pages last laid out, shown until the next ones are there; null before the first. */
	readonly preview: Preview | null;
}

export class ReportPreview {
	readonly #startWorker: () => Worker;
	#worker: Worker | null = null;
	#state = $state.raw<PreviewState>({ kind: 'idle', preview: null });

	constructor(startWorker: () => Worker) {
		this.#startWorker = startWorker;
	}

	get state(): PreviewState {
		return this.#state;
	}

	/** Lays the pages of this subject out; what is under way is given up. */
	lay(subject: ReportSubject): void {
		if (this.#state.kind === 'laying') this.#drop();
		this.#become('laying');
		const worker = (this.#worker ??= this.#startWorker());
		worker.onmessage = ({ data }: MessageEvent<ReportAnswer>) => this.#hear(data);
		worker.onerror = () => this.#fail();
		worker.postMessage({ wants: 'pages', ...subject } satisfies ReportOrder);
	}

	/** Lets the worker go. */
	stop(): void {
		this.#drop();
		this.#become('idle');
	}

	#hear(answer: ReportAnswer): void {
		if (answer.kind === 'pages') this.#state = { kind: 'laid', preview: answer.preview };
	}

	#fail(): void {
		this.#drop();
		this.#become('failed');
	}

	#become(kind: PreviewState['kind']): void {
		this.#state = { kind, preview: this.#state.preview };
	}

	#drop(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}
}
