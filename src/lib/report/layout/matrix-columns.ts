/** The columns of a matrix: each with its role reading upwards, and as many on a page as it holds. */
import type { Face } from '../font/face.ts';
import type { MatrixBlock, MatrixColumn } from '../model/document.ts';
import { baseline, run } from './line.ts';
import type { Operation } from './operation.ts';
import type { Frame } from './sheet.ts';
import type { TextStyle } from './style.ts';
import { SMALL_SOFT, SMALL_STRONG } from './style.ts';
import { wrap } from './wrap.ts';

/** A column with its heading broken into lines, in points. */
export interface RoleColumn {
	readonly index: number;
	readonly x: number;
	readonly width: number;
	readonly lines: readonly { readonly text: string; readonly style: TextStyle }[];
	/** Of the head: as high as the longest line of any column. */
	readonly headHeight: number;
}

export const TITLE_WIDTH = 192;
/** Longest line over a column; shorter ones make the head lower. */
const HEAD_LONGEST = 132;
/** The same where a page has to hold much else. */
const HEAD_LONGEST_DENSE = 84;
const NARROWEST = 24;
const WIDEST = 40;
const LINE = 10;
const PADDING = 4;

const headLines = ({ title, names }: MatrixColumn, longest: number, face: Face): RoleColumn['lines'] => [
	...wrap(title, SMALL_STRONG, longest, face).map((text) => ({ text, style: SMALL_STRONG })),
	...(names === '' ? [] : wrap(names, SMALL_SOFT, longest, face).map((text) => ({ text, style: SMALL_SOFT })))
];

type Unplaced = Omit<RoleColumn, 'x'>;

function measured(block: MatrixBlock, { dense }: Frame, face: Face): Unplaced[] {
	const most = dense ? HEAD_LONGEST_DENSE : HEAD_LONGEST;
	const heads = block.columns.map((column) => headLines(column, most, face));
	const longest = heads.flat().map(({ text, style }) => face.measure(text, style));
	const headHeight = Math.ceil(Math.max(0, ...longest));
	return heads.map((lines, index) => {
		return { index, lines, headHeight, width: Math.max(NARROWEST, lines.length * LINE + PADDING) };
	});
}

const total = (columns: readonly Unplaced[]): number => columns.reduce((sum, { width }) => sum + width, 0);

/** Fills pages one after the other. */
function filled(columns: readonly Unplaced[], room: number): Unplaced[][] {
	return columns.reduce<Unplaced[][]>((parts, column) => {
		const last = parts.at(-1);
		if (last && total([...last, column]) <= room) return [...parts.slice(0, -1), [...last, column]];
		return [...parts, [column]];
	}, []);
}

/** The narrowest room that needs no more pages: the parts come out evenly. */
function evened(columns: readonly Unplaced[], room: number): Unplaced[][] {
	const count = filled(columns, room).length;
	let narrow = room / 2;
	let wide = room;
	while (wide - narrow > 2) {
		const middle = (narrow + wide) / 2;
		if (filled(columns, middle).length <= count) wide = middle;
		else narrow = middle;
	}
	return filled(columns, wide);
}

/** Columns side by side from the left; white space that is left over makes them wider, up to a point. */
function placed(columns: readonly Unplaced[], room: number): RoleColumn[] {
	const extra = Math.max(0, Math.min((room - total(columns)) / columns.length, WIDEST - NARROWEST));
	let x = TITLE_WIDTH;
	return columns.map((column) => {
		const width = Math.max(column.width, Math.min(column.width + extra, Math.max(WIDEST, column.width)));
		const result = { ...column, x, width };
		x += width;
		return result;
	});
}

/** The columns by page. */
export function matrixParts(block: MatrixBlock, frame: Frame, face: Face): RoleColumn[][] {
	const room = frame.width - TITLE_WIDTH;
	return evened(measured(block, frame, face), room).map((columns) => placed(columns, room));
}

/** The turned lines of a column's heading, from the lower edge of the head. */
export function headRuns(column: RoleColumn, face: Face): Operation[] {
	const left = column.x + (column.width - column.lines.length * LINE) / 2;
	return column.lines.map(({ text, style }, index) => {
		const place = {
			x: left + index * LINE + baseline({ ...style, leading: LINE }),
			y: column.headHeight,
			room: HEAD_LONGEST
		};
		return { ...run(text, style, place, face), turned: true };
	});
}
