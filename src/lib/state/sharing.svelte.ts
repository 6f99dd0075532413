/** The open document among the tabs of this browser: whether this one writes it. */
import type { SharedDocument, TabRole, shareDocument } from '#lib/storage/share-document.ts';

export interface SharingOptions {
	/** Brings what talks to the other tabs: later than the page, which works without. */
	readonly load: () => Promise<typeof shareDocument>;
	/** Takes in what another tab has kept. */
	readonly refresh: (id: string) => unknown;
}

export class Sharing {
	readonly #options: SharingOptions;
	#role = $state.raw<TabRole>('writer');
	#shared: SharedDocument | null = null;

	constructor(options: SharingOptions) {
		this.#options = options;
	}

	/** Whether another tab writes what is open here. */
	get isFollower(): boolean {
		return this.#role === 'follower';
	}

	takeOver(): void {
		this.#shared?.takeOver();
	}

	/** Something new is kept. */
	tell(): void {
		this.#shared?.tell();
	}

	/** Shares a document until what it returns is called. */
	begin(id: string): () => void {
		const { load, refresh } = this.#options;
		let isEnded = false;
		void load().then((share) => {
			if (isEnded) return;
			this.#shared = share(id, {
				onrole: (role) => {
					this.#role = role;
					void refresh(id);
				},
				onchange: () => void refresh(id)
			});
		});
		return () => {
			isEnded = true;
			this.#shared?.end();
			this.#shared = null;
			this.#role = 'writer';
		};
	}
}
