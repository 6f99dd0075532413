/** The document's pages: stretches of one orientation, each with what stands at the foot. */
import { Footer, PageNumber, PageOrientation, Paragraph, SectionType, Tab, TabStopType, TextRun } from 'docx';
import type { FileChild, ISectionOptions } from 'docx';
import { DENSE_SHEET, SHEETS } from '../layout/sheet.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { ReportDocument, Section } from '../model/document.ts';
import { xmlText } from '../tables/safe-text.ts';
import { sectionParts } from './blocks.ts';
import { coverParts } from './cover.ts';
import { logoParagraphs } from './logo.ts';
import { runs } from './runs.ts';
import type { Setting } from './setting.ts';
import { twips } from './units.ts';

/** The lower edge of the foot, from that of the page, in points. */
const FOOT = 24;
/** How much higher up and further down than in the PDF pages go, in points: other programs need more for the same. */
const MORE = { top: 8, bottom: 14 };

const sheetOf = ({ orientation, dense }: Section): Sheet => (dense ? DENSE_SHEET : SHEETS[orientation]);

/** Neighbours on the same sheet. */
function stretches(sections: readonly Section[]): Section[][] {
	return sections.reduce<Section[][]>((all, section) => {
		const last = all.at(-1);
		const first = last?.[0];
		const isSame = first !== undefined && sheetOf(first) === sheetOf(section);
		return isSame ? [...all.slice(0, -1), [...(last ?? []), section]] : [...all, [section]];
	}, []);
}

/** Confidentiality in full, then what the report is about, and “3 of 14” at the right. */
function footerOf({ confidentiality, footer }: ReportDocument, width: number): Footer {
	const numbers = new TextRun({
		style: 'Quiet',
		children: [new Tab(), PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
	});
	const last = new Paragraph({
		style: 'Note',
		tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
		children: [...runs(footer), numbers]
	});
	const first = new Paragraph({ style: 'Note', children: runs(confidentiality, { bold: true }) });
	return new Footer({ children: confidentiality === '' ? [last] : [first, last] });
}

/** On the cover only what has to stand on every page. */
const coverFooter = ({ confidentiality }: ReportDocument): Footer =>
	new Footer({ children: [new Paragraph({ style: 'Note', text: xmlText(confidentiality) })] });

function page({ width, height, left, top, frame }: Sheet) {
	const isOnItsSide = width > height;
	const [short, long] = isOnItsSide ? [height, width] : [width, height];
	return {
		size: {
			// The library turns the two round itself when a page lies on its side.
			width: twips(short),
			height: twips(long),
			orientation: isOnItsSide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
		},
		margin: {
			left: twips(left),
			right: twips(left),
			top: twips(top - MORE.top),
			bottom: twips(height - top - frame.height - MORE.bottom),
			footer: twips(FOOT),
			header: twips(FOOT)
		}
	};
}

type Unframed = Omit<Setting, 'frame'>;

function stretchOf(
	document: ReportDocument,
	sections: readonly Section[],
	setting: Unframed
): ISectionOptions {
	const sheet = sections[0] ? sheetOf(sections[0]) : SHEETS.portrait;
	const children = sections.flatMap((section, index) => {
		const breaksPage = index > 0 && section.begins === 'page';
		const begins = { breaksPage, isAtTop: index === 0 || breaksPage };
		return sectionParts(section, begins, { ...setting, frame: sheet.frame });
	});
	return {
		properties: { type: SectionType.NEXT_PAGE, page: page(sheet) },
		footers: { default: footerOf(document, sheet.frame.width) },
		children
	};
}

function coverOf(document: ReportDocument, setting: Unframed): ISectionOptions[] {
	const sheet = SHEETS.portrait;
	const children = coverParts(document, { ...setting, frame: sheet.frame });
	const footers = { default: coverFooter(document) };
	return children.length === 0 ? [] : [{ properties: { page: page(sheet) }, footers, children }];
}

/** Without a cover the logo stands above the first section. */
function withLogo(
	document: ReportDocument,
	[first, ...others]: readonly ISectionOptions[]
): ISectionOptions[] {
	if (!first) return [];
	if (document.cover) return [first, ...others];
	const logo: FileChild[] = logoParagraphs(document.logo, document.author);
	return [{ ...first, children: [...logo, ...first.children] }, ...others];
}

/** Everything from the cover to the last page. */
export function pagesOf(document: ReportDocument, setting: Unframed): ISectionOptions[] {
	const body = stretches(document.sections).map((sections) => stretchOf(document, sections, setting));
	return withLogo(document, [...coverOf(document, setting), ...body]);
}
