/** Packs in a real IndexedDB, and the database of version 1 that they were added to. */
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databaseAssessments } from '#lib/storage/assessments.ts';
import type { Connection } from '#lib/storage/database.ts';
import { connect } from '#lib/storage/database.ts';
import { memoryPacks } from '#lib/storage/memory-packs.ts';
import { openAssessments } from '#lib/storage/open-assessments.ts';
import type { PackStore } from '#lib/storage/pack-store.ts';
import { databasePacks } from '#lib/storage/packs.ts';
import { leaveDatabase, OLD_DATABASES } from '../../fixtures/old-database.ts';
import { capability, layer, pack, question } from '../../fixtures/small-pack.ts';

let name = '';
let count = 0;
const connections: Connection[] = [];

beforeEach(() => {
	name = `packs-${String(Date.now())}-${String(count++)}`;
});
afterEach(async () => {
	for (const connection of connections.splice(0)) connection.close();
	await deleteDB(name);
});

function connection(): Connection {
	const made = connect(name);
	connections.push(made);
	return made;
}

const small = pack([layer('care', [capability('service', [question('care.a')])])], []);
const stored = (hash: string) => ({ pack: { ...small, hash }, added: 7, source: `source of ${hash}` });

const hashes = async (store: PackStore): Promise<string[]> => {
	const outcome = await store.list();
	return outcome.ok ? outcome.value.map(({ hash }) => hash).sort() : [outcome.issue.code];
};

describe.each([
	['in the database', () => databasePacks(connection())],
	['in memory', memoryPacks]
])('a store %s', (_, open) => {
	test('keeps packs whole, lists their lines and forgets one when told to', async () => {
		const store = open();
		expect(await hashes(store)).toEqual([]);
		for (const hash of ['b', 'a', 'b'])
			expect(await store.put(stored(hash))).toEqual({ ok: true, value: null });
		expect(await hashes(store)).toEqual(['a', 'b']);
		const loaded = await store.load('a');
		expect(loaded.ok && loaded.value).toMatchObject(stored('a'));
		const list = await store.list();
		expect(list.ok && list.value[0]).toMatchObject({ id: 'small', version: '1.0.0', questions: 1, added: 7 });
		await store.remove('a');
		expect(await hashes(store)).toEqual(['b']);
		expect(await store.load('a')).toEqual({ ok: true, value: null });
	});
});

test('packs and assessments share a database and leave each other alone', async () => {
	const both = connection();
	const [packs, assessments] = [databasePacks(both), databaseAssessments(both)];
	await packs.put(stored('a'));
	await assessments.append([
		{ document: 'd', key: 'meta/pack', value: { id: 'cx', version: '1.0.0' }, stamp: '1' }
	]);
	const list = await assessments.list();
	expect([await hashes(packs), list.ok && list.value.length]).toEqual([['a'], 1]);
	await assessments.erase('d');
	expect(await hashes(packs)).toEqual(['a']);
});

const [first] = OLD_DATABASES;
const leaveVersion1 = (): Promise<void> => leaveDatabase(name, first!);

describe('a database of version 1', () => {
	test('loses nothing, and its lines name the whole pack', async () => {
		await leaveVersion1();
		const store = databaseAssessments(connection());
		const list = await store.list();
		expect(list.ok && list.value).toMatchObject([
			{ id: 'doc-b', workflow: 'Old returns' },
			{ id: 'doc-a', workflow: 'Refunds', answered: 1, pack: { id: 'cx', version: '0.1.0', hash: 'abc' } }
		]);
	});

	test('takes packs in', async () => {
		await leaveVersion1();
		const store = databasePacks(connection());
		await store.put(stored('a'));
		expect(await hashes(store)).toEqual(['a']);
	});

	test('is upgraded once, however many pages open it at a time', async () => {
		await leaveVersion1();
		const pages = [connection(), connection(), connection()].map(databaseAssessments);
		const lists = await Promise.all(pages.map((page) => page.list()));
		expect(lists.map((list) => list.ok && list.value.length)).toEqual([2, 2, 2]);
	});
});

test('says at the start whether packs are kept', async () => {
	const opened = await openAssessments(name);
	expect(opened.hasPacks).toBe(false);
	await databasePacks(opened.connection!).put(stored('a'));
	expect((await openAssessments(name)).hasPacks).toBe(true);
});
