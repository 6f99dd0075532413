/** The private key of one workshop in this browser: looked up, brought in from its file, or deleted for good. */
import type { KeyPart } from '#lib/features/workshop/desk-parts.ts';
import { fileText } from '#lib/i18n/file-text.ts';
import { storageText } from '#lib/i18n/storage-text.ts';
import { sentence } from '#lib/i18n/format.ts';
import { workshopIssue } from '#lib/i18n/workshop-issue-text.ts';
import { readKeyFile, unwrapKeys } from '#lib/sealing/key-file.ts';
import { readFile, saveText } from '#lib/storage/files.ts';
import type { KeptKey } from '#lib/storage/workshop-keys.ts';
import { workshopKeys } from '#lib/storage/workshop-keys.ts';

const OTHER = 'This key opens another workshop.';

export class WorkshopKey implements KeyPart {
	readonly #workshop: string;
	readonly #publicKey: string;
	readonly #onclose: () => void;
	#kept = $state.raw<KeptKey | null | undefined>(undefined);

	/** `onclose` is called before the key is deleted. */
	constructor(workshop: string, publicKey: string, onclose: () => void) {
		this.#workshop = workshop;
		this.#publicKey = publicKey;
		this.#onclose = onclose;
		void workshopKeys()
			.load(workshop)
			.then((loaded) => (this.#kept = loaded.ok ? loaded.value : null));
	}

	get state(): KeyPart['state'] {
		if (this.#kept === undefined) return 'looking';
		return this.#kept === null ? 'missing' : 'here';
	}

	get hasFile(): boolean {
		return Boolean(this.#kept?.file);
	}

	/** Null where this browser does not have it. */
	get keys(): CryptoKeyPair | null {
		return this.#kept?.keys ?? null;
	}

	readonly saveFile = (): void => {
		if (this.#kept?.file) saveText(this.#kept.file, `airworthy-key-${this.#workshop}.json`);
	};

	readonly unlock = async (file: File, passphrase: string): Promise<string | null> => {
		const read = await readFile(file);
		if (!read.ok) return fileText(read.issue);
		const found = readKeyFile(read.value);
		if (!found.ok) return sentence(`${found.issues.map(workshopIssue).join('; ')}.`);
		if (found.value.publicKey !== this.#publicKey) return OTHER;
		const keys = await unwrapKeys(found.value, passphrase);
		if (!keys.ok) return sentence(`${keys.issues.map(workshopIssue).join('; ')}.`);
		const kept = { workshop: this.#workshop, keys: keys.value, file: read.value };
		const put = await workshopKeys().put(kept);
		if (!put.ok) return storageText(put.issue);
		this.#kept = kept;
		return null;
	};

	readonly close = async (): Promise<string | null> => {
		const gone = await workshopKeys().forget(this.#workshop);
		if (!gone.ok) return storageText(gone.issue);
		this.#kept = null;
		this.#onclose();
		return null;
	};
}
