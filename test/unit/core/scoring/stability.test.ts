import { expect, test } from 'vitest';
import { stabilityOf } from '#lib/core/scoring/stability.ts';
import type { Stability } from '#lib/core/scoring/stability.ts';

test.each<[number | null, Stability]>([
	[1, 'fragile'],
	[2, 'sensitive'],
	[3, 'sensitive'],
	[4, 'robust'],
	[null, 'robust']
])('a margin of %s steps is %s', (steps, label) => {
	expect(stabilityOf(steps)).toBe(label);
});
