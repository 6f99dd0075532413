/** Every pack that an assessment can be opened with here: the shipped ones, and those kept in this browser. */
import type { StorageIssue, Stored } from '#lib/core/assessment/storage-issue.ts';
import type { KeptPackLine, PackLine, PackName } from '#lib/core/pack/pack-line.ts';
import { isNamed, newest } from '#lib/core/pack/pack-line.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import type { PackStore, StoredPack } from '#lib/storage/pack-store.ts';
import type { PackInUse } from './pack-in-use.ts';

export interface ShippedPack {
	readonly line: PackLine;
	readonly load: () => Promise<Pack>;
	/** What its author wrote, as one file. */
	readonly source: () => Promise<string>;
}

export interface PackShelfOptions {
	/** The first is the one that a new assessment answers unless told otherwise. */
	readonly shipped: readonly [ShippedPack, ...ShippedPack[]];
	readonly store: PackStore;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

export class PackShelf {
	readonly #options: PackShelfOptions;
	#kept = $state.raw<readonly KeptPackLine[]>([]);
	/** By hash; null for a pack that could not be read. */
	#loaded = $state.raw<ReadonlyMap<string, Pack | null>>(new Map());
	#issue = $state.raw<StorageIssue | null>(null);

	readonly shipped: readonly [PackLine, ...PackLine[]];
	/** The newest of each pack of one's own, by title. */
	readonly own: readonly PackLine[] = $derived.by(() =>
		[...new Set(this.#kept.map(({ id }) => id))]
			.flatMap((id) => (this.isShipped(id) ? [] : (newest(this.#versions(id)) ?? [])))
			.sort((a, b) => (a.title < b.title ? -1 : 1))
	);

	constructor(options: PackShelfOptions) {
		this.#options = options;
		const [first, ...others] = options.shipped;
		this.shipped = [first.line, ...others.map(({ line }) => line)];
	}

	/** What storage refused last. */
	get issue(): StorageIssue | null {
		return this.#issue;
	}

	isShipped(id: string): boolean {
		return this.shipped.some((line) => line.id === id);
	}

	/** The line of the pack that is meant; null when it is not here. */
	find(name: PackName): PackLine | null {
		const lines = [...this.shipped, ...this.#versions(name.id)];
		return lines.find((line) => isNamed(name, line)) ?? null;
	}

	/** What a new assessment with a pack of this id would answer; null when there is none. */
	current(id: string): PackLine | null {
		return this.shipped.find((line) => line.id === id) ?? newest(this.#versions(id)) ?? null;
	}

	/** Editions of a pack that are kept beside the current one. */
	earlier(id: string): readonly PackLine[] {
		const current = this.current(id)?.hash;
		return this.#versions(id).filter(({ hash }) => hash !== current);
	}

	/** The pack to move on to from the one that is meant; null where that is the current one. */
	replacement(name: PackName): PackLine | null {
		const current = this.current(name.id);
		return current && !isNamed(name, current) ? current : null;
	}

	/** The pack an assessment answers, once `need` has brought it. */
	inUse(name: PackName): PackInUse | 'loading' | 'missing' {
		const line = this.find(name);
		if (!line) return 'missing';
		const pack = this.#loaded.get(line.hash);
		if (pack === null) return 'missing';
		return pack ? { outline: pack.questionnaire, hash: pack.hash, whole: pack } : 'loading';
	}

	/** Finds what is kept. In the browser only. */
	async start(): Promise<void> {
		this.#kept = this.#take(await this.#options.store.list()) ?? [];
	}

	/** Brings the pack to where `inUse` finds it. */
	async need(name: PackName): Promise<void> {
		const line = this.find(name);
		if (!line || this.#loaded.has(line.hash)) return;
		const pack = await this.load(line);
		this.#loaded = new Map([...this.#loaded, [line.hash, pack]]);
	}

	/** The whole pack; null when it is not here or cannot be read. */
	async load(name: PackName): Promise<Pack | null> {
		const line = this.find(name);
		const shipped = this.#options.shipped.find((each) => each.line.hash === line?.hash);
		if (shipped) return shipped.load();
		return line ? ((await this.stored(line.hash))?.pack ?? null) : null;
	}

	/** The whole pack with this content; null when it is not here. */
	async byHash(hash: string): Promise<Pack | null> {
		const line = [...this.shipped, ...this.#kept].find((each) => each.hash === hash);
		return line ? this.load(line) : null;
	}

	/** A pack that is kept here, as it is kept. */
	async stored(hash: string): Promise<StoredPack | null> {
		return this.#take(await this.#options.store.load(hash));
	}

	/** What the author of a pack wrote, as one file; null when only what was made of it is here. */
	async source(hash: string): Promise<string | null> {
		const shipped = this.#options.shipped.find(({ line }) => line.hash === hash);
		return shipped ? shipped.source() : ((await this.stored(hash))?.source ?? null);
	}

	/** Keeps a pack; false, and the issue to show, when storage refuses it. */
	async keep(pack: Pack, source?: string): Promise<boolean> {
		const added = this.#options.now();
		return this.put({ pack, added, ...(source !== undefined && { source }) });
	}

	/** Puts a pack back as it was kept. */
	async put(stored: StoredPack): Promise<boolean> {
		const outcome = await this.#options.store.put(stored);
		this.#take(outcome);
		if (!outcome.ok) return false;
		this.#kept = this.#take(await this.#options.store.list()) ?? this.#kept;
		this.#loaded = new Map([...this.#loaded, [stored.pack.hash, stored.pack]]);
		return true;
	}

	/** A copy of the first pack: the site will ship another one day, and these answers go on with this one. */
	async keepFirst(): Promise<void> {
		const [first] = this.#options.shipped;
		if (this.#kept.some(({ hash }) => hash === first.line.hash)) return;
		await this.keep(await first.load());
	}

	async remove(hash: string): Promise<void> {
		this.#take(await this.#options.store.remove(hash));
		this.#kept = this.#take(await this.#options.store.list()) ?? this.#kept;
	}

	/** Removes the older versions that none of these assessments answers. */
	async sweep(used: readonly PackName[]): Promise<void> {
		const idle = this.#kept.filter(
			(line) => this.current(line.id) !== line && !used.some((name) => isNamed(name, line))
		);
		for (const { hash } of idle) await this.remove(hash);
	}

	#versions(id: string): KeptPackLine[] {
		return this.#kept.filter((line) => line.id === id);
	}

	#take<T>(outcome: Stored<T>): T | null {
		this.#issue = outcome.ok ? null : outcome.issue;
		return outcome.ok ? outcome.value : null;
	}
}
