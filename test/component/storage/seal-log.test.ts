/** The hash chain over the log: what is whole is found whole, and damage is found. */
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from '#lib/core/assessment/json.ts';
import type { Operation } from '#lib/core/assessment/operation.ts';
import { databaseAssessments } from '#lib/storage/assessments.ts';
import { checkLog } from '#lib/storage/check-log.ts';
import type { Connection, Database } from '#lib/storage/database.ts';
import { connect } from '#lib/storage/database.ts';
import { sealLog } from '#lib/storage/seal-log.ts';

let name = '';
let count = 0;
let connection: Connection;
let wall = 0;

beforeEach(() => {
	name = `chain-${String(Date.now())}-${String(count++)}`;
	connection = connect(name);
});
afterEach(async () => {
	connection.close();
	await deleteDB(name);
});

const op = (key: string, value: Json): Operation => ({
	...{ document: 'd', key, value },
	stamp: `${(++wall).toString(16).padStart(12, '0')}-0000-w.1`
});

async function write(...operations: Operation[]): Promise<void> {
	const outcome = await databaseAssessments(connection).append(operations);
	if (!outcome.ok) throw new Error(outcome.issue.code);
}
async function seal(): Promise<void> {
	expect(await sealLog(connection, 'd')).toEqual({ ok: true, value: null });
}
async function checked() {
	const outcome = await checkLog(connection, 'd');
	if (!outcome.ok) throw new Error(outcome.issue.code);
	const { operations, unsealed, links, problems } = outcome.value;
	return { operations, unsealed, links, problems: problems.map((each) => [each.code, each.count]) };
}

/** A document of three operations in two links. */
async function sealedDocument(): Promise<void> {
	await write(op('meta/pack', { id: 'cx', version: '1' }), op('answers/q', { level: 1 }));
	await seal();
	await write(op('answers/q', { level: 2 }));
	await seal();
}

test('what was written and sealed is found as it was', async () => {
	await sealedDocument();
	await seal();
	expect(await checked()).toEqual({ operations: 3, unsealed: 0, links: 2, problems: [] });
	await write(op('answers/r', { level: 2 }));
	expect(await checked()).toEqual({ operations: 4, unsealed: 1, links: 2, problems: [] });
});

test('two tabs that seal at a time leave one sound chain', async () => {
	await write(
		op('meta/pack', {}),
		...Array.from({ length: 20 }, (_, index) => op(`k${String(index)}`, index))
	);
	const other = connect(name);
	await Promise.all([sealLog(connection, 'd'), sealLog(other, 'd')]);
	other.close();
	expect(await checked()).toMatchObject({ unsealed: 0, links: 1, problems: [] });
});

describe('damage is found where', () => {
	const stampOfLast = async (database: Database): Promise<Operation> => {
		const last = (await database.getAll('ops')).at(-1);
		if (!last) throw new Error('The log is empty.');
		return last;
	};
	const DAMAGE: [what: string, found: readonly string[], run: (database: Database) => Promise<unknown>][] = [
		[
			'an operation was changed',
			['changed', 'state'],
			async (database) => database.put('ops', { ...(await stampOfLast(database)), value: { level: 4 } })
		],
		[
			'an operation is gone',
			['missing', 'state'],
			async (database) => {
				const { document, stamp, key } = await stampOfLast(database);
				return database.delete('ops', [document, stamp, key]);
			}
		],
		[
			'a link is gone',
			['broken'],
			(database) => database.delete('chain', ['d', 0]).then(() => damageLink(database))
		],
		['a link was changed', ['broken'], damageLink],
		[
			'what is shown was changed',
			['state'],
			(database) =>
				database.put('state', { document: 'd', state: new Map([['k', { stamp: '1', value: 1 }]]) })
		]
	];
	async function damageLink(database: Database): Promise<void> {
		const link = await database.get('chain', ['d', 1]);
		if (link) await database.put('chain', { ...link, previous: 'another' });
	}

	test.each(DAMAGE)('%s', async (_, found, run) => {
		await sealedDocument();
		await run(await connection.open());
		expect((await checked()).problems.map(([code]) => code)).toEqual(found);
	});
});

test('a long log is made shorter, adds up to the same and stays sealed', async () => {
	await write(op('meta/pack', { id: 'cx', version: '1' }));
	await seal();
	await write(...Array.from({ length: 2100 }, (_, index) => op('notes/q', `typed ${String(index)}`)));
	await seal();
	expect(await checked()).toEqual({ operations: 21, unsealed: 0, links: 1, problems: [] });
	const loaded = await databaseAssessments(connection).load('d');
	expect(loaded.ok && loaded.value?.get('notes/q')?.value).toBe('typed 2099');
	await write(op('notes/q', 'and on'));
	await seal();
	expect(await checked()).toEqual({ operations: 22, unsealed: 0, links: 2, problems: [] });
});

test('what is erased leaves no digest behind', async () => {
	await sealedDocument();
	await databaseAssessments(connection).erase('d');
	expect(await checked()).toEqual({ operations: 0, unsealed: 0, links: 0, problems: [] });
});
