/** How the pages stand in the pane, at each size. */
import { describe, expect, test } from 'vitest';
import {
	extentOf,
	isNear,
	MARGIN,
	pageAt,
	scrollAcross,
	scrollTo,
	sheetsOf
} from '#lib/features/report/preview/preview-view.ts';
import { stripOf } from '#lib/features/report/preview/strip.ts';

const upright = { width: 600, height: 800 };
const onItsSide = { width: 800, height: 600 };
const pages = [upright, onItsSide, upright];
const pane = { width: 632, height: 432 };

describe('sizes', () => {
	test.each([
		['width', [600, 600, 600], [800, 450, 800]],
		['page', [300, 533.33, 300], [400, 400, 400]],
		['100', [800, 1066.67, 800], [1066.67, 800, 1066.67]],
		['150', [1200, 1600, 1200], [1600, 1200, 1600]],
		['200', [1600, 2133.33, 1600], [2133.33, 1600, 2133.33]]
	] as const)('%s', (zoom, widths, heights) => {
		const sheets = sheetsOf(pages, zoom, pane);
		const round = (value: number): number => Math.round(value * 100) / 100;
		expect(sheets.map(({ width }) => round(width))).toEqual(widths);
		expect(sheets.map(({ height }) => round(height))).toEqual(heights);
	});

	test('a pane without any size yet has pages without size', () => {
		const [sheet] = sheetsOf(pages, 'page', { width: 0, height: 0 });
		expect(sheet).toMatchObject({ width: 0, height: 0 });
	});
});

describe('places', () => {
	const sheets = sheetsOf(pages, 'width', pane);

	test('pages stand below each other with white space between, and none is outside', () => {
		expect(sheets.map(({ top }) => top)).toEqual([16, 832, 1298]);
		expect(extentOf(sheets)).toEqual({ width: 632, height: 2114 });
		expect(extentOf([])).toEqual({ width: 2 * MARGIN, height: 0 });
	});

	test.each([
		[0, 0],
		[600, 0],
		[832 - MARGIN, 1],
		[1298 - MARGIN, 2],
		[99_999, 2]
	])('scrolled by %i, page %i is the one that is read', (scrolled, page) => {
		expect(pageAt(sheets, scrolled, pane.height)).toBe(page);
	});

	test('what is far away is not painted', () => {
		expect(sheets.map((sheet) => isNear(sheet, 0, pane.height))).toEqual([true, true, false]);
		expect(sheets.map((sheet) => isNear(sheet, 1600, pane.height))).toEqual([false, true, true]);
	});

	test('a jump to a page shows its upper edge, one to a place a little above it', () => {
		const second = { top: 832, width: 600, height: 450 };
		expect(scrollTo(second, onItsSide, 0)).toBe(832 - MARGIN);
		expect(scrollTo(second, onItsSide, 300)).toBe(832 + 225 - 48);
	});

	test('sideways, a place comes to the middle of the pane, and a page that fits does not move', () => {
		const large = sheetsOf(pages, '200', pane);
		const room = { width: pane.width, extent: extentOf(large) };
		const [sheet] = large;
		if (!sheet) throw new Error('There is a page.');
		expect(scrollAcross(sheet, upright, 300, room)).toBeCloseTo((room.extent.width - pane.width) / 2);
		const fitting = sheetsOf(pages, 'width', pane);
		const whole = { width: pane.width, extent: extentOf(fitting) };
		expect(scrollAcross(fitting[0] ?? sheet, upright, 200, whole)).toBe(0);
	});

	test('every page comes up after a jump to it', () => {
		const at = sheets.map((sheet, index) =>
			pageAt(sheets, scrollTo(sheet, pages[index] ?? upright, 0), pane.height)
		);
		expect(at).toEqual([0, 1, 2]);
	});
});

test('small pages are all equally wide, each as high as its paper', () => {
	const strip = stripOf(pages);
	expect(strip.map(({ picture }) => picture)).toEqual([104, 58.5, 104]);
	expect(strip[1]?.top).toBe((strip[0]?.top ?? 0) + (strip[0]?.height ?? 0));
});
