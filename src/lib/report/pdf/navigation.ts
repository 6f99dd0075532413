/** Links inside the file and the reader's outline. */
import type { jsPDF, OutlineItem } from 'jspdf';
import type { Link, Page } from '../layout/operation.ts';
import { infoText } from './info-text.ts';

/** A place on a page; pages count from 1. */
interface Place {
	readonly page: number;
	readonly y: number;
}

/** Every anchor's place. */
function places(pages: readonly Page[]): Map<string, Place> {
	return new Map(
		pages.flatMap(({ operations }, index) =>
			operations.flatMap((operation) =>
				operation.kind === 'anchor' ? [[operation.name, { page: index + 1, y: operation.y }] as const] : []
			)
		)
	);
}

/** White space that stays visible above the place a link jumps to, in points. */
const ABOVE_PLACE = 24;

function addLink(doc: jsPDF, link: Link, { page, y }: Place, pages: readonly Page[]): void {
	const heights = { first: pages[0]?.height ?? 0, target: pages[page - 1]?.height ?? 0 };
	// jsPDF measures the target from the top of the page that is open when it writes, which is the first.
	const top = Math.max(0, y - ABOVE_PLACE) + heights.first - heights.target;
	doc.link(link.x, link.y, link.width, link.height, { pageNumber: page, magFactor: 'XYZ', top, zoom: 0 });
}

/** Makes every link area of the pages jump; an area whose place is not there is left out. */
export function addLinks(doc: jsPDF, pages: readonly Page[]): void {
	const all = places(pages);
	for (const [index, { operations }] of pages.entries()) {
		doc.setPage(index + 1);
		for (const operation of operations) {
			const place = operation.kind === 'link' ? all.get(operation.target) : undefined;
			if (operation.kind === 'link' && place) addLink(doc, operation, place, pages);
		}
	}
}

/** The outline, two levels deep; each entry opens the page on which it stands. */
export function addOutline(doc: jsPDF, pages: readonly Page[]): void {
	let section: OutlineItem | null = null;
	for (const [index, { operations }] of pages.entries()) {
		for (const operation of operations) {
			if (operation.kind !== 'bookmark') continue;
			const parent: OutlineItem | null = operation.level === 1 ? null : section;
			const item = doc.outline.add(parent, infoText(operation.title), { pageNumber: index + 1 });
			if (operation.level === 1) section = item;
		}
	}
}
