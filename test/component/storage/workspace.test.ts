/** The whole way from the workspace to a real IndexedDB and back, page load by page load. */
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Imported } from '#lib/state/workspace.svelte.ts';
import type { LibraryOptions } from '#lib/state/library.svelte.ts';
import { Workspace } from '#lib/state/workspace.svelte.ts';
import type { Connection } from '#lib/storage/database.ts';
import { connect } from '#lib/storage/database.ts';
import { databaseAssessments } from '#lib/storage/assessments.ts';
import { openAssessments } from '#lib/storage/open-assessments.ts';

let name = '';
let count = 0;
const connections: Connection[] = [];
const pages: Workspace[] = [];

beforeEach(() => {
	name = `workspace-${String(Date.now())}-${String(count++)}`;
	sessionStorage.clear();
});
afterEach(async () => {
	vi.unstubAllGlobals();
	for (const page of pages.splice(0)) page.stop();
	for (const connection of connections.splice(0)) connection.close();
	await deleteDB(name);
});

type Opened = ReturnType<LibraryOptions['openStore']>;

const inDatabase = (database = name) => {
	const connection = connect(database);
	connections.push(connection);
	return Promise.resolve({ store: databaseAssessments(connection), issue: null });
};

/** A page that has just been loaded. */
async function load(openStore: () => Opened = inDatabase): Promise<Workspace> {
	const workspace = new Workspace({
		openStore,
		pack: { id: 'cx', version: '1.0.0' },
		now: () => Date.now(),
		newId: () => crypto.randomUUID(),
		browser: 'here'
	});
	pages.push(workspace);
	await workspace.start();
	return workspace;
}

const names = ({ assessments }: Workspace): string[] => assessments.map(({ workflow }) => workflow).sort();

async function opened(workspace: Workspace, id: string) {
	expect(await workspace.open(id)).toBe(true);
	return workspace.current!;
}

async function imported(workspace: Workspace, text: string): Promise<Imported> {
	const outcome = await workspace.importText(text);
	if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
	if (outcome.value.as === 'merge') throw new Error('It is shown first.');
	return outcome.value;
}

test('what is answered is there after a reload, and open', async () => {
	const before = await load();
	const document = await before.create('Refunds');
	document.setAnswer('governance.owners', { level: 2, evidence: 'document', reference: 'Charter' });
	document.setAnswer('governance.rights', { unknown: true });
	document.setFrame('autonomy', 2);
	document.setNote('governance.owners', 'Ask Ada – “soon” 🛫');
	await document.flush();
	const after = await load();
	expect(after.current?.id).toBe(document.id);
	expect(after.current?.assessment).toEqual(document.assessment);
	expect(after.current?.answers['governance.owners']).toEqual({
		level: 2,
		evidence: 'document',
		reference: 'Charter',
		note: 'Ask Ada – “soon” 🛫'
	});
});

test('an answer is said to be saved only once the next page load would find it', async () => {
	const document = await (await load()).create('Refunds');
	await document.flush();
	document.setAnswer('q', { level: 3 });
	expect(document.saved).toBe('saving');
	await document.flush();
	expect(document.saved).toHaveProperty('at');
	expect((await load()).current?.answers).toEqual({ q: { level: 3 } });
});

test('an undone answer stays undone after a reload, and the history begins anew', async () => {
	const document = await (await load()).create('Refunds');
	document.setAnswer('q', { level: 3 });
	document.setAnswer('q', { level: 1 });
	document.undo();
	await document.flush();
	const again = (await load()).current!;
	expect([again.answers, again.canUndo]).toEqual([{ q: { level: 3 } }, false]);
});

test('two assessments are kept apart, and each is found again', async () => {
	const before = await load();
	const refunds = await before.create('Refunds');
	refunds.setAnswer('q', { level: 1 });
	const disputes = await before.create('Disputes');
	disputes.setAnswer('q', { level: 4 });
	await Promise.all([refunds.flush(), disputes.flush()]);
	const after = await load();
	expect([names(after), after.current?.id]).toEqual([['Disputes', 'Refunds'], disputes.id]);
	expect((await opened(after, refunds.id)).answers).toEqual({ q: { level: 1 } });
	expect((await opened(after, disputes.id)).answers).toEqual({ q: { level: 4 } });
});

test('a copy holds all of it, lives on its own, and outlives the page', async () => {
	const before = await load();
	const original = await before.create('Refunds');
	original.setAnswer('q', { level: 1, note: 'why' });
	const copy = (await before.duplicate(original.id))!;
	original.setAnswer('q', { level: 4 });
	await Promise.all([original.flush(), copy.flush()]);
	const after = await load();
	expect(names(after)).toEqual(['Copy of Refunds', 'Refunds']);
	expect((await opened(after, copy.id)).answers).toEqual({ q: { level: 1, note: 'why' } });
});

test('a deleted one is gone after a reload, and undo brings it back whole, then too', async () => {
	const before = await load();
	const document = await before.create('Refunds');
	document.setAnswer('q', { level: 2, note: 'kept' });
	const { assessment } = document;
	await before.remove(document.id);
	const after = await load();
	expect([names(after), after.current]).toEqual([[], null]);
	await after.restore(document.id);
	const later = await load();
	expect(names(later)).toEqual(['Refunds']);
	expect((await opened(later, document.id)).assessment).toEqual(assessment);
});

describe('a file', () => {
	test('carries everything to another browser and back, and nothing comes twice', async () => {
		const here = await load();
		const document = await here.create('Refunds');
		document.setFrame('people', [{ id: 'ada', name: 'Ada Byrne', hats: ['business-owner'] }]);
		document.setAnswer('a', { notApplicable: { reason: 'Reads only', approvedBy: 'Ada' } });
		document.setAnswer('b', { level: 2, evidence: 'observed', note: 'Seen on 3 November' });
		const file = (await here.exportText())!;
		expect(file.name).toMatch(/^refunds-\d{4}-\d\d-\d\d\.airworthy$/);

		const elsewhere = `${name}-elsewhere`;
		const there = await load(() => inDatabase(elsewhere));
		const arrived = await imported(there, file.text);
		expect([arrived.as, arrived.document.assessment]).toEqual(['new', document.assessment]);
		await arrived.document.flush();
		const back = (await (await load(() => inDatabase(elsewhere))).exportText(document.id))!;
		expect(back.text).toBe(file.text);

		expect((await imported(here, back.text)).as).toBe('same');
		expect(names(await load())).toEqual(['Refunds']);
		for (const connection of connections.splice(0)) connection.close();
		await deleteDB(elsewhere);
	});

	test('that is damaged changes nothing that is kept', async () => {
		const here = await load();
		const document = await here.create('Refunds');
		document.setAnswer('q', { level: 2 });
		const { text } = (await here.exportText())!;
		const outcome = await here.importText(text.replace('"level": 2', '"level": 9'));
		expect(outcome.ok).toBe(false);
		await document.flush();
		const after = await load();
		expect([names(after), after.current?.answers]).toEqual([['Refunds'], { q: { level: 2 } }]);
	});
});

describe('a browser that keeps nothing', () => {
	const refuse = (error: string) => () => {
		throw new DOMException('The operation is insecure.', error);
	};

	test.each<[string, string, () => void]>([
		[
			'refuses the database',
			'storage.unavailable',
			() => vi.stubGlobal('indexedDB', { open: refuse('SecurityError') })
		],
		['has no database at all', 'storage.unavailable', () => vi.stubGlobal('indexedDB', undefined)]
	])('because it %s still lets one work, says so, and takes a file out', async (_, code, block) => {
		block();
		const page = await load(() => openAssessments(name));
		expect([page.isReady, page.isLasting, page.issue?.code]).toEqual([true, false, code]);
		const document = await page.create('Refunds');
		document.setAnswer('q', { level: 3 });
		expect((await page.duplicate(document.id))?.answers).toEqual({ q: { level: 3 } });
		await page.remove(document.id);
		await page.restore(document.id);
		const file = (await page.exportText(document.id))!;
		vi.unstubAllGlobals();
		const lasting = await load();
		expect((await imported(lasting, file.text)).document.answers).toEqual({ q: { level: 3 } });
	});

	test('because the session is switched off still opens what was open last', async () => {
		const document = await (await load()).create('Refunds');
		await document.flush();
		vi.stubGlobal('sessionStorage', {
			getItem: refuse('SecurityError'),
			setItem: refuse('SecurityError'),
			removeItem: refuse('SecurityError')
		});
		expect((await load()).current?.id).toBe(document.id);
	});
});
