import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faceOf } from '#lib/report/font/face.ts';
import { legible } from '#lib/report/font/legible.ts';
import { TEXT, VERDICT } from '#lib/report/layout/style.ts';
import { wrap, wrapEvenly, wrapProse } from '#lib/report/layout/wrap.ts';
import { fonts } from '../../../fixtures/report.ts';

const face = faceOf(fonts);
const width = (line: string): number => face.measure(line, TEXT);
const packed = (text: string): string => text.replace(/[ \n]/g, '');

describe('wrap', () => {
	test('breaks at spaces and after hyphens and slashes', () => {
		expect(wrap('Review what the agent said', TEXT, 80, face)).toEqual(['Review what the', 'agent said']);
		expect(wrap('Low-risk and/or read-only', TEXT, 60, face)).toEqual(['Low-risk', 'and/or read-', 'only']);
	});

	test('keeps line ends, and an empty text is one empty line', () => {
		expect(wrap('One.\n\nTwo.', TEXT, 200, face)).toEqual(['One.', '', 'Two.']);
		expect(wrap('', TEXT, 200, face)).toEqual(['']);
	});

	test('does not break at a no-break space', () => {
		expect(wrap('content 683650ac', TEXT, 60, face)).toEqual(['content', '683650ac']);
		expect(wrap('on 1\u00A0December', TEXT, 60, face)).toEqual(['on', '1\u00A0December']);
	});

	test('an address breaks at its joints, any other long word where it must', () => {
		const lines = wrap('https://intranet.example/rota/v3.pdf', TEXT, 96, face);
		expect(lines).toEqual(['https://intranet.', 'example/rota/v3.pdf']);
		expect(wrap('x'.repeat(30), TEXT, 60, face).every((line) => width(line) <= 60)).toBe(true);
	});

	test('an accent never leaves its letter', () => {
		const lines = wrap('q\u0323'.repeat(20), TEXT, 30, face);
		expect(lines.every((line) => line.startsWith('q'))).toBe(true);
	});

	test('loses no character, and no line is too long', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 200 }),
				fc.integer({ min: 30, max: 400 }),
				(text, room) => {
					const lines = wrap(text, TEXT, room, face);
					expect(packed(lines.join(''))).toBe(packed(legible(text, face.has)));
					for (const line of lines) expect(width(line)).toBeLessThanOrEqual(room);
				}
			)
		);
	});
});

describe('wrapProse', () => {
	const text = 'This is computed, not claimed: the effects of the tasks on the answers, scored again.';

	test('leaves no lone word in the last line, and takes no more lines', () => {
		const room = width(text) - 10;
		expect(wrap(text, TEXT, room, face).at(-1)).toBe('again.');
		const lines = wrapProse(text, TEXT, room, face);
		expect(lines).toHaveLength(2);
		expect(lines.join(' ')).toBe(text);
		expect(width(lines[1] ?? '')).toBeGreaterThan(0.2 * room);
	});

	test.each([
		['a single line', 'again.', 300],
		['a last line that is long enough', `${text} ${text}`, 300],
		['lines that were broken by hand', 'One two three.\nFour.', 300]
	])('leaves %s alone', (_, words, room) => {
		expect(wrapProse(words, TEXT, room, face)).toEqual(wrap(words, TEXT, room, face));
	});
});

describe('wrapEvenly', () => {
	const headline = 'Let it make low-risk updates on its own. Review a sample every week.';

	test('takes no more lines, and evens them out', () => {
		const plain = wrap(headline, VERDICT, 560, face);
		const even = wrapEvenly(headline, VERDICT, 560, face);
		const spread = (lines: readonly string[]): number => {
			const widths = lines.map((line) => face.measure(line, VERDICT));
			return Math.max(...widths) - Math.min(...widths);
		};
		expect(plain).toHaveLength(2);
		expect(even).toHaveLength(2);
		expect(even.join(' ')).toBe(headline);
		expect(spread(even)).toBeLessThan(spread(plain));
	});
});
