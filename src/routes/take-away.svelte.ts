/** The files a page hands out: which there are, how the one asked for comes along, what is said of it. */
import { version } from '$app/environment';
import { LEFT_OUT } from '#lib/i18n/redaction-text.ts';
import { TAKE_AWAY } from '#lib/i18n/take-away-text.ts';
import type { FileKey, Offer } from '#lib/i18n/take-away-text.ts';
import { FileJob } from '#lib/state/file-job.svelte.ts';
import { saveFile } from '#lib/storage/files.ts';
import TakeAwayWorker from '../workers/take-away.worker.ts?worker';
import type { FileRequest } from '../workers/take-away.worker.ts';

/** What the page knows at the moment somebody asks; null while nothing is open. */
type Material = Omit<FileRequest, 'key' | 'appVersion'>;

export class TakeAway {
	readonly #material: () => Material | null;
	readonly #job = new FileJob({
		startWorker: () => new TakeAwayWorker(),
		save: ({ bytes, fileName, type }) => saveFile(new Blob([bytes], { type }), fileName)
	});

	constructor(material: () => Material | null) {
		this.#material = material;
	}

	/** What is being made or was made last, as a sentence; empty before anything was asked for. */
	get said(): string {
		const { state } = this.#job;
		if (state.kind === 'making') return TAKE_AWAY.making(state.label);
		if (state.kind !== 'made') return '';
		const { profile = 'team' } = this.#material()?.assessment.report ?? {};
		return [TAKE_AWAY.saved(state.fileName), LEFT_OUT[profile]].join(' ').trim();
	}

	/** What went wrong, as a sentence; null while nothing did. */
	get problem(): string | null {
		const { state } = this.#job;
		return state.kind === 'failed' ? TAKE_AWAY.failed(state.label) : null;
	}

	/** Makes the file and hands it out. */
	take({ key, label }: Offer<FileKey>): void {
		const material = this.#material();
		if (material) this.#job.make(label, { ...material, key, appVersion: version } satisfies FileRequest);
	}

	/** Gives up what is under way. */
	stop(): void {
		this.#job.cancel();
	}
}
