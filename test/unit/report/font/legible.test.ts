import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faceOf } from '#lib/report/font/face.ts';
import { legible, missingCharacters, substitute } from '#lib/report/font/legible.ts';
import { fonts } from '../../../fixtures/report.ts';

const { has } = faceOf(fonts);
const ASCII_ONLY = (code: number): boolean => code >= 0x20 && code < 0x7f;

describe('legible', () => {
	test.each([
		['an accent typed apart is joined to its letter', 'Cafe\u0301', 'Café'],
		['control characters go', 'a\u0000b\u0007c\u009Fd', 'abcd'],
		['a tab becomes a space', 'a\tb', 'a b'],
		['wide and thin spaces become plain ones', 'a\u2003b\u2009c\u3000d', 'a b c d'],
		['no-break spaces stay', 'a\u00A0b\u202Fc', 'a\u00A0b\u00A0c'],
		['line ends of any kind become one', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
		['invisible marks go', 'a\u200Bb\u00ADc\uFEFFd\u202Ee', 'abcde'],
		['a sign the face lacks is shown, once for each', 'go 🚀🚀', 'go \uFFFD\uFFFD'],
		['joined emoji are as many signs as have a picture', '👩‍💻', '\uFFFD\uFFFD'],
		['half a character is shown too', 'a\uD83Db', 'a\uFFFDb']
	])('%s', (_, text, shown) => {
		expect(legible(text, has)).toBe(shown);
	});

	test('holds nothing that the face lacks, and changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const shown = legible(text, has);
				expect(
					Array.from(shown).every((character) => character === '\n' || has(character.codePointAt(0) ?? 0))
				).toBe(true);
				expect(legible(shown, has)).toBe(shown);
			})
		);
	});
});

test('the substitute is the first that the face has', () => {
	expect(substitute(() => true)).toBe('□');
	expect(substitute(has)).toBe('\uFFFD');
	expect(substitute(ASCII_ONLY)).toBe('?');
});

test('missing characters are listed once each, in order', () => {
	expect(missingCharacters('🚀 漢 字 漢 and text\u0000', has)).toEqual(['字', '漢', '🚀']);
});
