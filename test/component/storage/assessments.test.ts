/** Assessments in a real IndexedDB. */
import { deleteDB, openDB } from 'idb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { materialise } from '#lib/core/assessment/document.ts';
import type { Json } from '#lib/core/assessment/json.ts';
import type { DocumentState, Operation } from '#lib/core/assessment/operation.ts';
import { fold } from '#lib/core/assessment/operation.ts';
import type { AssessmentStore } from '#lib/storage/assessment-store.ts';
import { databaseAssessments } from '#lib/storage/assessments.ts';
import type { Connection } from '#lib/storage/database.ts';
import { connect } from '#lib/storage/database.ts';
import { keepLastWords } from '#lib/storage/last-words.ts';
import { memoryAssessments } from '#lib/storage/memory-assessments.ts';
import { openAssessments } from '#lib/storage/open-assessments.ts';
import { operation } from '../../fixtures/arbitrary-assessment.ts';

let name = '';
let count = 0;
const connections: Connection[] = [];

beforeEach(() => {
	name = `test-${String(Date.now())}-${String(count++)}`;
	sessionStorage.clear();
});
afterEach(async () => {
	for (const connection of connections.splice(0)) connection.close();
	await deleteDB(name);
	vi.unstubAllGlobals();
});

/** A tab of its own on the database of this test. */
function tab(): AssessmentStore & { connection: Connection } {
	const connection = connect(name);
	connections.push(connection);
	return { ...databaseAssessments(connection), connection };
}

/** A database of the browser's with little room, in place of the usual one until the test ends. */
async function withRoomFor(quota: number): Promise<void> {
	const { storageBuckets } = navigator as Navigator & {
		storageBuckets: { open: (name: string, options: object) => Promise<{ indexedDB: IDBFactory }> };
	};
	const bucket = await storageBuckets.open(name, { quota });
	vi.stubGlobal('indexedDB', bucket.indexedDB);
}

let wall = 0;
const op = (document: string, key: string, value: Json, stamp?: string): Operation => ({
	document,
	key,
	value,
	stamp: stamp ?? `${(++wall).toString(16).padStart(12, '0')}-0000-w`
});
const begin = (document: string): Operation => op(document, 'meta/pack', { id: 'cx', version: '1.0.0' });

async function loaded(store: AssessmentStore, id: string): Promise<DocumentState | null> {
	const outcome = await store.load(id);
	if (!outcome.ok) throw new Error(outcome.issue.code);
	return outcome.value;
}
const answers = async (store: AssessmentStore, id = 'd') =>
	materialise(id, (await loaded(store, id)) ?? new Map()).answers;
const ids = async (store: AssessmentStore): Promise<string[]> => {
	const outcome = await store.list();
	return outcome.ok ? outcome.value.map(({ id }) => id) : [outcome.issue.code];
};
/** The log itself, as another program would see it. */
async function logLength(): Promise<number> {
	const database = await openDB(name);
	const length = await database.count('ops');
	database.close();
	return length;
}

describe.each([
	['in the database', tab],
	['in memory', memoryAssessments]
])('a store %s', (_, open) => {
	test('keeps what it is given, and lists it last changed first', async () => {
		const store = open();
		expect([await loaded(store, 'a'), await ids(store)]).toEqual([null, []]);
		const first = [begin('a'), op('a', 'frame/workflow', 'Refunds'), op('a', 'answers/q', { level: 2 })];
		expect(await store.append(first)).toEqual({ ok: true, value: null });
		await store.append([begin('b')]);
		expect(await ids(store)).toEqual(['b', 'a']);
		await store.append([op('a', 'answers/q', { level: 3 })]);
		expect([await ids(store), await answers(store, 'a')]).toEqual([['a', 'b'], { q: { level: 3 } }]);
		const list = await store.list();
		expect(list.ok && list.value[0]).toMatchObject({
			id: 'a',
			workflow: 'Refunds',
			answered: 1,
			removed: false
		});
	});

	test('takes several documents at once, and nothing of any when one is not there', async () => {
		const store = open();
		await store.append([begin('a'), begin('b')]);
		const outcome = await store.append([
			op('a', 'answers/q', { level: 2 }),
			op('gone', 'answers/q', { level: 2 })
		]);
		expect(outcome).toEqual({ ok: false, issue: { code: 'storage.gone' } });
		expect([await answers(store, 'a'), await ids(store)]).toEqual([{}, ['b', 'a']]);
	});

	test('lists a removed one as removed, and gives it back', async () => {
		const store = open();
		await store.append([begin('a'), op('a', 'meta/removed', true)]);
		const removed = await store.list();
		await store.append([op('a', 'meta/removed', null)]);
		const restored = await store.list();
		expect([removed, restored].map((list) => list.ok && list.value[0]?.removed)).toEqual([true, false]);
	});

	test('erases for good, and only that', async () => {
		const store = open();
		await store.append([begin('a'), begin('ab')]);
		await store.erase('a');
		expect([await loaded(store, 'a'), await ids(store)]).toEqual([null, ['ab']]);
	});

	test('remembers what was open, unless it was removed', async () => {
		const store = open();
		await store.append([begin('a')]);
		expect(await store.current()).toEqual({ ok: true, value: null });
		await store.setCurrent('a');
		expect(await store.current()).toEqual({ ok: true, value: 'a' });
		await store.append([op('a', 'meta/removed', true)]);
		expect(await store.current()).toEqual({ ok: true, value: null });
	});

	test('keeps what a leaving page gives it', async () => {
		const store = open();
		await store.append([begin('d')]);
		await store.appendLeaving([op('d', 'notes/q', 'last words')]);
		expect(await answers(store)).toEqual({ q: { note: 'last words' } });
	});

	test('what a leaving page could not write is written at the next start, and kept nowhere else', async () => {
		await tab().append([begin('d')]);
		// As a page leaves them that is ended before the database began.
		keepLastWords([op('d', 'notes/q', 'last words')]);
		keepLastWords([op('never-begun', 'notes/q', 'nobody asks')]);
		const { store } = await openAssessments(name);
		expect(await answers(store)).toEqual({ q: { note: 'last words' } });
		expect(Object.keys(localStorage).filter((key) => key.includes('leaving'))).toEqual([]);
	});

	test('nothing of an assessment stays beside the database once it is written', async () => {
		const store = tab();
		await store.append([begin('d')]);
		await store.appendLeaving([op('d', 'notes/q', 'last words')]);
		expect(Object.keys(localStorage).filter((key) => key.includes('leaving'))).toEqual([]);
	});

	test('adds any history up to the same state, in any portions', async () => {
		const portions = fc
			// The log holds one value for a stamp and key: a writer never stamps two things alike.
			.uniqueArray(operation, { selector: ({ stamp, key }) => stamp + key, maxLength: 20 })
			.chain((list) => fc.shuffledSubarray([...list, ...list], { minLength: list.length }))
			.map((list) => [list.slice(0, 5), list.slice(5, 7), list.slice(7)]);
		await fc.assert(
			fc.asyncProperty(portions, fc.infiniteStream(fc.boolean()), async (list, leaving) => {
				const store = open();
				await store.erase('d');
				const start = op('d', 'meta/pack', {}, '0');
				await store.append([start]);
				for (const portion of list) {
					await (leaving.next().value ? store.appendLeaving(portion) : store.append(portion));
				}
				const expected = fold([start, ...list.flat()]);
				expect(Object.fromEntries((await loaded(store, 'd')) ?? [])).toEqual(Object.fromEntries(expected));
			}),
			{ numRuns: 60 }
		);
	});
});

describe('the database', () => {
	test('keeps everything for the next page load', async () => {
		const before = tab();
		await before.append([begin('d'), op('d', 'answers/q', { level: 2 })]);
		before.connection.close();
		expect(await answers(tab())).toEqual({ q: { level: 2 } });
	});

	test('has an operation in its log and state, or in neither', async () => {
		const store = tab();
		await store.append([begin('d')]);
		const uncloneable = op('d', 'answers/r', (() => 1) as unknown as Json);
		const outcome = await store.append([op('d', 'answers/q', { level: 2 }), uncloneable]);
		expect(outcome).toEqual({
			ok: false,
			issue: { code: 'storage.failed', values: { says: 'DataCloneError' } }
		});
		expect([await logLength(), await answers(store)]).toEqual([1, {}]);
	});

	test('has the same operation once, however often it comes', async () => {
		const store = tab();
		const operations = [begin('d'), op('d', 'answers/q', { level: 2 })];
		for (let time = 0; time < 3; time++) await store.append(operations);
		expect(await logLength()).toBe(2);
	});

	test('erases the log too', async () => {
		const store = tab();
		await store.append([begin('d'), op('d', 'answers/q', { level: 2 })]);
		await store.erase('d');
		expect(await logLength()).toBe(0);
	});

	test('lists what a leaving page changed, and nothing it changed of an erased document', async () => {
		const store = tab();
		await store.append([begin('d')]);
		await store.appendLeaving([op('d', 'frame/workflow', 'Refunds')]);
		await store.appendLeaving([op('erased', 'frame/workflow', 'Ghost')]);
		const list = await tab().list();
		expect(list.ok && list.value.map(({ workflow }) => workflow)).toEqual(['Refunds']);
		expect(await logLength()).toBe(2);
	});

	test('joins two tabs that write at the same time', async () => {
		const [one, two] = [tab(), tab()];
		await one.append([begin('d')]);
		const writes = Array.from({ length: 50 }, (_, index) => [
			one.append([op('d', `answers/one-${String(index)}`, { level: 1 })]),
			two.append([op('d', `answers/two-${String(index)}`, { level: 2 })])
		]);
		await Promise.all(writes.flat());
		expect(Object.keys(await answers(tab())).length).toBe(100);
	});

	test('shows each tab its own, and a new one the last opened', async () => {
		const store = tab();
		await store.append([begin('mine'), begin('theirs')]);
		await store.setCurrent('mine');
		// What another tab does is in the database, not in this tab's session.
		const mine = sessionStorage.getItem('airworthy.current') ?? '';
		await tab().setCurrent('theirs');
		sessionStorage.setItem('airworthy.current', mine);
		expect(await store.current()).toEqual({ ok: true, value: 'mine' });
		sessionStorage.clear();
		expect(await store.current()).toEqual({ ok: true, value: 'theirs' });
	});

	test('opens again after the browser closed it', async () => {
		const store = tab();
		await store.append([begin('d')]);
		store.connection.database?.close();
		expect(await store.append([op('d', 'answers/q', { level: 2 })])).toEqual({
			ok: false,
			issue: { code: 'storage.closed' }
		});
		expect(await store.append([op('d', 'answers/q', { level: 2 })])).toEqual({ ok: true, value: null });
	});

	test('lets a newer version in, and says so', async () => {
		const store = tab();
		await store.append([begin('d')]);
		const newer = await openDB(name, 99);
		expect(await store.append([op('d', 'answers/q', { level: 2 })])).toEqual({
			ok: false,
			issue: { code: 'storage.newer' }
		});
		newer.close();
	});

	test('says when there is no room, and keeps nothing of what did not fit', async () => {
		await withRoomFor(100_000);
		const store = tab();
		await store.append([begin('d'), op('d', 'answers/q', { level: 2 })]);
		// Random, because the browser squeezes what repeats itself.
		const random = Array.from({ length: 20_000 }, () => Math.random().toString(36)).join('');
		const large = op('d', 'notes/q', random);
		const refused = await store.append([op('d', 'answers/q', { level: 3 }), large]);
		expect(refused).toEqual({ ok: false, issue: { code: 'storage.quota' } });
		expect([await logLength(), await answers(store)]).toEqual([2, { q: { level: 2 } }]);
		expect(await store.append([op('d', 'answers/q', { level: 4 })])).toEqual({ ok: true, value: null });
	});

	test('says when somebody cleared it under an open page', async () => {
		const store = tab();
		await store.append([begin('d')]);
		await cdp().send('Storage.clearDataForOrigin', {
			origin: location.origin,
			storageTypes: 'indexeddb'
		});
		await expect
			.poll(() => store.append([op('d', 'answers/q', { level: 2 })]))
			.toEqual({ ok: false, issue: { code: 'storage.gone' } });
	});

	test('answers when asked to stay', async () => {
		expect(typeof (await tab().persist())).toBe('boolean');
	});
});

describe('at the start', () => {
	test('a browser that keeps things gets the lasting store', async () => {
		const { store, issue } = await openAssessments(name);
		expect([store.lasting, issue]).toEqual([true, null]);
		// The database is deleted after the test: the store has no end of its own.
		const list = await store.list();
		expect(list).toEqual({ ok: true, value: [] });
	});
});

test('a page that goes away is heard to the end', async () => {
	await tab().append([begin('d')]);
	const frame = document.body.appendChild(document.createElement('iframe'));
	const inside = frame.contentWindow as (Window & { eval: (code: string) => Promise<void> }) | null;
	await inside?.eval(`(async () => {
		const load = (name) => import('${location.origin}/src/lib/storage/' + name);
		const [{ connect }, { databaseAssessments }, { whenLeaving }] =
			await Promise.all([load('database.ts'), load('assessments.ts'), load('page-leave.ts')]);
		const store = databaseAssessments(connect('${name}'));
		await store.list();
		const note = { document: 'd', key: 'notes/q', value: 'last words', stamp: 'f' };
		whenLeaving(() => void store.appendLeaving([note]));
	})()`);
	// Not from within the frame's own database event, which would end with it.
	await new Promise((resolve) => setTimeout(resolve));
	frame.remove();
	await expect.poll(() => answers(tab())).toEqual({ q: { note: 'last words' } });
});
