/** The first page: what this is and about what, its contents with page numbers, and where it was made. */
import type { Face } from '../font/face.ts';
import type { Cover } from '../model/document.ts';
import { baseline, CAP_HEIGHT, lineOf, lineSlabs } from './line.ts';
import type { Operation, Page } from './operation.ts';
import { moved } from './operation.ts';
import { hairline } from './rules.ts';
import { MEASURE, SHEETS } from './sheet.ts';
import { sign, signWidth } from './signs.ts';
import type { Slab } from './slab.ts';
import { kept, slab, stacked } from './slab.ts';
import type { TextStyle } from './style.ts';
import { H1, LEAD, SMALL_SOFT, SMALL_STRONG, styled, TEXT, VERDICT } from './style.ts';
import type { Tag } from './tag.ts';
import { tag } from './tag.ts';
import { tagged, taggedSlabs } from './tag-slabs.ts';
import { wrapEvenly } from './wrap.ts';

/** A line of the contents. */
export interface ContentsEntry {
	readonly title: string;
	readonly page: number;
	readonly target: string;
}

const { width: PAGE_WIDTH, height: PAGE_HEIGHT, left: LEFT, top: TOP, frame: FRAME } = SHEETS.portrait;
const SOFT = styled(TEXT, { tone: 'soft' });
const LABEL_WIDTH = 132;
const CONTENTS_ROW = 20;
const BRAND = 'Airworthy';

/** The paper plane of the mark, 16 points wide. */
const PLANE = [
	[0, 11.7],
	[16, 6.7],
	[0, 1.7],
	[3, 6.7]
] as const;

const brand = (face: Face): Operation[] => [
	{ kind: 'polygon', points: PLANE, fill: 'accent' },
	{ ...lineOf(BRAND, styled(TEXT, { weight: 600 }), { x: 22, room: FRAME.width - 22 }, face), tag: tag('P') }
];

/** The text in the large style where that takes at most `most` lines, else in the smaller one. */
function fittedSlabs(text: string, large: TextStyle, small: TextStyle, most: number, face: Face): Slab[] {
	const width = 0.9 * FRAME.width;
	const style = wrapEvenly(text, large, width, face).length <= most ? large : small;
	return lineSlabs(wrapEvenly(text, style, width, face).join('\n'), style, { x: 0, room: FRAME.width }, face);
}

function titleSlabs(cover: Cover, face: Face): Slab[] {
	const organisation = cover.organisation === '' ? [] : fittedSlabs(cover.organisation, LEAD, SOFT, 2, face);
	return [
		...taggedSlabs(lineSlabs(cover.kind, LEAD, { x: 0, room: FRAME.width }, face), tag('P')),
		...kept(taggedSlabs(fittedSlabs(cover.title, VERDICT, H1, 3, face), tag('H1')), 4),
		...kept(taggedSlabs(organisation, tag('P')), 8)
	];
}

function factValue(value: Cover['facts'][number]['value'], face: Face): Slab[] {
	const room = FRAME.width - LABEL_WIDTH;
	if (typeof value === 'string') return lineSlabs(value, TEXT, { x: LABEL_WIDTH, room }, face);
	const style = styled(TEXT, { weight: 600, tone: value.tone });
	const indent = signWidth(style.size);
	const mark = sign(value, LABEL_WIDTH, baseline(style) - (CAP_HEIGHT * style.size) / 2, style.size);
	const word = lineOf(value.word, style, { x: LABEL_WIDTH + indent, room: room - indent }, face);
	return [slab(style.leading, [mark, word])];
}

function factSlab({ label, value }: Cover['facts'][number], face: Face): Slab {
	const values = stacked(factValue(value, face));
	const name = lineOf(label, SOFT, { x: 0, room: LABEL_WIDTH - 12 }, face);
	return slab(values.height, tagged([name, ...values.operations], tag('P')), { before: 3 });
}

function contentsRow({ title, page, target }: ContentsEntry, contents: Tag, face: Face): Slab {
	const number = 40;
	const text = lineOf(title, TEXT, { x: 0, room: FRAME.width - number }, face);
	const place = { x: FRAME.width - number, room: number, align: 'end' } as const;
	const shift = (CONTENTS_ROW - TEXT.leading) / 2;
	const operations: Operation[] = [
		hairline(FRAME.width),
		moved(text, 0, shift),
		moved(lineOf(String(page), TEXT, place, face), 0, shift),
		{ kind: 'link', x: 0, y: 0, width: FRAME.width, height: CONTENTS_ROW, target }
	];
	return slab(CONTENTS_ROW, tagged(operations, tag('Link', tag('TOCI', contents))));
}

function contents(cover: Cover, entries: readonly ContentsEntry[], face: Face): Slab[] {
	const element = tag('TOC');
	const title = lineSlabs(cover.contentsTitle, SMALL_SOFT, { x: 0, room: FRAME.width }, face);
	const rows = entries.map((entry) => contentsRow(entry, element, face));
	return [...taggedSlabs(title, tag('P')), ...kept(rows, 4)];
}

const noteSlabs = (text: string, style: TextStyle, before: number, face: Face): Slab[] =>
	kept(taggedSlabs(lineSlabs(text, style, { x: 0, room: MEASURE }, face), tag('P')), before);

function foot(cover: Cover, face: Face): Slab {
	return stacked([
		...(cover.warning === undefined
			? []
			: noteSlabs(cover.warning, styled(SMALL_STRONG, { tone: 'wait' }), 0, face)),
		...cover.notes.flatMap((note) => noteSlabs(note, SMALL_SOFT, 4, face))
	]);
}

/** White space between the parts of the page: as they are wished for, and at least. */
const GAPS = { brand: 96, facts: 36, contents: 64 } as const;
const LEAST_GAP = 14;

/** How much of the wished-for gaps there is room for, 0 to 1. */
function ease(content: number, room: number): number {
	const wished = GAPS.brand + GAPS.facts + GAPS.contents;
	const least = 3 * LEAST_GAP;
	return Math.min(1, Math.max(0, (room - content - least) / (wished - least)));
}

/** The cover, given on which pages the sections begin. */
export function coverPage(cover: Cover, entries: readonly ContentsEntry[], face: Face): Page {
	const parts = [
		slab(TEXT.leading, brand(face)),
		stacked(titleSlabs(cover, face)),
		stacked(cover.facts.map((fact) => factSlab(fact, face))),
		stacked(contents(cover, entries, face))
	];
	const footer = foot(cover, face);
	const room = PAGE_HEIGHT - 2 * TOP - footer.height - LEAST_GAP;
	const share = ease(
		parts.reduce((total, { height }) => total + height, 0),
		room
	);
	const gaps = [0, GAPS.brand, GAPS.facts, GAPS.contents].map((gap) => LEAST_GAP + share * (gap - LEAST_GAP));
	const body = stacked(parts.map((part, index) => ({ ...part, before: gaps[index] ?? 0 })));
	const operations = [
		...body.operations.map((operation) => moved(operation, LEFT, TOP)),
		...footer.operations.map((operation) => moved(operation, LEFT, PAGE_HEIGHT - TOP - footer.height))
	];
	return { width: PAGE_WIDTH, height: PAGE_HEIGHT, operations };
}
