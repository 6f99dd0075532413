/** Pages as the bytes of a PDF: the only place that knows jsPDF. The same pages always give the same bytes. */
import { jsPDF } from 'jspdf';
import type { Day } from '#lib/core/shared/day.ts';
import type { FontFiles } from '../font/face.ts';
import type { Page } from '../layout/operation.ts';
import { paletteOf } from './colours.ts';
import { contentId } from './content-id.ts';
import { finishFile } from './finish-file.ts';
import { infoText } from './info-text.ts';
import { addOutline } from './navigation.ts';
import type { Brushes } from './paint.ts';
import { paintPage } from './paint.ts';
import { FACE, textWriter, WEIGHT_NAMES } from './text-writer.ts';
import { writeStructure } from './write-structure.ts';

/** What the file says about itself. */
export interface PdfMeta {
	readonly title: string;
	readonly author: string;
	/** A tag such as en-GB. */
	readonly language: string;
	readonly date: Day;
	/** Name and version of the program. */
	readonly creator: string;
	/** `#rrggbb` instead of our own blue. */
	readonly accent: string | null;
}

const orientation = ({ width, height }: Page): 'portrait' | 'landscape' =>
	width > height ? 'landscape' : 'portrait';

/** Decimals of a coordinate: a thousandth of a point is far below what a printer can show. */
const DECIMALS = 3;

function openDocument(first: Page): jsPDF {
	return new jsPDF({
		unit: 'pt',
		format: [first.width, first.height],
		orientation: orientation(first),
		compress: true,
		putOnlyUsedFonts: true,
		floatPrecision: DECIMALS
	});
}

function embedFonts(doc: jsPDF, fonts: FontFiles): void {
	const files = { 400: fonts.regular, 600: fonts.semibold } as const;
	for (const weight of [400, 600] as const) {
		const file = `${FACE}-${String(weight)}.ttf`;
		doc.addFileToVFS(file, files[weight]);
		doc.addFont(file, FACE, WEIGHT_NAMES[weight]);
	}
}

/** The first and the last year that jsPDF can write. */
const YEARS = [1970, 2037] as const;

/** As text, because a `Date` would let the time zone of the machine into the file. */
function creationDate(date: Day): string {
	const year = Math.min(Math.max(Number(date.slice(0, 4)), YEARS[0]), YEARS[1]);
	return `D:${String(year)}${date.slice(5, 7)}${date.slice(8, 10)}000000+00'00'`;
}

type Language = Parameters<jsPDF['setLanguage']>[0];

/** jsPDF leaves out a tag that is not on its list, so the shape is all there is to check. */
const isLanguage = (tag: string): tag is Language => /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(tag);

/** What a page says and shows; where it stands follows from it. */
const contentOf = ({ operations }: Page): string[] =>
	operations.map((one) => (one.kind === 'text' ? one.text : one.kind === 'image' ? one.data : one.kind));

function describe(doc: jsPDF, meta: PdfMeta, pages: readonly Page[]): void {
	doc.setDocumentProperties({
		title: infoText(meta.title),
		author: infoText(meta.author),
		creator: infoText(meta.creator)
	});
	doc.setCreationDate(creationDate(meta.date));
	doc.setFileId(contentId(JSON.stringify([meta, pages.map(contentOf)])));
	if (isLanguage(meta.language)) doc.setLanguage(meta.language);
	doc.setDisplayMode('fullpage', 'single', 'UseOutlines');
	doc.viewerPreferences({ DisplayDocTitle: true });
}

function paintPages(
	doc: jsPDF,
	pages: readonly Page[],
	brushes: Brushes,
	onPage: (done: number) => void
): void {
	for (const [index, page] of pages.entries()) {
		if (index > 0) doc.addPage([page.width, page.height], orientation(page));
		paintPage(doc, page, brushes);
		onPage(index + 1);
	}
}

/** Writes the pages; `onPage` hears of each that is painted. */
export function writePdf(
	pages: readonly Page[],
	meta: PdfMeta,
	fonts: FontFiles,
	onPage: (done: number) => void = () => undefined
): Uint8Array<ArrayBuffer> {
	const [first] = pages;
	if (!first) throw new Error('A PDF needs at least one page.');
	const doc = openDocument(first);
	embedFonts(doc, fonts);
	describe(doc, meta, pages);
	paintPages(doc, pages, { palette: paletteOf(meta.accent), write: textWriter(doc) }, onPage);
	addOutline(doc, pages);
	writeStructure(doc, pages);
	doc.setPage(1);
	return finishFile(new Uint8Array(doc.output('arraybuffer')));
}
