/** Makes a workshop: its id, its key, its terms; the key is kept before anything is written. */
import type { SetUp } from '#lib/features/workshop/set-up-draft.ts';
import { storageText } from '#lib/i18n/storage-text.ts';
import { makeHeldKeys, newWorkshopId } from '#lib/sealing/hold-keys.ts';
import type { AssessmentState } from '#lib/state/assessment.svelte.ts';
import { beginWorkshop } from '#lib/state/workshops.ts';
import { saveText } from '#lib/storage/files.ts';
import { workshopKeys } from '#lib/storage/workshop-keys.ts';

export interface PackName {
	readonly id: string;
	readonly version: string;
	readonly hash: string;
}

/** What went wrong, or null. */
export async function begin(open: AssessmentState, { terms, rest, passphrase }: SetUp, pack: PackName) {
	const workshop = newWorkshopId();
	const held = await makeHeldKeys(workshop, passphrase);
	if (!held) return 'The key could not be made. Nothing was begun. Try another passphrase.';
	const put = await workshopKeys().put({ workshop, keys: held.keys, file: held.file });
	if (!put.ok) return storageText(put.issue);
	beginWorkshop(open, { terms: { ...terms, workshop, pack, key: held.publicKey }, ...rest }, Date.now());
	if (held.file !== null) saveText(held.file, `airworthy-key-${workshop}.json`);
	return null;
}
