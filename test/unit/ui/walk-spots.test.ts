/** Arrow keys over the marks of a figure: each leads where the eye expects it, and all marks can be reached. */
import { describe, expect, test } from 'vitest';
import type { Spot } from '#lib/figures/figure.ts';
import { walkSpots } from '#lib/ui/walk-spots.ts';
import { FIGURES } from '../../fixtures/figures.ts';

const spot = (key: string, x: number, y: number): Spot => ({ key, name: key, x, y, width: 8, height: 8 });
/** Two rows of three; the middle of the second is missing. */
const grid = [
	spot('a', 0, 0),
	spot('b', 10, 0),
	spot('c', 20, 0),
	spot('d', 0, 10),
	spot('f', 20, 10),
	spot('h', 10, 20)
];
const from = (key: string): number => grid.findIndex((one) => one.key === key);

test.each([
	['a', 'ArrowRight', 'b'],
	['c', 'ArrowRight', 'd'],
	['d', 'ArrowLeft', 'c'],
	['a', 'ArrowLeft', 'a'],
	['h', 'ArrowRight', 'h'],
	['a', 'ArrowDown', 'd'],
	['b', 'ArrowDown', 'h'],
	['h', 'ArrowUp', 'b'],
	['f', 'ArrowUp', 'c'],
	['a', 'ArrowUp', 'a'],
	['h', 'ArrowDown', 'h'],
	['f', 'Home', 'a'],
	['a', 'End', 'h']
])('from %s, %s leads to %s', (start, key, to) => {
	expect(grid[walkSpots(grid, from(start), key) ?? -1]?.key).toBe(to);
});

test.each(['Enter', ' ', 'a', 'Tab', 'PageDown'])('%s is left to whoever else listens', (key) => {
	expect(walkSpots(grid, 1, key)).toBeNull();
});

describe.each(Object.entries(FIGURES))('the %s', (_, make) => {
	const { spots = [] } = make() ?? {};

	test.each(['ArrowRight', 'ArrowDown'])('%s goes on and comes to an end', (key) => {
		const seen = [0];
		for (let at = 0; ;) {
			const to = walkSpots(spots, at, key);
			if (to === null || to === at) break;
			expect(seen).not.toContain(to);
			seen.push(to);
			at = to;
		}
		if (key === 'ArrowRight') expect(seen).toHaveLength(spots.length);
	});
});
