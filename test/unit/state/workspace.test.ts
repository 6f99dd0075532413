import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { browserOf } from '#lib/core/assessment/writer-name.ts';
import { localDay } from '#lib/state/local-day.ts';
import type { Imported } from '#lib/state/workspace.svelte.ts';
import { Workspace } from '#lib/state/workspace.svelte.ts';
import { memoryAssessments } from '#lib/storage/memory-assessments.ts';
import * as arbitrary from '../../fixtures/arbitrary-assessment.ts';
import { NOON, device } from '../../fixtures/page-load.ts';

const DAY = 24 * 60 * 60 * 1000;

const example: Assessment = {
	format: 'airworthy',
	version: 1,
	id: 'example',
	pack: { id: 'cx', version: '1.0.0' },
	example: true,
	frame: { workflow: 'Worked example', autonomy: 2, depth: 'quick', people: [] },
	answers: { 'governance.owners': { level: 2, note: 'Named in the charter.' } }
};

/** A device, its store, and a page that has started on it. */
async function started() {
	const here = device();
	const store = memoryAssessments();
	const page = here.load(store);
	await page.workspace.start();
	const reload = async (): Promise<Workspace> => {
		const { workspace } = here.load(store);
		await workspace.start();
		return workspace;
	};
	return { ...page, here, store, reload };
}

const names = (workspace: Workspace): string[] => workspace.assessments.map(({ workflow }) => workflow);

async function imported(workspace: Workspace, text: string): Promise<Imported> {
	const outcome = await workspace.importText(text);
	if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
	if (outcome.value.as === 'merge') throw new Error('It is shown first.');
	return outcome.value;
}

const exported = async (workspace: Workspace, id?: string): Promise<string> =>
	(await workspace.exportText(id))?.text ?? '';

describe('a workspace', () => {
	test('begins empty, and says when it knows', async () => {
		const { workspace } = device().load(memoryAssessments());
		expect(workspace.isReady).toBe(false);
		await workspace.start();
		expect([workspace.isReady, workspace.current, workspace.assessments]).toEqual([true, null, []]);
	});

	test('says when nothing will outlive the page', async () => {
		const workspace = new Workspace({
			openStore: () =>
				Promise.resolve({ store: memoryAssessments(), issue: { code: 'storage.unavailable' } }),
			pack: { id: 'cx', version: '1.0.0' },
			now: () => NOON,
			newId: () => 'id',
			browser: 'here'
		});
		await workspace.start();
		expect([workspace.isLasting, workspace.issue]).toEqual([false, { code: 'storage.unavailable' }]);
	});

	test('creates an untitled assessment of its pack and opens it', async () => {
		const { workspace } = await started();
		const created = await workspace.create();
		expect(workspace.current).toBe(created);
		expect(created.assessment).toEqual({
			format: 'airworthy',
			version: 1,
			id: created.id,
			pack: { id: 'cx', version: '1.0.0', hash: 'abc' },
			frame: { workflow: 'Untitled workflow', autonomy: 1, depth: 'quick', people: [] },
			answers: {}
		});
		expect((await workspace.create('  Refunds ')).frame.workflow).toBe('Refunds');
	});

	test('lists the last changed first, as it is now', async () => {
		const { workspace } = await started();
		const first = await workspace.create('First');
		await workspace.create('Second');
		expect(names(workspace)).toEqual(['Second', 'First']);
		first.setFrame('workflow', 'First again');
		first.setAnswer('q', { level: 1 });
		expect(names(workspace)).toEqual(['First again', 'Second']);
		expect(workspace.assessments[0]?.answered).toBe(1);
	});

	test('is found again after a reload, with the same assessment open', async () => {
		const { workspace, reload } = await started();
		const created = await workspace.create('Refunds');
		created.setAnswer('q', { level: 3 });
		await workspace.create('Returns');
		await workspace.open(created.id);
		await created.flush();
		const again = await reload();
		expect(again.current?.assessment).toEqual(created.assessment);
		expect(names(again)).toEqual(names(workspace));
	});

	test('keeps what is open when the other is not there', async () => {
		const { workspace } = await started();
		const created = await workspace.create();
		expect(await workspace.open('nowhere')).toBe(false);
		expect(workspace.current).toBe(created);
	});

	test('writes a note that is being typed when the page is left or another assessment opened', async () => {
		const { workspace, reload, leave } = await started();
		const first = await workspace.create('First');
		first.setNote('q', 'one');
		const second = await workspace.create('Second');
		second.setNote('q', 'two');
		leave();
		const again = await reload();
		expect(again.current?.answers).toEqual({ q: { note: 'two' } });
		await again.open(first.id);
		expect(again.current?.answers).toEqual({ q: { note: 'one' } });
	});

	test('stops listening when told to', async () => {
		const { workspace, reload, leave } = await started();
		const created = await workspace.create();
		workspace.stop();
		created.setNote('q', 'one');
		leave();
		expect((await reload()).current?.answers).toEqual({});
		await created.flush();
	});
});

describe('an assessment', () => {
	test('is renamed, open or not, and the name can be undone', async () => {
		const { workspace, reload } = await started();
		const first = await workspace.create('First');
		await workspace.create('Second');
		await workspace.rename(first.id, 'Renamed');
		expect(names(await reload())).toEqual(['Renamed', 'Second']);
		first.undo();
		expect(first.frame.workflow).toBe('First');
	});

	test('is copied with all it says, under a name and id of its own', async () => {
		const { workspace } = await started();
		const original = await workspace.openExample(example);
		const copy = await workspace.duplicate(original.id);
		expect(copy?.assessment).toEqual({
			...example,
			id: copy?.id,
			frame: { ...example.frame, workflow: 'Copy of Worked example' }
		});
		expect([workspace.current, copy?.id === original.id]).toEqual([original, false]);
		copy?.setAnswer('governance.owners', null);
		expect(original.assessment).toEqual(example);
		expect(await workspace.duplicate('nowhere')).toBeNull();
	});

	test('is removed and closed, and comes back whole', async () => {
		const { workspace, reload } = await started();
		const created = await workspace.create('Refunds');
		created.setAnswer('q', { level: 2 });
		await workspace.remove(created.id);
		expect([workspace.current, names(workspace), workspace.removed.length]).toEqual([null, [], 1]);
		const again = await reload();
		expect([again.current, names(again)]).toEqual([null, []]);
		await again.restore(created.id);
		expect([names(again), await again.open(created.id)]).toEqual([['Refunds'], true]);
		expect(again.current?.answers).toEqual({ q: { level: 2 } });
	});

	test('is erased for good a day after it was removed', async () => {
		const { workspace, reload, pass, store } = await started();
		const created = await workspace.create('Refunds');
		await workspace.remove(created.id);
		pass(DAY - 60_000);
		expect((await reload()).removed.length).toBe(1);
		pass(120_000);
		expect((await reload()).removed).toEqual([]);
		expect(await store.load(created.id)).toEqual({ ok: true, value: null });
	});

	test('changed in two tabs is both changes', async () => {
		const { workspace, reload } = await started();
		const mine = await workspace.create('Refunds');
		const other = await reload();
		other.current?.setAnswer('theirs', { level: 1 });
		other.current?.setAnswer('both', { level: 1 });
		mine.setAnswer('mine', { level: 2 });
		mine.setAnswer('both', { level: 2 });
		await Promise.all([other.current?.flush(), mine.flush()]);
		await workspace.open(mine.id);
		const expected = { theirs: { level: 1 }, mine: { level: 2 }, both: { level: 2 } };
		expect(mine.answers).toEqual(expected);
		expect((await reload()).current?.answers).toEqual(expected);
	});
});

describe('a file', () => {
	test('carries an assessment to another device', async () => {
		await fc.assert(
			fc.asyncProperty(arbitrary.assessment, async (assessment) => {
				const [here, there] = [await started(), await started()];
				const original = await here.workspace.openExample(assessment);
				const copy = await imported(there.workspace, await exported(here.workspace, original.id));
				expect([copy.document.assessment, copy.as]).toEqual([assessment, 'new']);
				expect((await there.reload()).current?.assessment).toEqual(assessment);
			}),
			{ numRuns: 50 }
		);
	});

	test('is named after the workflow and the day', async () => {
		const { workspace } = await started();
		await workspace.create('Refunds & returns');
		expect((await workspace.exportText())?.name).toBe(`refunds-returns-${localDay(NOON)}.airworthy`);
	});

	test('holds the note that is being typed', async () => {
		const { workspace } = await started();
		(await workspace.create()).setNote('q', 'half a sent');
		expect(await exported(workspace)).toContain('half a sent');
	});

	test('read twice is here once', async () => {
		const { workspace } = await started();
		const created = await workspace.create('Refunds');
		const again = await imported(workspace, await exported(workspace));
		expect([again.as, again.document, workspace.assessments.length]).toEqual(['same', created, 1]);
	});

	test('that is older than what is here changes nothing', async () => {
		const { workspace } = await started();
		const created = await workspace.create('Refunds');
		const before = await exported(workspace);
		created.setAnswer('q', { level: 4 });
		expect([(await imported(workspace, before)).as, created.answers]).toEqual(['same', { q: { level: 4 } }]);
	});

	test('of another device is shown first, then joined: the later change of each part wins, and it can be undone', async () => {
		const [here, there] = [await started(), await started()];
		const mine = await here.workspace.create('Refunds');
		mine.setAnswer('q', { level: 1 });
		mine.setAnswer('r', { level: 1 });
		const theirs = (await imported(there.workspace, await exported(here.workspace))).document;
		there.pass(1000);
		theirs.setAnswer('q', { level: 2 });
		theirs.setAnswer('s', { level: 2 });
		here.pass(2000);
		mine.setAnswer('r', null);
		const text = await exported(there.workspace);
		const merge = await here.workspace.importText(text);
		if (!merge.ok || merge.value.as !== 'merge') throw new Error('It was not shown first.');
		expect(merge.value.changes.map(({ key }) => key).sort()).toEqual(['answers/q', 'answers/s']);
		expect([merge.value.kept, mine.answers]).toEqual([1, { q: { level: 1 } }]);
		await merge.value.accept();
		expect(mine.answers).toEqual({ q: { level: 2 }, s: { level: 2 } });
		expect((await imported(here.workspace, text)).as).toBe('same');
		mine.undo();
		expect(mine.answers).toEqual({ q: { level: 1 } });
	});

	test('edited by hand is shown as a change, or stands beside what is here', async () => {
		const { workspace } = await started();
		const created = await workspace.create('Refunds');
		created.setAnswer('q', { level: 4 });
		const edited = (await exported(workspace)).replace('"level": 4', '"level": 3');
		const merge = await workspace.importText(edited);
		if (!merge.ok || merge.value.as !== 'merge') throw new Error('It was not shown first.');
		expect(merge.value.changes).toEqual([{ key: 'answers/q', before: { level: 4 }, after: { level: 3 } }]);
		await merge.value.copy();
		expect([created.answers, workspace.current?.answers]).toEqual([{ q: { level: 4 } }, { q: { level: 3 } }]);
	});

	test('without time stamps never overwrites what was changed here since', async () => {
		const { workspace } = await started();
		const created = await workspace.create('Refunds');
		const { stamps: _, ...before } = JSON.parse(await exported(workspace)) as Record<string, unknown>;
		created.setAnswer('q', { level: 4 });
		const copy = await imported(workspace, JSON.stringify(before));
		expect([copy.as, copy.document.answers, created.answers]).toEqual(['copy', {}, { q: { level: 4 } }]);
		expect(workspace.current).toBe(copy.document);
	});

	test('of a removed assessment comes in as another', async () => {
		const { workspace } = await started();
		const created = await workspace.create('Refunds');
		const text = await exported(workspace);
		await workspace.remove(created.id);
		const { as, document } = await imported(workspace, text);
		expect([as, document.id === created.id, names(workspace)]).toEqual(['new', false, ['Refunds']]);
	});

	test('written by hand is a new assessment each time', async () => {
		const { workspace } = await started();
		const text = JSON.stringify({ ...example, id: undefined });
		const [first, second] = [await imported(workspace, text), await imported(workspace, text)];
		expect([first.as, second.as, first.document.id === second.document.id]).toEqual(['new', 'new', false]);
		expect(first.document.id).not.toBe('by-hand');
	});

	test('that is wrong changes nothing', async () => {
		const { workspace } = await started();
		const created = await workspace.create('Refunds');
		const outcome = await workspace.importText('{"format":"airworthy","version":9}');
		expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'assessment.future-version' }] });
		expect([workspace.current, names(workspace)]).toEqual([created, ['Refunds']]);
	});

	test('of nothing is none', async () => {
		const { workspace } = await started();
		expect(await workspace.exportText()).toBeNull();
		expect(await workspace.exportText('nowhere')).toBeNull();
	});
});

describe('the example', () => {
	test('opens complete, and again as it was left', async () => {
		const { workspace, reload } = await started();
		const opened = await workspace.openExample(example);
		expect(opened.assessment).toEqual(example);
		opened.setAnswer('governance.owners', { level: 4 });
		await opened.flush();
		const again = await reload();
		expect((await again.openExample(example)).answers).toEqual({
			'governance.owners': { level: 4, note: 'Named in the charter.' }
		});
		expect(again.assessments.length).toBe(1);
	});

	test('opens fresh after it was removed', async () => {
		const { workspace } = await started();
		const opened = await workspace.openExample(example);
		opened.setAnswer('governance.owners', null);
		await workspace.remove(opened.id);
		expect((await workspace.openExample(example)).answers).toEqual(example.answers);
	});
});

test('the day is that of the device', () => {
	expect(localDay(new Date(2026, 0, 2, 0, 30).getTime())).toBe('2026-01-02');
	expect(localDay(new Date(2026, 11, 31, 23, 30).getTime())).toBe('2026-12-31');
});

test('knows the packs that assessments answer, another tab’s and removed ones too', async () => {
	const { workspace, here, store } = await started();
	const own = await workspace.create('Returns', { id: 'desk', version: '1.0.0', hash: 'd' });
	await workspace.remove(own.id);
	const other = here.load(store).workspace;
	await other.start();
	await other.create('Refunds');
	expect((await workspace.packsInUse())?.map(({ id }) => id).sort()).toEqual(['cx', 'desk']);
});

test('tells every change of what is open, those under way included, and by which browser', async () => {
	const { workspace } = await started();
	expect(await workspace.log()).toEqual([]);
	const created = await workspace.create('Refunds');
	created.setNote('q', 'half');
	const log = await workspace.log();
	expect(log.filter(({ key }) => key === 'notes/q').map(({ value }) => value)).toEqual(['half']);
	expect(log.map(({ stamp }) => browserOf(stamp))).toContain(workspace.browser);
});
