/** Responses to a workshop are kept in rows of their own: a change of anything else leaves them alone. */
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Json } from '#lib/core/assessment/json.ts';
import type { Operation } from '#lib/core/assessment/operation.ts';
import { databaseAssessments } from '#lib/storage/assessments.ts';
import { checkLog } from '#lib/storage/check-log.ts';
import type { Connection } from '#lib/storage/database.ts';
import { connect } from '#lib/storage/database.ts';
import { sealLog } from '#lib/storage/seal-log.ts';

let name = '';
let count = 0;
let wall = 0;
let connection: Connection;

beforeEach(() => {
	name = `apart-${String(Date.now())}-${String(count++)}`;
	connection = connect(name);
});
afterEach(async () => {
	connection.close();
	await deleteDB(name);
});

const op = (key: string, value: Json, document = 'd'): Operation => ({
	...{ document, key, value },
	stamp: `${(++wall).toString(16).padStart(12, '0')}-0000-w.1`
});
const respond = (respondent: string, level: number): Operation =>
	op(`responses/w/1/${respondent}`, { answers: { a: { level } } });

async function held(): Promise<Record<string, Json>> {
	const loaded = await databaseAssessments(connection).load('d');
	if (!loaded.ok) throw new Error(loaded.issue.code);
	return Object.fromEntries([...(loaded.value ?? [])].map(([key, { value }]) => [key, value]));
}

test('what is loaded is whole, and the row of the state holds no response', async () => {
	const store = databaseAssessments(connection);
	await store.append([op('meta/pack', { id: 'cx', version: '1' }), respond('r', 1), respond('s', 2)]);
	await store.append([respond('r', 3), op('answers/q', { level: 1 })]);
	await store.appendLeaving([respond('t', 4)]);
	expect(Object.keys(await held()).sort()).toEqual([
		'answers/q',
		'meta/pack',
		'responses/w/1/r',
		'responses/w/1/s',
		'responses/w/1/t'
	]);
	expect((await held())['responses/w/1/r']).toEqual({ answers: { a: { level: 3 } } });
	const database = await connection.open();
	expect([...((await database.get('state', 'd'))?.state.keys() ?? [])]).toEqual(['meta/pack', 'answers/q']);
	expect(await database.count('apart')).toBe(3);
});

test('an older response does not come back over a later one', async () => {
	const store = databaseAssessments(connection);
	const older = respond('r', 1);
	await store.append([op('meta/pack', {}), respond('r', 2)]);
	await store.append([older]);
	expect((await held())['responses/w/1/r']).toEqual({ answers: { a: { level: 2 } } });
});

test('hundreds are sealed a link at a time and found whole; erased, none is left', async () => {
	const store = databaseAssessments(connection);
	const many = Array.from({ length: 250 }, (_, index) => respond(`r${String(index)}`, 1));
	await store.append([op('meta/pack', {}), ...many]);
	await sealLog(connection, 'd');
	expect(await checkLog(connection, 'd')).toMatchObject({
		value: { operations: 251, unsealed: 0, links: 3, problems: [] }
	});
	await store.append([op('meta/pack', {}, 'e'), op('responses/w/1/r', {}, 'e')]);
	await store.erase('d');
	expect(await (await connection.open()).count('apart')).toBe(1);
});
