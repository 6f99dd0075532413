/** What one can do with packs: take one in, take one away, bring it back. Refusing changes nothing. */
import type { FileRead } from '#lib/core/assessment/file-issue.ts';
import type { PackLine, PackName } from '#lib/core/pack/pack-line.ts';
import { isNamed } from '#lib/core/pack/pack-line.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import { compareVersions } from '#lib/core/pack/versions.ts';
import { fileText } from '#lib/i18n/file-text.ts';
import { storageText } from '#lib/i18n/storage-text.ts';
import type { Finding, Inspection } from '#lib/packs/inspect-pack.ts';
import type { PackFiles } from '#lib/packs/read-pack.ts';
import type { StoredPack } from '#lib/storage/pack-store.ts';
import type { PackShelf } from './pack-shelf.svelte.ts';

export type { Finding };

/** What became of the files that were handed over last. */
export type Intake =
	| { readonly kind: 'reading' }
	| { readonly kind: 'refused'; readonly findings: readonly Finding[] }
	| { readonly kind: 'same'; readonly line: PackLine }
	/** The id is that of a pack which comes with the site. */
	| { readonly kind: 'shipped'; readonly line: PackLine }
	/** A newer one is here already. */
	| { readonly kind: 'older'; readonly line: PackLine; readonly given: string }
	| { readonly kind: 'failed'; readonly text: string }
	| {
			readonly kind: 'taken';
			readonly line: PackLine;
			/** Version of the one whose place it takes; null when it is the first of its id. */
			readonly before: string | null;
			readonly findings: readonly Finding[];
	  };

export interface PackDeskOptions<Files> {
	readonly shelf: PackShelf;
	/** The packs that assessments answer, wherever they were opened; null when nobody can tell. */
	readonly used: () => Promise<readonly PackName[] | null>;
	readonly read: (files: Files) => Promise<FileRead<PackFiles>>;
	/** SHA-256 in hexadecimal. */
	readonly hash: (text: string) => Promise<string>;
}

export class PackDesk<Files> {
	readonly #options: PackDeskOptions<Files>;
	#intake = $state.raw<Intake | null>(null);
	#removed = $state.raw<StoredPack | null>(null);

	constructor(options: PackDeskOptions<Files>) {
		this.#options = options;
	}

	get intake(): Intake | null {
		return this.#intake;
	}

	/** Title of the pack removed last, until it is brought back or the line is dismissed. */
	get removed(): string | null {
		return this.#removed?.pack.questionnaire.title ?? null;
	}

	async take(files: Files): Promise<void> {
		this.#intake = { kind: 'reading' };
		this.#intake = await this.#take(files);
	}

	/** Takes a pack of one's own away that no assessment answers. */
	async remove(line: PackLine): Promise<void> {
		const { shelf } = this.#options;
		const used = await this.#options.used();
		if (!used || shelf.isShipped(line.id) || used.some((name) => isNamed(name, line))) return;
		this.#removed = await shelf.stored(line.hash);
		this.#intake = null;
		await shelf.remove(line.hash);
	}

	async restore(): Promise<void> {
		if (this.#removed && (await this.#options.shelf.put(this.#removed))) this.#removed = null;
	}

	dismiss(what: 'removed' | 'intake'): void {
		if (what === 'removed') this.#removed = null;
		else this.#intake = null;
	}

	async #take(files: Files): Promise<Intake> {
		const texts = await this.#options.read(files);
		if (!texts.ok) return { kind: 'failed', text: fileText(texts.issue) };
		// YAML and the schemas are loaded here and nowhere else.
		const [{ inspectPack }, { hashedText }] = await Promise.all([
			import('#lib/packs/inspect-pack.ts'),
			import('#lib/packs/read-pack.ts')
		]);
		const inspection = inspectPack(texts.value);
		if (!inspection.ok) return { kind: 'refused', findings: inspection.findings };
		const hash = await this.#options.hash(hashedText(inspection.content));
		return this.#place({ ...inspection.content, hash }, inspection);
	}

	async #place(pack: Pack, { source, findings }: Extract<Inspection, { ok: true }>): Promise<Intake> {
		const { shelf } = this.#options;
		const used = await this.#options.used();
		const before = shelf.current(pack.questionnaire.id);
		const refusal = this.#refusal(pack, before, used ?? []);
		if (refusal) return refusal;
		if (!(await shelf.keep(pack, source)))
			return { kind: 'failed', text: shelf.issue ? storageText(shelf.issue) : '' };
		if (used) await shelf.sweep(used);
		const { id, version } = pack.questionnaire;
		const line = shelf.find({ id, version, hash: pack.hash });
		return line
			? { kind: 'taken', line, before: before?.version ?? null, findings }
			: { kind: 'failed', text: '' };
	}

	/** Why a sound pack is not taken in. One that an assessment waits for always is. */
	#refusal({ questionnaire, hash }: Pack, before: PackLine | null, used: readonly PackName[]): Intake | null {
		const { shelf } = this.#options;
		const { id, version } = questionnaire;
		const isAwaited = used.some((name) => isNamed(name, { id, version, hash }));
		const here = shelf.find({ id, version, hash });
		if (here) return { kind: 'same', line: here };
		if (!before || isAwaited) return null;
		if (shelf.isShipped(id)) return { kind: 'shipped', line: before };
		return compareVersions(version, before.version) < 0
			? { kind: 'older', line: before, given: version }
			: null;
	}
}
