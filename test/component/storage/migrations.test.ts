/** Whoever used an earlier version of the page finds everything, and a copy of how it was. */
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { materialise } from '#lib/core/assessment/document.ts';
import { databaseAssessments } from '#lib/storage/assessments.ts';
import type { Connection } from '#lib/storage/database.ts';
import { connect } from '#lib/storage/database.ts';
import { openAssessments } from '#lib/storage/open-assessments.ts';
import { leaveDatabase, OLD_DATABASES } from '../../fixtures/old-database.ts';

let name = '';
let count = 0;
let connection: Connection;

beforeEach(() => {
	name = `migrations-${String(Date.now())}-${String(count++)}`;
	connection = connect(name);
	sessionStorage.clear();
});
afterEach(async () => {
	connection.close();
	await deleteDB(name);
});

test('there is a fixture of every earlier version', async () => {
	const { version } = await connection.open();
	expect(OLD_DATABASES.map((old) => old.version)).toEqual(
		Array.from({ length: version - 1 }, (_, index) => index + 1)
	);
});

describe.each(OLD_DATABASES.map((old) => [old.version, old] as const))('version %i', (version, old) => {
	test('loses nothing', async () => {
		await leaveDatabase(name, old);
		const store = databaseAssessments(connection);
		const list = await store.list();
		expect(list.ok && list.value.map(({ workflow, removed }) => [workflow, removed])).toEqual([
			['Old returns', true],
			['Refunds', false]
		]);
		expect(await store.current()).toEqual({ ok: true, value: 'doc-a' });
		const loaded = await store.load('doc-a');
		const { frame, answers, milestones } = materialise(
			'doc-a',
			loaded.ok ? (loaded.value ?? new Map()) : new Map()
		);
		expect(frame.people.map((person) => person.name)).toEqual(['Ada Byron']);
		expect(answers['governance.owners']).toEqual({
			...{ level: 2, evidence: 'document', reference: 'Charter, page 3' },
			note: 'Seen on Tuesday'
		});
		expect(answers['governance.pause']).toEqual(version === 1 ? undefined : { note: 'Last words' });
		expect(Object.keys(milestones ?? {})).toEqual(version === 1 ? [] : ['m1']);
		const response = loaded.ok && loaded.value?.get('responses/w/1/r')?.value;
		expect(response).toEqual(version < 3 ? undefined : expect.objectContaining({ perspective: 'quality' }));
		const log = await store.log('doc-a');
		expect(log.ok && log.value.length).toBe(
			old.tables.ops?.rows.filter((row) => 'document' in row && row.document === 'doc-a').length
		);
	});

	test('leaves a copy of every document as it was', async () => {
		await leaveDatabase(name, old);
		const database = await connection.open();
		const snapshots = await database.getAll('snapshots');
		expect(snapshots.map(({ before }) => before)).toEqual([database.version]);
		const kept = snapshots[0]?.states.map(({ document, state }) => ({ document, state: [...state] }));
		// The browser sorts by document; the keys of an object have no order.
		expect(kept?.map(({ document, state }) => ({ document, state: Object.fromEntries(state) }))).toEqual(
			old.tables.state?.rows.map((row) => {
				const { document, state } = row as { document: string; state: [string, unknown][] };
				return { document, state: Object.fromEntries(state) };
			})
		);
	});

	test('goes on being written to', async () => {
		await leaveDatabase(name, old);
		const store = databaseAssessments(connection);
		const stamp = 'ffffffffffff-0000-w.1';
		await store.append([{ document: 'doc-a', key: 'answers/new', value: { level: 4 }, stamp }]);
		const loaded = await store.load('doc-a');
		expect(loaded.ok && loaded.value?.get('answers/new')?.value).toEqual({ level: 4 });
	});
});

test('a new database has no copy, as there is nothing to copy', async () => {
	expect(await (await connection.open()).count('snapshots')).toBe(0);
});

test('a step that fails leaves everything as it was', async () => {
	const old = OLD_DATABASES.at(-1);
	if (!old) throw new Error('There is no earlier version.');
	// A table of the new version is there already: making it fails.
	await leaveDatabase(name, { ...old, tables: { ...old.tables, apart: { keyPath: 'x', rows: [] } } });
	const failed = await databaseAssessments(connection).list();
	expect(failed).toEqual({ ok: false, issue: { code: 'storage.upgrade' } });
	const left = await openDB(name);
	expect([left.version, await left.count('ops')]).toEqual([old.version, old.tables.ops?.rows.length]);
	left.close();
});

describe('a newer version', () => {
	async function leaveNewer(): Promise<void> {
		const old = OLD_DATABASES.at(-1);
		if (!old) throw new Error('There is no earlier version.');
		const state = old.tables.state ?? { keyPath: 'document', rows: [] };
		const rows = [...state.rows, { document: 'strange', state: 'packed' }];
		await leaveDatabase(name, { version: 99, tables: { ...old.tables, state: { ...state, rows } } });
	}

	test('can be read and not written to', async () => {
		await leaveNewer();
		const { store, issue } = await openAssessments(name);
		expect([store.lasting, issue]).toEqual([false, { code: 'storage.newer' }]);
		const list = await store.list();
		expect(list.ok && list.value.map(({ id }) => id)).toEqual(['doc-b', 'doc-a']);
		const refused = { ok: false, issue: { code: 'storage.newer' } };
		const change = { document: 'doc-a', key: 'answers/q', value: { level: 1 }, stamp: 'f' };
		expect(await store.append([change])).toEqual(refused);
		expect(await store.erase('doc-a')).toEqual(refused);
		const database = await openDB(name);
		expect([database.version, await database.count('ops')]).toEqual([99, 17]);
		database.close();
	});

	test('whose tables are unknown shows nothing', async () => {
		(await openDB(name, 99)).close();
		const { store, issue } = await openAssessments(name);
		expect([await store.list(), issue?.code]).toEqual([{ ok: true, value: [] }, 'storage.newer']);
	});
});
