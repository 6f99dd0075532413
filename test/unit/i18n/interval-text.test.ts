import { expect, test } from 'vitest';
import { showInterval, shownPoint, showScore } from '#lib/i18n/interval-text.ts';

test.each([
	[{ lo: 1.9, hi: 2.4 }, undefined, '1.9–2.4'],
	[{ lo: 2.61, hi: 2.64 }, undefined, '2.6'],
	[{ lo: 1.96, hi: 1.96 }, 2, '1.96'],
	[{ lo: 1.96, hi: 3 }, 2, '1.96–3.0'],
	[{ lo: 1.5, hi: 1.98 }, 2, '1.5–1.98'],
	[{ lo: 2, hi: 2 }, 2, '2.0']
])('%o against %d', ({ lo, hi }, threshold, text) => {
	expect(showInterval({ lo, point: lo, hi }, threshold)).toBe(text);
});

test.each([
	['enough is answered', { lo: 1, point: 2, hi: 3 }, 2, '2.0'],
	['too little is answered', { lo: 0.9, point: 2, hi: 3 }, null, '0.9–3.0'],
	['nothing is answered', { lo: 0, point: null, hi: 4 }, null, '0.0–4.0']
])('the point is shown where %s, else the interval', (_, interval, point, text) => {
	expect(shownPoint(interval, 0.5)).toBe(point);
	expect(showScore(interval, 0.5)).toBe(text);
});

test('a point never seems to meet a floor that it misses', () => {
	expect(showScore({ lo: 1.96, point: 1.96, hi: 1.96 }, 0.5, 2)).toBe('1.96');
});
