import { describe, expect, test } from 'vitest';
import type { PackName } from '#lib/core/pack/pack-line.ts';
import { packLine } from '#lib/core/pack/pack-line.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import { joinBundle } from '#lib/packs/bundle.ts';
import type { PackFiles } from '#lib/packs/read-pack.ts';
import { PackDesk } from '#lib/state/pack-desk.svelte.ts';
import { PackDoor } from '#lib/state/pack-door.svelte.ts';
import { PackShelf } from '#lib/state/pack-shelf.svelte.ts';
import { memoryPacks } from '#lib/storage/memory-packs.ts';
import { exampleFiles } from '../../fixtures/example-files.ts';
import { capability, layer, pack, question } from '../../fixtures/small-pack.ts';

const small = pack([layer('care', [capability('service', [question('care.a')])])], []);
const edition = (version: string, hash: string, id = 'mine'): Pack => ({
	...small,
	questionnaire: { ...small.questionnaire, id, version, title: `Pack ${id}` },
	hash
});
const CX = edition('1.0.0', 'cx-1', 'cx');

/** A shelf over a store, as one page load has it. */
async function shelfOn(store = memoryPacks()): Promise<PackShelf> {
	let now = 0;
	const shelf = new PackShelf({
		shipped: [
			{ line: packLine(CX), load: () => Promise.resolve(CX), source: () => Promise.resolve('id: cx') }
		],
		store,
		now: () => ++now
	});
	await shelf.start();
	return shelf;
}

const versions = (shelf: PackShelf): string[] => shelf.own.map(({ id, version }) => `${id} ${version}`);

describe('a shelf', () => {
	test('has what is shipped at once, and what is kept once it is known', async () => {
		const store = memoryPacks();
		await store.put({ pack: edition('1.0.0', 'a'), added: 1 });
		const shelf = await shelfOn(store);
		expect(shelf.shipped.map(({ id }) => id)).toEqual(['cx']);
		expect(versions(shelf)).toEqual(['mine 1.0.0']);
		expect(await shelf.load({ id: 'mine', version: '1.0.0' })).toMatchObject({ hash: 'a' });
	});

	test('shows the newest edition of a pack, and finds every one it has', async () => {
		const shelf = await shelfOn();
		for (const [version, hash] of [
			['1.2.0', 'new'],
			['1.0.0', 'old']
		] as const)
			await shelf.keep(edition(version, hash));
		expect(versions(shelf)).toEqual(['mine 1.2.0']);
		expect(shelf.earlier('mine').map(({ hash }) => hash)).toEqual(['old']);
		expect(shelf.find({ id: 'mine', version: '1.0.0', hash: 'old' })?.hash).toBe('old');
		expect(shelf.find({ id: 'mine', version: '1.0.0', hash: 'edited' })).toBeNull();
	});

	test('gives an assessment the very edition it was begun with', async () => {
		const shelf = await shelfOn();
		await shelf.keep(edition('1.0.0', 'old'));
		await shelf.keep(edition('1.1.0', 'new'));
		const name = { id: 'mine', version: '1.0.0', hash: 'old' };
		await shelf.need(name);
		expect(shelf.inUse(name)).toMatchObject({ hash: 'old', whole: { work: { duties: [] } } });
		expect(shelf.replacement(name)).toMatchObject({ hash: 'new' });
		expect(shelf.replacement({ id: 'cx', version: '1.0.0' })).toBeNull();
	});

	test('says when a pack is not here, and brings one that is', async () => {
		const name = { id: 'gone', version: '1.0.0', hash: 'x' };
		const store = memoryPacks();
		expect((await shelfOn(store)).inUse(name)).toBe('missing');
		await store.put({ pack: edition('1.0.0', 'x', 'gone'), added: 1 });
		const later = await shelfOn(store);
		expect(later.inUse(name)).toBe('loading');
		await later.need(name);
		expect(later.inUse(name)).toMatchObject({ hash: 'x' });
	});

	test('keeps a copy of the shipped pack, which goes on after another is shipped', async () => {
		const store = memoryPacks();
		const shelf = await shelfOn(store);
		await shelf.keepFirst();
		await shelf.keepFirst();
		expect(versions(shelf)).toEqual([]);
		const listed = await store.list();
		expect(listed.ok && listed.value.map(({ hash }) => hash)).toEqual(['cx-1']);
	});

	test('sweeps editions that nobody answers, and no others', async () => {
		const shelf = await shelfOn();
		for (const version of ['1.0.0', '1.1.0', '1.2.0']) await shelf.keep(edition(version, version));
		await shelf.sweep([{ id: 'mine', version: '1.0.0', hash: '1.0.0' }]);
		expect(shelf.earlier('mine').map(({ version }) => version)).toEqual(['1.0.0']);
		expect(versions(shelf)).toEqual(['mine 1.2.0']);
	});
});

const example = (change: (text: string) => string = (text) => text): PackFiles => ({
	...exampleFiles(),
	'pack.yaml': change(exampleFiles()['pack.yaml'] ?? '')
});
const mine = (version: string): PackFiles =>
	example((text) => text.replace('id: example', 'id: mine').replace('version: 1.0.0', `version: ${version}`));

async function desk(used: readonly PackName[] = []) {
	const shelf = await shelfOn();
	const taking = new PackDesk<PackFiles>({
		shelf,
		used: () => Promise.resolve(used),
		read: (files) => Promise.resolve({ ok: true, value: files }),
		hash: (text) =>
			Promise.resolve(`hash of ${String(text.length)} with ${/\d+\.\d+\.\d+/.exec(text)?.[0] ?? ''}`)
	});
	const take = async (files: PackFiles) => {
		await taking.take(files);
		return taking.intake?.kind;
	};
	return { shelf, desk: taking, take };
}

describe('a door', () => {
	const first = { outline: CX.questionnaire, hash: CX.hash, whole: null };
	const behind = (shelf: PackShelf, kept = false) => {
		const hasKept = (): Promise<boolean> => Promise.resolve(kept);
		let opened = 0;
		const openShelf = (): Promise<PackShelf> => {
			opened += 1;
			return Promise.resolve(shelf);
		};
		return { door: new PackDoor({ first, openShelf, hasKept }), opened: () => opened };
	};

	test('has the first pack in hand without a shelf', async () => {
		const { door, opened } = behind(await shelfOn());
		for (const name of [
			{ id: 'cx', version: '1.0.0' },
			{ id: 'cx', version: '1.0.0', hash: 'cx-1' }
		]) {
			await door.need(name);
			expect(door.inUse(name)).toBe(first);
		}
		expect([opened(), door.shelf]).toEqual([0, null]);
	});

	test.each([
		[true, 1],
		[false, 0]
	])('opens the shelf for what is kept, and not for nothing: %s', async (kept, times) => {
		const { door, opened } = behind(await shelfOn(), kept);
		await door.openIfKept();
		expect(opened()).toBe(times);
	});

	test('opens the shelf once for any other', async () => {
		const shelf = await shelfOn();
		await shelf.keep(edition('1.0.0', 'mine'));
		const { door, opened } = behind(shelf);
		const name = { id: 'mine', version: '1.0.0', hash: 'mine' };
		const edited = { id: 'cx', version: '1.0.0', hash: 'edited' };
		expect(door.inUse(name)).toBe('loading');
		await Promise.all([door.need(name), door.need(edited), door.open()]);
		expect([door.inUse(edited), opened()]).toEqual(['missing', 1]);
		expect(door.inUse(name)).toMatchObject({ hash: 'mine' });
	});
});

describe('a desk', () => {
	test('takes a sound pack in, from files or from one', async () => {
		const { shelf, take } = await desk();
		expect(await take(mine('1.0.0'))).toBe('taken');
		expect(versions(shelf)).toEqual(['mine 1.0.0']);
		expect(await take({ 'mine.yaml': joinBundle(mine('1.0.0')) })).toBe('same');
		const hash = shelf.own[0]?.hash ?? '';
		expect(await shelf.source(hash)).toBe(joinBundle(mine('1.0.0')));
	});

	test('puts a newer one in the place of the older, and refuses the older', async () => {
		const { shelf, desk: taking, take } = await desk();
		await take(mine('1.0.0'));
		expect(await take(mine('1.1.0'))).toBe('taken');
		expect(taking.intake).toMatchObject({ before: '1.0.0' });
		expect([versions(shelf), shelf.earlier('mine')]).toEqual([['mine 1.1.0'], []]);
		expect(await take(mine('1.0.5'))).toBe('older');
		expect(versions(shelf)).toEqual(['mine 1.1.0']);
	});

	test('takes an older one in that an assessment waits for', async () => {
		const { shelf, take } = await desk([{ id: 'mine', version: '1.0.0' }]);
		await take(mine('1.1.0'));
		expect(await take(mine('1.0.0'))).toBe('taken');
		expect(shelf.earlier('mine').map(({ version }) => version)).toEqual(['1.0.0']);
	});

	test('changes nothing for a pack with errors', async () => {
		const { shelf, desk: taking, take } = await desk();
		expect(
			await take(example((text) => text.replace('layers: [control, people]', 'layers: [control]')))
		).toBe('refused');
		expect(taking.intake).toHaveProperty('findings.0.severity', 'error');
		expect(shelf.own).toEqual([]);
	});

	test('lets nobody take the place of a shipped pack', async () => {
		const { shelf, take } = await desk();
		expect(await take(example((text) => text.replace('id: example', 'id: cx')))).toBe('shipped');
		expect(shelf.current('cx')?.hash).toBe('cx-1');
	});

	test('removes nothing while nobody can tell what is answered', async () => {
		const shelf = await shelfOn();
		await shelf.keep(edition('1.0.0', 'old'));
		const blind = new PackDesk<PackFiles>({
			shelf,
			used: () => Promise.resolve(null),
			read: (files) => Promise.resolve({ ok: true, value: files }),
			hash: (text) => Promise.resolve(text)
		});
		await blind.remove(shelf.own[0]!);
		expect(versions(shelf)).toEqual(['mine 1.0.0']);
		await blind.take(mine('1.1.0'));
		expect(shelf.earlier('mine').map(({ hash }) => hash)).toEqual(['old']);
	});

	test('removes a pack that nobody answers, and brings it back', async () => {
		const { shelf, desk: taking, take } = await desk();
		await take(mine('1.0.0'));
		const [line] = shelf.own;
		await taking.remove(line!);
		expect([versions(shelf), taking.removed]).toEqual([[], line!.title]);
		await taking.restore();
		expect([versions(shelf), taking.removed]).toEqual([['mine 1.0.0'], null]);
	});

	test('removes neither a pack that is answered nor one that is shipped', async () => {
		const { shelf, desk: taking, take } = await desk([{ id: 'mine', version: '1.0.0' }]);
		await take(mine('1.0.0'));
		await taking.remove(shelf.own[0]!);
		await taking.remove(shelf.shipped[0]);
		expect([versions(shelf), shelf.shipped.length, taking.removed]).toEqual([['mine 1.0.0'], 1, null]);
	});
});
