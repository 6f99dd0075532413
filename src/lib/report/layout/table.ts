/** Tables: white space and hairlines; the header comes again on every page, and a row is cut only if it must be. */
import type { Face } from '../font/face.ts';
import type { Row, TableBlock } from '../model/document.ts';
import type { CellBox } from './cell.ts';
import { cellLines } from './cell.ts';
import { columnBoxes } from './columns.ts';
import { lineSlabs } from './line.ts';
import type { Operation } from './operation.ts';
import { ABOVE, BELOW, groupRow, hairline, rowSpace } from './rules.ts';
import type { Frame } from './sheet.ts';
import type { Slab } from './slab.ts';
import { kept, onGrid, slab, stacked } from './slab.ts';
import { SMALL_SOFT } from './style.ts';
import type { Tag } from './tag.ts';
import { tag } from './tag.ts';
import { taggedSlabs, untagged } from './tag-slabs.ts';

/** What a heading and its white space take of a page at most: a row that fits under one is never cut. */
const HEADING_ROOM = 72;
/** Width of the columns of a table of short rows; its rules run as far as all others. */
const NARROW = 460;
/** Height of the pieces in which a flowing row may be cut. */
const FLOWING_PIECE = 110;

/** Cells as stacks of lines side by side, the tallest giving the height. */
const sideBySide = (cells: readonly (readonly Slab[])[]): Slab => {
	const columns = cells.map((lines) => stacked(lines));
	return slab(
		Math.max(0, ...columns.map(({ height }) => height)),
		columns.flatMap(({ operations }) => operations)
	);
};

/** Fewer lines than this of a cell never stand alone, neither where it is cut nor at its end. */
const TOGETHER = 2;

/** The lines that fit into `limit` points, and the others; at least one line is taken, and never all but one. */
function taken(lines: readonly Slab[], limit: number): [Slab[], Slab[]] {
	const most = lines.findIndex((_, index) => index > 0 && stacked(lines.slice(0, index + 1)).height > limit);
	if (most === -1) return [[...lines], []];
	const isLonely = lines.length - most < TOGETHER && most > TOGETHER;
	const count = isLonely ? lines.length - TOGETHER : most;
	return [lines.slice(0, count), lines.slice(count)];
}

/** The cells cut across into pieces of at most `limit` points. */
function pieces(cells: readonly (readonly Slab[])[], limit: number): Slab[] {
	const result: Slab[] = [];
	let rest = cells;
	while (rest.some((lines) => lines.length > 0)) {
		const cut = rest.map((lines) => taken(lines, limit));
		result.push(sideBySide(cut.map(([now]) => now)));
		rest = cut.map(([, later]) => later);
	}
	return result.length === 0 ? [slab(0, [])] : result;
}

/** A piece of a row with its rule and the white space around it, if it is the first or the last. */
function framed(
	piece: Slab,
	{ width, space }: RowSize,
	isFirst: boolean,
	isLast: boolean,
	anchor?: string
): Slab {
	const rules: Operation[] = isFirst ? [hairline(width)] : [];
	const anchors: Operation[] =
		isFirst && anchor !== undefined ? [{ kind: 'anchor', name: anchor, y: 0 }] : [];
	const inner = stacked([slab(isFirst ? space.above : 0, [...rules, ...anchors]), piece]);
	return slab(isLast ? onGrid(inner.height + space.below) : inner.height, inner.operations);
}

/** Width of the rules, the height above which a row is cut, and the element the rows stand in. */
interface RowSize {
	readonly width: number;
	readonly limit: number;
	readonly table: Tag;
	/** White space above and below what stands in a row. */
	readonly space: ReturnType<typeof rowSpace>;
}

type CellRow = Extract<Row, { kind: 'cells' }>;

/** What the row is, for the pages on which it goes on. */
function continuation(text: string, width: number, face: Face): Slab {
	const lines = stacked(lineSlabs(text, SMALL_SOFT, { x: 0, room: width }, face));
	return slab(onGrid(lines.height + ABOVE), lines.operations);
}

function cellRow(row: CellRow, boxes: readonly CellBox[], size: RowSize, face: Face): Slab[] {
	const { cells, anchor, continued } = row;
	const element = tag('TR', size.table);
	const lines = boxes.map((box, index) => cellLines(cells[index] ?? [], box, tag('TD', element), face));
	const whole = framed(sideBySide(lines), size, true, true, anchor);
	if (whole.height <= size.limit) return [whole];
	const parts = pieces(lines, size.limit - size.space.above - size.space.below);
	const repeat = continued === undefined ? null : continuation(continued, size.width, face);
	return parts.map((part, index) => {
		const piece = framed(part, size, index === 0, index === parts.length - 1, anchor);
		return index === 0 || !repeat ? piece : { ...piece, repeat };
	});
}

function rowSlabs(row: Row, boxes: readonly CellBox[], size: RowSize, face: Face, ruled: boolean): Slab[] {
	return row.kind === 'group'
		? [groupRow({ title: row.title, span: boxes.length }, size, face, ruled)]
		: cellRow(row, boxes, size, face);
}

/** The title of a column; without one the cell stands empty. */
const titleLines = (title: string, place: Parameters<typeof lineSlabs>[2], cell: Tag, face: Face): Slab[] =>
	title === ''
		? [slab(0, [{ kind: 'element', tag: cell }])]
		: taggedSlabs(lineSlabs(title, SMALL_SOFT, place, face), cell);

function header(table: TableBlock, boxes: readonly CellBox[], element: Tag, face: Face): Slab | null {
	if (table.columns.every(({ title }) => title === '')) return null;
	const row = tag('TR', element);
	const cells = table.columns.map(({ title }, index) => {
		const { x, width, align } = boxes[index] ?? { x: 0, width: 0 };
		const cell = tag('TH', row, { scope: 'Column' });
		const place = { x, room: width, align: align ?? 'start' } as const;
		return titleLines(title, place, cell, face);
	});
	const content = sideBySide(cells);
	return slab(onGrid(content.height + BELOW), content.operations, { keep: true });
}

/** A taller row may well stand alone. */
const LONELY = 48;

/** No short row alone at the foot or the head of a page: the first two of a stretch stay together, and the last two. */
const withoutOrphans = (stretch: readonly Slab[]): Slab[] =>
	stretch.map((row, index) => ({
		...row,
		keep:
			row.keep || (stretch.length > 1 && row.height < LONELY && (index === 0 || index === stretch.length - 2))
	}));

/** The rows up to each line over a group, which stays with the first of its own. */
function groupedRows(
	rows: readonly { readonly isGroup: boolean; readonly slabs: readonly Slab[] }[]
): Slab[] {
	const stretches: { line: Slab[]; rows: Slab[] }[] = [{ line: [], rows: [] }];
	for (const { isGroup, slabs } of rows) {
		if (isGroup) stretches.push({ line: [...slabs], rows: [] });
		else stretches.at(-1)?.rows.push(...slabs);
	}
	return stretches.flatMap(({ line, rows }) => [...line, ...withoutOrphans(rows)]);
}

/** A table as its header and its rows. */
export function tableSlabs(table: TableBlock, frame: Frame, face: Face): Slab[] {
	const boxes = columnBoxes(table, table.narrow ? Math.min(NARROW, frame.width) : frame.width, face);
	const element = tag('Table');
	const head = header(table, boxes, element, face);
	const limit = table.flowing ? FLOWING_PIECE : frame.height - (head?.height ?? 0) - HEADING_ROOM;
	const size = { width: frame.width, limit, table: element, space: rowSpace(frame) };
	const rows = groupedRows(
		table.rows.map((row, index) => ({
			isGroup: row.kind === 'group',
			slabs: rowSlabs(row, boxes, size, face, head !== null || index > 0)
		}))
	);
	const slabs = head ? [head, ...rows.map((row) => ({ ...row, repeat: untagged(head) }))] : rows;
	return table.whole ? kept(slabs) : slabs;
}
