/** A file on the disk that is kept up to date, where the browser has the File System Access API. */
import type { Stored } from '#lib/core/assessment/storage-issue.ts';
import { attempt } from './attempt.ts';
import type { Connection, Fact } from './database.ts';

type BackupFact = Extract<Fact, { handle: unknown }>;

interface Picker {
	readonly showSaveFilePicker: (options: object) => Promise<FileSystemFileHandle>;
}

/** Missing from the types that TypeScript brings. */
interface Permitted {
	readonly queryPermission: (wanted: object) => Promise<PermissionState>;
	readonly requestPermission: (wanted: object) => Promise<PermissionState>;
}

/** The backup file of one assessment. */
export interface Backup {
	readonly name: string;
	/** Milliseconds since 1970; 0 before it was first written. */
	readonly written: number;
	/** Whether the browser lets the page write it without asking again. */
	readonly isPermitted: boolean;
}

const WRITE = { mode: 'readwrite' };

const picker = (): Picker | null =>
	'showSaveFilePicker' in globalThis ? (globalThis as unknown as Picker) : null;
const permits = (handle: FileSystemFileHandle): Permitted => handle as unknown as Permitted;

export const canBackUp = (): boolean => picker() !== null;

async function factOf(connection: Connection, id: string): Promise<BackupFact | null> {
	const fact = await (await connection.open()).get('meta', `backup/${id}`);
	return fact && 'handle' in fact ? fact : null;
}

/** The backup of an assessment; null when it has none. */
export const backupOf = (connection: Connection, id: string): Promise<Stored<Backup | null>> =>
	attempt(async () => {
		const fact = await factOf(connection, id);
		if (!fact) return null;
		const isPermitted = (await permits(fact.handle).queryPermission(WRITE)) === 'granted';
		return { name: fact.handle.name, written: fact.written, isPermitted };
	});

/** Asks where to; null when the user thinks better of it. To be called from a press of a button. */
export const chooseBackup = (
	connection: Connection,
	id: string,
	suggestedName: string
): Promise<Stored<null>> =>
	attempt(async () => {
		const handle = await picker()
			?.showSaveFilePicker({ suggestedName })
			.catch(() => null);
		if (handle) await (await connection.open()).put('meta', { name: `backup/${id}`, handle, written: 0 });
		return null;
	});

/** Asks for leave to write it again, as browsers do after a restart. From a press of a button too. */
export const permitBackup = (connection: Connection, id: string): Promise<Stored<null>> =>
	attempt(async () => {
		const fact = await factOf(connection, id);
		if (fact) await permits(fact.handle).requestPermission(WRITE);
		return null;
	});

/** No more backups of it; the file itself stays where it is. */
export const forgetBackup = (connection: Connection, id: string): Promise<Stored<null>> =>
	attempt(async () => {
		await (await connection.open()).delete('meta', `backup/${id}`);
		return null;
	});

/** Writes the file if there is one; the browser writes beside it and swaps, so that a crash leaves the old one. */
export const writeBackup = (
	connection: Connection,
	id: string,
	text: () => Promise<string | null>
): Promise<Stored<null>> =>
	attempt(async () => {
		const fact = await factOf(connection, id);
		if (!fact || (await permits(fact.handle).queryPermission(WRITE)) !== 'granted') return null;
		const content = await text();
		if (content === null) return null;
		const writing = await fact.handle.createWritable();
		await writing.write(content);
		await writing.close();
		await (await connection.open()).put('meta', { ...fact, written: Date.now() });
		return null;
	});
