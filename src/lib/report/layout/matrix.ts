/** The responsibility matrix: letters in a grid of white space; who answers is the darkest thing on the page. */
import { matrixPartTitle } from '#lib/i18n/report-text.ts';
import type { RaciLetter } from '#lib/core/raci/matrix.ts';
import type { Face } from '../font/face.ts';
import type { MatrixBlock, MatrixRow } from '../model/document.ts';
import { lineOf, lineSlabs } from './line.ts';
import type { RoleColumn } from './matrix-columns.ts';
import { headRuns, matrixParts, TITLE_WIDTH } from './matrix-columns.ts';
import type { Operation } from './operation.ts';
import { moved } from './operation.ts';
import { BELOW, groupRow, hairline, rowSpace } from './rules.ts';
import type { Frame } from './sheet.ts';
import type { Slab } from './slab.ts';
import { kept, onGrid, slab, stacked } from './slab.ts';
import { SMALL, SMALL_SOFT, SMALL_STRONG, styled } from './style.ts';
import type { Tag } from './tag.ts';
import { tag } from './tag.ts';
import { tagged, taggedSlabs, untagged } from './tag-slabs.ts';

/** Width of the rules, and the element the rows stand in. */
interface Grid {
	readonly width: number;
	readonly table: Tag;
	/** White space above and below what stands in a row. */
	readonly space: ReturnType<typeof rowSpace>;
}

const GUTTER = 10;
const BOX_WIDTH = 18;
const BOX_HEIGHT = 13;

/** Answering: white on ink. Doing: bold on a wash. Asked and told: plain and grey. */
const BOXES: Readonly<Record<RaciLetter, 'ink' | 'wash' | null>> = {
	A: 'ink',
	AR: 'ink',
	R: 'wash',
	C: null,
	I: null
};

function letterMarks(letter: RaciLetter, { x, width }: RoleColumn, face: Face): Operation[] {
	const fill = BOXES[letter];
	const style = fill === null ? SMALL_SOFT : styled(SMALL_STRONG, { tone: fill === 'ink' ? 'paper' : 'ink' });
	const text = lineOf(letter, style, { x, room: width, align: 'middle' }, face);
	if (fill === null) return [text];
	const left = x + (width - BOX_WIDTH) / 2;
	return [
		{
			kind: 'rect',
			x: left,
			y: (SMALL.leading - BOX_HEIGHT) / 2,
			width: BOX_WIDTH,
			height: BOX_HEIGHT,
			fill
		},
		text
	];
}

/** Thin lines that lead the eye from a letter up to its role. */
const guides = (columns: readonly RoleColumn[], height: number): Operation[] =>
	columns.map(({ x }) => ({ kind: 'line', x1: x, x2: x, y1: 0, y2: height, width: 0.25, tone: 'rule' }));

/** A line under a cell that people changed, emptied ones too. */
const editedMark = ({ x, width }: RoleColumn): Operation => ({
	kind: 'line',
	x1: x + (width - BOX_WIDTH) / 2,
	x2: x + (width + BOX_WIDTH) / 2,
	y1: SMALL.leading + 1.5,
	y2: SMALL.leading + 1.5,
	width: 1.25,
	tone: 'accent'
});

function rowTitle({ title, strong, note }: MatrixRow, face: Face): Slab {
	const column = { x: 0, room: TITLE_WIDTH - GUTTER };
	const lines = lineSlabs(title, strong ? SMALL_STRONG : SMALL, column, face);
	return stacked([...lines, ...(note === '' ? [] : lineSlabs(note, SMALL_SOFT, column, face))]);
}

function matrixRow(
	row: MatrixRow,
	columns: readonly RoleColumn[],
	{ width, table, space }: Grid,
	face: Face
): Slab {
	const title = rowTitle(row, face);
	const element = tag('TR', table);
	const letters = columns.flatMap((column): Operation[] => {
		const letter = row.letters[column.index] ?? null;
		const cell = tag('TD', element);
		return letter === null
			? [{ kind: 'element', tag: cell }]
			: tagged(letterMarks(letter, column, face), cell);
	});
	const marks = columns.filter(({ index }) => row.edited[index]).map(editedMark);
	const name = tagged(title.operations, tag('TH', element, { scope: 'Row' }));
	const content = [...name, ...letters, ...marks];
	const height = onGrid(space.above + title.height + space.below);
	return slab(height, [
		...guides(columns, height),
		hairline(width),
		...content.map((operation) => moved(operation, 0, space.above))
	]);
}

function head(block: MatrixBlock, columns: readonly RoleColumn[], table: Tag, face: Face): Slab {
	const row = tag('TR', table);
	const title = (runs: readonly Operation[]): Operation[] =>
		tagged(runs, tag('TH', row, { scope: 'Column' }));
	const label = lineOf(block.rowTitle, SMALL_SOFT, { x: 0, room: TITLE_WIDTH }, face);
	const runs = columns.flatMap((column) => title(headRuns(column, face)));
	const height = columns[0]?.headHeight ?? 0;
	const first = title([moved(label, 0, height - SMALL.leading)]);
	return slab(onGrid(height + BELOW), [...first, ...runs], {
		keep: true
	});
}

function partSlabs(block: MatrixBlock, columns: readonly RoleColumn[], frame: Frame, face: Face): Slab[] {
	const grid = { width: frame.width, table: tag('Table'), space: rowSpace(frame) };
	const header = head(block, columns, grid.table, face);
	const rows = block.groups.flatMap(({ title, rows }) => [
		groupRow({ title, span: columns.length + 1 }, grid, face),
		...rows.map((row) => matrixRow(row, columns, grid, face))
	]);
	return [header, ...rows.map((row) => ({ ...row, repeat: untagged(header) }))];
}

function partTitle(columns: readonly RoleColumn[], of: number, frame: Frame, face: Face): Slab[] {
	const [first, last] = [columns.at(0), columns.at(-1)];
	if (!first || !last || columns.length === of) return [];
	const text = matrixPartTitle(first.index + 1, last.index + 1, of);
	const lines = taggedSlabs(lineSlabs(text, SMALL_STRONG, { x: 0, room: frame.width }, face), tag('P'));
	return kept(lines, 24).map((line) => ({
		...line,
		keep: true
	}));
}

/** The matrix with all its rows, once for each page's share of the columns. */
export function matrixSlabs(block: MatrixBlock, frame: Frame, face: Face): Slab[] {
	return matrixParts(block, frame, face).flatMap((part) => [
		...partTitle(part, block.columns.length, frame, face),
		...partSlabs(block, part, frame, face)
	]);
}
