/** A document as pages: the only door to the layout. */
import { pageOf } from '#lib/i18n/report-text.ts';
import type { Face } from '../font/face.ts';
import type { Block, ReportDocument, Section } from '../model/document.ts';
import type { SetBlock } from './blocks.ts';
import { blockSlabs } from './blocks.ts';
import type { ContentsEntry } from './cover.ts';
import { coverPage } from './cover.ts';
import { run } from './line.ts';
import { logoOperation } from './logo.ts';
import type { Operation, Page } from './operation.ts';
import { moved } from './operation.ts';
import type { Stretch } from './paginate.ts';
import { paginate } from './paginate.ts';
import { DENSE_SHEET, FOOT, SHEETS } from './sheet.ts';
import type { Slab } from './slab.ts';
import { SMALL_SOFT } from './style.ts';
import { wrap } from './wrap.ts';

/** The blocks between page breaks. */
function splitAtBreaks(blocks: readonly Block[]): SetBlock[][] {
	const parts: SetBlock[][] = [[]];
	for (const block of blocks) {
		if (block.kind === 'pageBreak') parts.push([]);
		else parts.at(-1)?.push(block);
	}
	return parts;
}

const startOf = ({ anchor, title }: Section): Operation[] => [
	{ kind: 'anchor', name: anchor, y: 0 },
	{ kind: 'bookmark', title, level: 1, y: 0 }
];

const marked = ([first, ...others]: readonly Slab[], operations: readonly Operation[]): Slab[] =>
	first ? [{ ...first, operations: [...operations, ...first.operations] }, ...others] : [];

function stretches(section: Section, face: Face): Stretch[] {
	const sheet = section.dense ? DENSE_SHEET : SHEETS[section.orientation];
	return splitAtBreaks(section.blocks).map((blocks, index) => {
		const slabs = blockSlabs(blocks, sheet.frame, face);
		return {
			sheet,
			begins: index > 0 ? 'page' : section.begins,
			slabs: index === 0 ? marked(slabs, startOf(section)) : slabs
		};
	});
}

const hasAnchor = (page: Page, name: string): boolean =>
	page.operations.some((operation) => operation.kind === 'anchor' && operation.name === name);

/** The listed sections with their pages, after a cover. */
const contentsOf = (sections: readonly Section[], pages: readonly Page[]): ContentsEntry[] =>
	sections
		.filter(({ listed }) => listed)
		.map(({ title, anchor }) => ({
			title,
			target: anchor,
			page: pages.findIndex((page) => hasAnchor(page, anchor)) + 2
		}));

const NUMBER_WIDTH = 72;

/** The footer's lines, the last on the foot of the page, and the page's number at the right. */
function footRuns(page: Page, text: string, number: string, face: Face): Operation[] {
	const { left: x, width: frame } = page.width > page.height ? side('landscape') : side('portrait');
	const y = page.height - FOOT;
	const room = frame - NUMBER_WIDTH;
	const lines = wrap(text, SMALL_SOFT, room, face);
	const runs = lines.map((line, index) =>
		moved(run(line, SMALL_SOFT, { x, y, room }, face), 0, (index - lines.length + 1) * SMALL_SOFT.leading)
	);
	const place = { x: x + room, y, room: NUMBER_WIDTH, align: 'end' } as const;
	return number === '' ? runs : [...runs, run(number, SMALL_SOFT, place, face)];
}

const side = (orientation: keyof typeof SHEETS) => ({
	left: SHEETS[orientation].left,
	width: SHEETS[orientation].frame.width
});

/** What the report is about, on one line whatever it takes: the first page spells it out. */
function oneLine(text: string, room: number, face: Face): string {
	const fits = (line: string): boolean => wrap(line, SMALL_SOFT, room, face).length === 1;
	const letters = Array.from(text);
	const count = letters.findLastIndex((_, index) => fits(`${letters.slice(0, index).join('')}…`));
	return fits(text) ? text : `${letters.slice(0, Math.max(0, count)).join('').trimEnd()}…`;
}

/** What stands at the foot of a page: confidentiality in full, and below it what the report is about. */
function footLines({ confidentiality, footer }: ReportDocument, page: Page, face: Face): string {
	const { width } = page.width > page.height ? side('landscape') : side('portrait');
	return [confidentiality, oneLine(footer, width - NUMBER_WIDTH, face)].filter(Boolean).join('\n');
}

function footed(page: Page, text: string, number: string, face: Face): Page {
	return { ...page, operations: [...page.operations, ...footRuns(page, text, number, face)] };
}

/** The cover with what has to stand on every page. */
function coverOf({ cover, sections, confidentiality }: ReportDocument, pages: Page[], face: Face): Page[] {
	if (!cover) return [];
	const page = coverPage(cover, contentsOf(sections, pages), face);
	return [confidentiality === '' ? page : footed(page, confidentiality, '', face)];
}

/** The upper edge of the logo, from that of the page. */
const LOGO_TOP = 36;

/** The first page with the logo, if there is one. */
function withLogo([first, ...others]: readonly Page[], { logo }: ReportDocument): Page[] {
	if (!first) return [];
	if (!logo) return [first, ...others];
	const { left, frame } = first.width > first.height ? SHEETS.landscape : SHEETS.portrait;
	const place = { right: left + frame.width, top: LOGO_TOP };
	return [{ ...first, operations: [...first.operations, logoOperation(logo, place)] }, ...others];
}

/** The whole report: the cover if it has one, then the sections, each page with its foot. */
export function layOut(document: ReportDocument, face: Face): Page[] {
	const pages = paginate(document.sections.flatMap((section) => stretches(section, face)));
	const before = document.cover ? 1 : 0;
	const total = pages.length + before;
	const body = pages.map((page, index) =>
		footed(page, footLines(document, page, face), pageOf(index + before + 1, total), face)
	);
	return withLogo([...coverOf(document, pages, face), ...body], document);
}
