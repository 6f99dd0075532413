/** Files of the open assessment: saved plain or sealed, and one that is kept up to date. */
import type { Stored } from '#lib/core/assessment/storage-issue.ts';
import { storageText } from '#lib/i18n/storage-text.ts';
import type { Backup } from '#lib/storage/backup-file.ts';
import type { ExportedFile } from './workspace.svelte.ts';

export interface FileDeskOptions {
	readonly exportText: () => Promise<ExportedFile | null>;
	readonly seal: (text: string, passphrase: string) => Promise<string>;
	readonly save: (text: string, name: string) => void;
	/** Null where the browser cannot keep a file up to date. */
	readonly backup: BackupDoor | null;
}

/** Of the open assessment. */
export interface BackupDoor {
	readonly find: () => Promise<Stored<Backup | null>>;
	readonly choose: (name: string) => Promise<Stored<null>>;
	readonly permit: () => Promise<Stored<null>>;
	readonly forget: () => Promise<Stored<null>>;
	readonly write: (text: string) => Promise<Stored<null>>;
}

/** Shorter ones are guessed within days; ours. */
export const SHORTEST_PASSPHRASE = 10;

export class FileDesk {
	readonly #options: FileDeskOptions;
	#backup = $state.raw<Backup | null>(null);
	#problem = $state.raw<string | null>(null);
	#made = $state.raw<string | null>(null);

	constructor(options: FileDeskOptions) {
		this.#options = options;
	}

	get canBackUp(): boolean {
		return this.#options.backup !== null;
	}

	get backup(): Backup | null {
		return this.#backup;
	}

	/** What went wrong last, in words. */
	get problem(): string | null {
		return this.#problem;
	}

	/** Name of the file that was saved last. */
	get made(): string | null {
		return this.#made;
	}

	/** Finds the backup file there is. */
	async start(): Promise<void> {
		const found = await this.#options.backup?.find();
		if (found?.ok) this.#backup = found.value;
	}

	/** Saves a file; sealed where a passphrase is given. */
	async save(passphrase: string | null): Promise<void> {
		const file = await this.#options.exportText();
		if (!file) return;
		const { seal, save } = this.#options;
		save(passphrase === null ? file.text : await seal(file.text, passphrase), file.name);
		this.#made = file.name;
	}

	/** Asks for a backup file and writes it for the first time. */
	async chooseBackup(): Promise<void> {
		const file = await this.#options.exportText();
		const { backup } = this.#options;
		if (!file || !backup || !this.#heard(await backup.choose(file.name))) return;
		this.#heard(await backup.write(file.text));
		await this.start();
	}

	async permitBackup(): Promise<void> {
		const { backup, exportText } = this.#options;
		if (!backup || !this.#heard(await backup.permit())) return;
		const file = await exportText();
		if (file) this.#heard(await backup.write(file.text));
		await this.start();
	}

	async forgetBackup(): Promise<void> {
		const { backup } = this.#options;
		if (backup && this.#heard(await backup.forget())) await this.start();
	}

	#heard(outcome: Stored<null>): boolean {
		this.#problem = outcome.ok ? null : storageText(outcome.issue);
		return outcome.ok;
	}
}
