/** The keys of respondents in a real IndexedDB. */
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeRespondentKeys, publicText } from '#lib/sealing/keys.ts';
import type { Connection } from '#lib/storage/database.ts';
import { connect } from '#lib/storage/database.ts';
import { respondentKeys } from '#lib/storage/respondent-keys.ts';

let name = '';
let connection: Connection;

beforeEach(() => {
	name = `keys-${String(Date.now())}`;
	connection = connect(name);
});
afterEach(async () => {
	connection.close();
	await deleteDB(name);
});

async function publicOf(workshop: string, where: Connection | null = connection): Promise<string> {
	const kept = await respondentKeys(where, workshop, makeRespondentKeys);
	if (!kept.ok) throw new Error(kept.issue.code);
	expect(kept.value.privateKey.extractable).toBe(false);
	return publicText(kept.value.publicKey);
}

test('one for each workshop, the same after a reload', async () => {
	const first = await publicOf('w');
	expect(await publicOf('v')).not.toBe(first);
	connection.close();
	expect(await publicOf('w', connect(name))).toBe(first);
});

test('one although two tabs begin at once', async () => {
	const [here, there] = await Promise.all([publicOf('w'), publicOf('w')]);
	expect(here).toBe(there);
});

test('until the page closes where nothing lasts', async () => {
	expect(await publicOf('w', null)).toBe(await publicOf('w', null));
});
