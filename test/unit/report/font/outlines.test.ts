import { describe, expect, test } from 'vitest';
import { faceOf } from '#lib/report/font/face.ts';
import type { LetterShape } from '#lib/report/font/outlines.ts';
import { outlinesOf } from '#lib/report/font/outlines.ts';
import { fonts } from '../../../fixtures/report.ts';

const outlines = outlinesOf(fonts);
const face = faceOf(fonts);
const shape = (letter: string): LetterShape => outlines[400](letter.codePointAt(0) ?? 0);

/** The area inside a loop, in square ems; its sign says which way round it runs. */
const area = (loop: LetterShape[number]): number =>
	loop.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = loop[(index + 1) % loop.length] ?? [0, 0];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);

describe('the shapes of letters', () => {
	test.each([
		['l', 1],
		['o', 2],
		['B', 3],
		['i', 2],
		['é', 3],
		['Ё', 3],
		['Ω', 1],
		['%', 5]
	])('%s has %i outlines, holes the other way round', (letter, count) => {
		const areas = shape(letter).map(area);
		expect(areas).toHaveLength(count);
		expect(areas.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0.03);
		expect(areas.some((one) => one < 0)).toBe(/[oBéЁ%]/.test(letter) && letter !== 'Ё');
	});

	test('stand on the line and within their width, in ems', () => {
		for (const letter of 'HxngÅñЖλ') {
			const points = shape(letter).flat();
			const width = face.measure(letter, { size: 1, weight: 400, tracking: 0 });
			expect(Math.min(...points.map(([x]) => x))).toBeGreaterThan(-0.03);
			expect(Math.max(...points.map(([x]) => x))).toBeLessThan(width + 0.03);
		}
		const ys = shape('H').flatMap((loop) => loop.map(([, y]) => y));
		expect(Math.max(...ys)).toBeCloseTo(0, 6);
		expect(Math.min(...ys)).toBeCloseTo(-0.698, 3);
	});

	test('an accent is laid on its letter', () => {
		expect(shape('é').map(area)).toEqual(expect.arrayContaining(shape('e').map(area)));
	});

	test('a space and what the face lacks have none', () => {
		expect([shape(' '), shape('漢'), shape('🚀')]).toEqual([[], [], []]);
	});

	test('every character of the face has a shape that can be read', () => {
		for (let code = 0x20; code < 0x2600; code += 1)
			for (const loop of [...outlines[400](code), ...outlines[600](code)])
				expect(loop.flat().every(Number.isFinite)).toBe(true);
	});
});
