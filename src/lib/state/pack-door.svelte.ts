/** The way to all packs that are here. The first page has one pack in hand; the shelf is fetched when it is needed. */
import type { PackName } from '#lib/core/pack/pack-line.ts';
import type { PackInUse } from './pack-in-use.ts';
import type { PackShelf } from './pack-shelf.svelte.ts';

export interface PackDoorOptions {
	/** What a new assessment answers unless told otherwise. */
	readonly first: PackInUse;
	readonly openShelf: () => Promise<PackShelf>;
	/** Whether packs are kept in this browser; a newcomer has none, and need not wait for a shelf. */
	readonly hasKept: () => Promise<boolean>;
}

export class PackDoor {
	readonly #options: PackDoorOptions;
	#opening: Promise<PackShelf> | null = null;
	#shelf = $state.raw<PackShelf | null>(null);

	constructor(options: PackDoorOptions) {
		this.#options = options;
	}

	get first(): PackInUse {
		return this.#options.first;
	}

	/** Null until somebody opened it. */
	get shelf(): PackShelf | null {
		return this.#shelf;
	}

	/** Fetches the shelf, once; what is kept is known then. */
	open(): Promise<PackShelf> {
		this.#opening ??= this.#options.openShelf().then((shelf) => (this.#shelf = shelf));
		return this.#opening;
	}

	/** Fetches the shelf where there is something on it beside what is shipped. */
	async openIfKept(): Promise<void> {
		if (await this.#options.hasKept()) await this.open();
	}

	/** The pack an assessment answers, once `need` has brought it. */
	inUse(name: PackName): PackInUse | 'loading' | 'missing' {
		return this.#isFirst(name) ? this.first : (this.#shelf?.inUse(name) ?? 'loading');
	}

	/** Brings the pack to where `inUse` finds it. */
	async need(name: PackName): Promise<void> {
		if (!this.#isFirst(name)) await (await this.open()).need(name);
	}

	/** Without a hash, as a person writes it, any content of that version will do. */
	#isFirst({ id, version, hash }: PackName): boolean {
		const { outline, hash: own } = this.first;
		return id === outline.id && version === outline.version && (hash === undefined || hash === own);
	}
}
