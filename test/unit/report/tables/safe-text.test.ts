import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeText, xmlText } from '#lib/report/tables/safe-text.ts';
import { anyText, FORMULAS } from '../../../fixtures/take-away.ts';

const RUNS = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]/;

describe('text for a cell', () => {
	test.each(FORMULAS)('%j becomes text', (formula) => {
		expect(safeText(formula)).toMatch(/^'/);
	});

	test.each(['3 - 2', 'a=b', 'Ann', '', '5', '’tis', '#1', 'ﬁ'])('%j stays as it is', (text) => {
		expect(safeText(text)).toBe(text);
	});

	test('nothing that runs is left at the beginning, whatever was typed', () => {
		const start = fc.constantFrom(
			'=',
			'+',
			'-',
			'@',
			'＝',
			' ',
			'\t',
			'\0',
			'\u0001',
			'\u200b',
			'a',
			'\ud800'
		);
		fc.assert(
			fc.property(fc.array(start, { maxLength: 6 }), anyText, (first, rest) => {
				const safe = safeText(first.join('') + rest);
				expect(RUNS.test(safe)).toBe(false);
			})
		);
	});

	test('what XML cannot hold is gone, all else stays', () => {
		expect(xmlText('a\u0000\u0008\u000b\u001f\ufffe\uffff\ud800b\udc00 🚀\t\r\n\r')).toBe('ab 🚀\t\n\n');
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(xmlText(text)).toBe(text.replace(/(?![\t\n])\p{Cc}/gu, ''));
			})
		);
	});
});
