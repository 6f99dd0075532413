/** What follows some seconds after something was kept: it is sealed, and the backup file is written again. */
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { OpenedStore } from '#lib/storage/assessment-store.ts';
import { writeBackup } from '#lib/storage/backup-file.ts';
import { sealLog } from '#lib/storage/seal-log.ts';

/** Does nothing where nothing is kept; a backup file that may not be written is left as it is. */
export async function afterSaving(
	{ connection }: OpenedStore,
	workspace: Workspace,
	id: string
): Promise<void> {
	if (!connection) return;
	await sealLog(connection, id);
	await writeBackup(connection, id, () => workspace.fileText(id));
}
