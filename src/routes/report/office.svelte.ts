/** The report as an editable file, as the page hands it out: how it comes along, and what is said of it. */
import { TAKE_AWAY } from '#lib/i18n/take-away-text.ts';
import type { Offer, OfficeKey } from '#lib/i18n/take-away-text.ts';
import { FileJob } from '#lib/state/file-job.svelte.ts';
import { saveFile } from '#lib/storage/files.ts';
import OfficeWorker from '../../workers/office.worker.ts?worker';
import type { OfficeRequest } from '../../workers/office.worker.ts';

type Material = Omit<OfficeRequest, 'key'>;

export class OfficeFiles {
	readonly #material: () => Promise<Material | null>;
	readonly #job = new FileJob({
		startWorker: () => new OfficeWorker(),
		save: ({ bytes, fileName, type }) => saveFile(new Blob([bytes], { type }), fileName)
	});

	/** `material`: what the page knows once everything is worked out; null while nothing is open. */
	constructor(material: () => Promise<Material | null>) {
		this.#material = material;
	}

	/** What is being made or was made last, as a sentence; empty before anything was asked for. */
	get said(): string {
		const { state } = this.#job;
		if (state.kind === 'making') return TAKE_AWAY.making(state.label);
		return state.kind === 'made' ? TAKE_AWAY.saved(state.fileName) : '';
	}

	/** What went wrong, as a sentence; null while nothing did. */
	get problem(): string | null {
		const { state } = this.#job;
		return state.kind === 'failed' ? TAKE_AWAY.failed(state.label) : null;
	}

	/** Makes the file and hands it out. */
	async take({ key, label }: Offer<OfficeKey>): Promise<void> {
		const material = await this.#material();
		if (material) this.#job.make(label, { ...material, key } satisfies OfficeRequest);
	}

	/** Gives up what is under way. */
	stop(): void {
		this.#job.cancel();
	}
}
