/** Sealed files: only the passphrase opens them, and whatever else is tried is said plainly. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSealed, openSealed, sealText } from '#lib/storage/sealed-file.ts';

const TEXT = '{"format":"airworthy","note":"Grüße, 数"}';
const PASSPHRASE = 'correct horse battery';
/** As few as are read at all: a test need not be slow. */
const FEW = 100_000;
const sealed = await sealText(TEXT, PASSPHRASE, FEW);
const code = async (text: string, passphrase = PASSPHRASE): Promise<string> => {
	const opened = await openSealed(text, passphrase);
	return opened.ok ? `opened ${String(opened.value === TEXT)}` : opened.issue.code;
};
const changed = (parts: object): string => JSON.stringify({ ...(JSON.parse(sealed) as object), ...parts });

test('what was sealed is opened by its passphrase, however its letters are composed', async () => {
	expect(isSealed(sealed)).toBe(true);
	expect(sealed).not.toContain('Grüße');
	expect(await code(sealed)).toBe('opened true');
	const composed = await sealText(TEXT, 'caf\u00e9 au lait', FEW);
	expect(await code(composed, 'cafe\u0301 au lait')).toBe('opened true');
	expect(await sealText(TEXT, PASSPHRASE, FEW)).not.toBe(sealed);
});

test('what is written by default takes 600,000 rounds', async () => {
	expect(JSON.parse(await sealText('x', 'y'))).toMatchObject({ version: 1, rounds: 600_000 });
});

test.each([
	['another passphrase', () => sealed, 'correct horse batterY', 'file.passphrase'],
	['an empty one', () => sealed, '', 'file.passphrase'],
	['a file cut short', () => sealed.slice(0, -20), PASSPHRASE, 'file.damaged'],
	['a newer version', () => changed({ version: 2 }), PASSPHRASE, 'file.newer'],
	['too few rounds', () => changed({ rounds: 1 }), PASSPHRASE, 'file.damaged'],
	['rounds without end', () => changed({ rounds: 1e12 }), PASSPHRASE, 'file.damaged'],
	['no numbers', () => changed({ rounds: 'x', salt: 7 }), PASSPHRASE, 'file.damaged'],
	['data that is no base64', () => changed({ data: '***' }), PASSPHRASE, 'file.damaged'],
	['no data', () => changed({ data: '' }), PASSPHRASE, 'file.damaged']
])('%s', async (_, text, passphrase, expected) => {
	expect(await code(text(), passphrase)).toBe(expected);
});

test('any one bit flipped is found', async () => {
	const bytes = new TextEncoder().encode(sealed);
	await fc.assert(
		fc.asyncProperty(fc.nat(bytes.length - 2), fc.nat(6), async (at, bit) => {
			const flipped = bytes.slice();
			flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
			const text = new TextDecoder().decode(flipped);
			// White space between the parts means nothing.
			const isSame = JSON.stringify(parsed(text)) === JSON.stringify(parsed(sealed));
			expect(['file.passphrase', 'file.damaged', 'file.newer', ...(isSame ? ['opened true'] : [])]).toContain(
				await code(text)
			);
		}),
		{ numRuns: 60 }
	);
});

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
