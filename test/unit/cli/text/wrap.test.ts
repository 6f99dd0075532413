import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap, wrapUnder, widthOf } from '../../../../src/cli/text/wrap.ts';

describe('wrap', () => {
	test('breaks at spaces and counts an accent with its letter', () => {
		expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
		expect(widthOf('Ελένη')).toBe(5);
		expect(widthOf('e\u0301')).toBe(1);
	});

	test('keeps every word, and every line within the width unless one word is longer', () => {
		const words = fc.array(
			fc.string({ minLength: 1, maxLength: 12 }).filter((word) => !word.includes(' ')),
			{
				minLength: 1
			}
		);
		fc.assert(
			fc.property(words, fc.integer({ min: 1, max: 40 }), (list, width) => {
				const lines = wrap(list.join(' '), width);
				expect(lines.join(' ')).toBe(list.join(' '));
				for (const line of lines) if (line.includes(' ')) expect(widthOf(line)).toBeLessThanOrEqual(width);
			})
		);
	});

	test('hangs further lines under the first', () => {
		expect(wrapUnder('  – ', 'one two three', 11)).toEqual(['  – one two', '    three']);
	});
});
