/** How the pages of a preview stand under each other in their pane: sizes in CSS pixels. */
import type { SvgPage } from '#lib/report/svg/svg-page.ts';

/** As wide as the pane, wholly in it, or a share of the printed size. */
export type Zoom = 'width' | 'page' | '100' | '150' | '200';

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Where a page stands; `top` from that of the first. */
export interface Sheet extends Size {
	readonly top: number;
}

/** Of a point, as CSS defines both. */
const PIXELS = 96 / 72;
/** White space around the pages, and between two of them. */
export const MARGIN = 16;

function scaleOf(zoom: Zoom, page: Size, pane: Size): number {
	const wide = Math.max(0, pane.width - 2 * MARGIN) / page.width;
	if (zoom === 'width') return wide;
	if (zoom === 'page') return Math.min(wide, Math.max(0, pane.height - 2 * MARGIN) / page.height);
	return (Number(zoom) / 100) * PIXELS;
}

/** The pages at their sizes, one below the other. */
export function sheetsOf(
	pages: readonly Pick<SvgPage, 'width' | 'height'>[],
	zoom: Zoom,
	pane: Size
): Sheet[] {
	let top = MARGIN;
	return pages.map((page) => {
		const scale = scaleOf(zoom, page, pane);
		const sheet = { top, width: page.width * scale, height: page.height * scale };
		top += sheet.height + MARGIN;
		return sheet;
	});
}

/** How high and wide all of them are, margins included. */
export const extentOf = (sheets: readonly Sheet[]): Size => {
	const last = sheets.at(-1);
	return {
		width: Math.max(0, ...sheets.map(({ width }) => width)) + 2 * MARGIN,
		height: last ? last.top + last.height + MARGIN : 0
	};
};

/** The page that a reader looks at: the one in the upper third of the pane, or the last above it. */
export function pageAt(sheets: readonly Sheet[], scrolled: number, height: number): number {
	const eye = scrolled + height / 3;
	return Math.max(
		0,
		sheets.findLastIndex(({ top }) => top <= eye)
	);
}

/** Whether a page is in the pane or one pane's height from it. */
export const isNear = ({ top, height }: Sheet, scrolled: number, pane: number): boolean =>
	top < scrolled + 2 * pane && top + height > scrolled - pane;

/** How far to scroll so that a place on a page, in points, is seen with a little above it. */
export function scrollTo(sheet: Sheet, page: Pick<SvgPage, 'height'>, y: number): number {
	const ABOVE = 48;
	return y === 0 ? sheet.top - MARGIN : Math.max(0, sheet.top + (y / page.height) * sheet.height - ABOVE);
}

/** How far to scroll sideways so that a place on a page, in points, is in the middle of the pane. */
export function scrollAcross(
	sheet: Sheet,
	page: Pick<SvgPage, 'width'>,
	x: number,
	{ width, extent }: { readonly width: number; readonly extent: Size }
): number {
	const left = (Math.max(width, extent.width) - sheet.width) / 2;
	return Math.max(0, left + (x / page.width) * sheet.width - width / 2);
}
