import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '#lib/figures/text-width.ts';
import { parseMetrics } from '#lib/report/font/metrics.ts';

const semibold = parseMetrics(
	readFileSync('node_modules/@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf')
);

describe('textWidth', () => {
	test('is never less than the face, for any character it has', () => {
		const narrow = [...semibold.advances].filter(
			([code, advance]) => textWidth(String.fromCodePoint(code), semibold.unitsPerEm) < advance
		);
		expect(narrow).toEqual([]);
	});

	test('is exact for ASCII', () => {
		for (let code = 0x20; code < 0x7f; code += 1) {
			expect(textWidth(String.fromCodePoint(code), 1000)).toBe(semibold.advances.get(code));
		}
	});
});

describe('wrapText', () => {
	test('breaks between words, and inside a word that no line holds', () => {
		expect(wrapText('Review what the agent said', 12, 90)).toEqual(['Review what', 'the agent said']);
		expect(wrapText('aaaaaaaaaa', 10, 30)).toEqual(['aaaaa', 'aaaaa']);
		expect(wrapText('', 12, 90)).toEqual(['']);
	});

	test('keeps every letter, and no line is too long', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 300 }), (text, width) => {
				const lines = wrapText(text, 12, width);
				expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
				for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
			})
		);
	});
});
