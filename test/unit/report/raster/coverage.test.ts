import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '#lib/report/font/polygon-of.ts';
import type { Loops } from '#lib/report/raster/coverage.ts';
import { coverageOf } from '#lib/report/raster/coverage.ts';
import { boxPoints, discPoints, lineLoops, outlineLoops, ringLoops } from '#lib/report/raster/loops.ts';

const PAPER = { width: 40, height: 30 };
const total = (loops: Loops): number =>
	coverageOf(loops, PAPER)?.values.reduce((sum, value) => sum + value, 0) ?? 0;

const square = (x: number, y: number, side: number): Point[] =>
	boxPoints({ x, y, width: side, height: side });
const line = { kind: 'line', tone: 'ink', width: 2 } as const;

/** Twice the signed area of a loop, by the shoelace formula. */
const area = (loop: readonly Point[]): number =>
	Math.abs(
		loop.reduce((sum, [x, y], index) => {
			const [nextX, nextY] = loop[(index + 1) % loop.length] ?? [0, 0];
			return sum + x * nextY - nextX * y;
		}, 0) / 2
	);

describe('the cover of a shape', () => {
	test.each<[string, Loops, number]>([
		['a box on the grid', [square(3, 4, 10)], 100],
		['a box between pixels', [square(3.25, 4.5, 10.5)], 110.25],
		['a box in one pixel', [square(3.25, 4.5, 0.25)], 0.0625],
		['a hole that runs the other way', [square(2, 2, 10), square(4, 4, 3).reverse()], 91],
		['two boxes over each other, counted once', [square(2, 2, 4), square(4, 2, 4)], 24],
		['a box half outside', [square(-5, 4, 10)], 50],
		['a box below the edge', [square(4, 25, 10)], 50],
		['a box beyond', [square(50, 4, 10)], 0],
		['nothing', [], 0],
		['a point', [[[3, 3]]], 0],
		['a shape without numbers', [[[NaN, 3] as const, [4, NaN] as const, [5, 5] as const]], 0],
		['a line', lineLoops({ ...line, x1: 2, y1: 5, x2: 12, y2: 5 }), 20],
		['a slanted line', lineLoops({ ...line, x1: 2, y1: 5, x2: 5, y2: 9 }), 10],
		['a line of no length', lineLoops({ ...line, x1: 2, y1: 5, x2: 2, y2: 5 }), 0],
		['a dashed line', lineLoops({ ...line, x1: 2, y1: 5, x2: 12, y2: 5, dash: [3, 2] }), 12],
		[
			'a line of dashes without length',
			lineLoops({ ...line, x1: 2, y1: 5, x2: 12, y2: 5, dash: [0, 0] }),
			20
		],
		['the outline of a box, corners too', outlineLoops(square(5, 5, 10), 2, undefined), 144 - 64]
	])('%s', (_, loops, expected) => {
		expect(total(loops)).toBeCloseTo(expected, 6);
	});

	test('of discs and rings', () => {
		const disc = total([discPoints({ cx: 15.3, cy: 12.7, r: 8 })]);
		expect(Math.abs(disc / (Math.PI * 64) - 1)).toBeLessThan(0.01);
		const ring = total(ringLoops({ kind: 'circle', cx: 15, cy: 13, r: 8 }, 2));
		expect(Math.abs(ring / (Math.PI * (81 - 49)) - 1)).toBeLessThan(0.01);
		expect(total(ringLoops({ kind: 'circle', cx: 15, cy: 13, r: 0 }, 2))).toBeCloseTo(Math.PI, 1);
	});

	test('of any triangle is its area, and every pixel’s is between none and all', () => {
		const inside = fc.tuple(
			fc.double({ min: 0, max: PAPER.width, noNaN: true }),
			fc.double({ min: 0, max: PAPER.height, noNaN: true })
		);
		fc.assert(
			fc.property(fc.tuple(inside, inside, inside), (triangle) => {
				expect(total([triangle])).toBeCloseTo(area(triangle), 6);
			})
		);
	});

	test('of any loops at all is made of numbers between 0 and 1, inside the picture', () => {
		const anywhere = fc.double({ min: -1e4, max: 1e4, noNaN: true });
		const loops = fc.array(fc.array(fc.tuple(anywhere, anywhere), { maxLength: 6 }), { maxLength: 3 });
		fc.assert(
			fc.property(loops, (any) => {
				const cover = coverageOf(any, PAPER);
				if (!cover) return;
				expect(cover.values).toHaveLength(cover.width * cover.height);
				expect(cover.x + cover.width).toBeLessThanOrEqual(PAPER.width);
				expect(cover.y + cover.height).toBeLessThanOrEqual(PAPER.height);
				expect(cover.values.every((value) => value >= 0 && value <= 1)).toBe(true);
			})
		);
	});
});
