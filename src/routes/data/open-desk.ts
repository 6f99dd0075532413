/** The desk for files of the open assessment, over what this browser can do. */
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { BackupDoor } from '#lib/state/file-desk.svelte.ts';
import { FileDesk } from '#lib/state/file-desk.svelte.ts';
import {
	backupOf,
	canBackUp,
	chooseBackup,
	forgetBackup,
	permitBackup,
	writeBackup
} from '#lib/storage/backup-file.ts';
import type { Connection } from '#lib/storage/database.ts';
import { saveText } from '#lib/storage/files.ts';
import { sealText } from '#lib/storage/sealed-file.ts';

const doorOf = (connection: Connection, id: string): BackupDoor => ({
	find: () => backupOf(connection, id),
	choose: (name) => chooseBackup(connection, id, name),
	permit: () => permitBackup(connection, id),
	forget: () => forgetBackup(connection, id),
	write: (text) => writeBackup(connection, id, () => Promise.resolve(text))
});

/** `connection` is null where nothing lasts. */
export function openDesk(workspace: Workspace, id: string, connection: Connection | null): FileDesk {
	const desk = new FileDesk({
		exportText: () => workspace.exportText(id),
		seal: (text, passphrase) => sealText(text, passphrase),
		save: saveText,
		backup: connection && canBackUp() ? doorOf(connection, id) : null
	});
	void desk.start();
	return desk;
}
