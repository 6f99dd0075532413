/** In a real browser: many small files read as one piece, and base64url by the engine as strictly as by hand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '#lib/sealing/bytes.ts';
import { readTexts } from '#lib/sealing/read-texts.ts';

const texts = ['{"a":1}', '', 'é ü 🛫', '\uFEFFwith a mark', 'x'.repeat(300_000), 'last'];
const filesOf = (): File[] => texts.map((text, index) => new File([text], String(index)));

test('files keep their own texts, as each by itself has it', async () => {
	const alone = await Promise.all(filesOf().map((file) => file.text()));
	expect((await readTexts(filesOf())).map(({ text }) => text)).toEqual(alone);
});

test('one that cannot be read keeps no other away', async () => {
	const gone = { name: 'gone', size: 3, text: () => Promise.reject(new Error('gone')) };
	const [first, second, third] = await readTexts([new File(['a'], 'a'), gone, new File(['b'], 'b')]);
	expect([first, second, third]).toEqual([{ text: 'a' }, { why: 'unread' }, { text: 'b' }]);
});

test('base64url is read by the engine here, and as strictly as by hand', () => {
	expect('fromBase64' in Uint8Array).toBe(true);
	const anything = fc.string({ maxLength: 12, unit: fc.constantFrom(...Array.from('AQZgw89-_=+/ \n\té')) });
	fc.assert(
		fc.property(fc.oneof(anything, fc.uint8Array({ maxLength: 40 }).map(toBase64url)), (text) => {
			const byHand = fromBase64url(text, null);
			expect(fromBase64url(text)).toEqual(byHand);
			if (byHand) expect(toBase64url(byHand)).toBe(text);
		}),
		{ numRuns: 2000 }
	);
});
