import { expect, test } from 'vitest';
import { makeHeldKeys, newWorkshopId } from '#lib/sealing/hold-keys.ts';
import { readKeyFile, unwrapKeys } from '#lib/sealing/key-file.ts';
import { publicText } from '#lib/sealing/keys.ts';
import { workshopKeys } from '#lib/storage/workshop-keys.ts';

const kept = workshopKeys(`keys-${crypto.randomUUID()}`);

async function held(passphrase: string) {
	const workshop = newWorkshopId();
	const made = await makeHeldKeys(workshop, passphrase);
	if (!made) throw new Error('No key was made.');
	return { workshop, ...made };
}

test('a key comes back as it was kept, cannot be taken out of the browser, and is gone when forgotten', async () => {
	const { workshop, keys, file } = await held('');
	await kept.put({ workshop, keys, file });
	const loaded = await kept.load(workshop);
	const back = loaded.ok ? loaded.value : null;
	expect(back?.file).toBeNull();
	expect(back?.keys.privateKey.extractable).toBe(false);
	expect(await publicText(back?.keys.publicKey ?? keys.publicKey)).toBe(await publicText(keys.publicKey));
	await kept.forget(workshop);
	expect(await kept.load(workshop)).toEqual({ ok: true, value: null });
});

test('a key file opens the same workshop elsewhere; a short passphrase makes none', async () => {
	const { file, publicKey } = await held('correct horse battery');
	const read = readKeyFile(file ?? '');
	if (!read.ok) throw new Error('The key file cannot be read.');
	const opened = await unwrapKeys(read.value, 'correct horse battery');
	expect(opened.ok && (await publicText(opened.value.publicKey))).toBe(publicKey);
	expect(await makeHeldKeys('w', 'short')).toBeNull();
});
