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

const decimal = (value: number): string => value.toFixed(2);

/** The area of a link as the corners of a PDF, which counts from the foot of the page. */
const corners = ({ x, y, width, height }: Link, page: Page): string =>
	[x, page.height - y - height, x + width, page.height - y].map(decimal).join(' ');

/** What the file says of a link, once its pages are numbered. */
export type Annotation = (objectOf: (page: number) => { readonly objId: number }) => string;

/**
 * The links of each page, in order, numbered from `first` on; null for one whose place is not there. Not through
 * jsPDF's own links: those are no objects that the structure could name.
 */
export function annotationsOf(pages: readonly Page[], first: number): (Annotation | null)[][] {
	const all = places(pages);
	let number = first;
	return pages.map((page) =>
		page.operations
			.filter((operation) => operation.kind === 'link')
			.map((link) => {
				const key = number++;
				const place = all.get(link.target);
				const height = place ? pages[place.page - 1]?.height : undefined;
				if (!place || height === undefined) return null;
				const top = decimal(height - Math.max(0, place.y - ABOVE_PLACE));
				return (objectOf) =>
					`<< /Type /Annot /Subtype /Link /Rect [${corners(link, page)}] /Border [0 0 0] /F 4 ` +
					`/StructParent ${String(key)} /Dest [${String(objectOf(place.page).objId)} 0 R /XYZ 0 ${top} 0] >>`;
			})
	);
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
