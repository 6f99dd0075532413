/** The parts of a table cell as lines. */
import type { Face } from '../font/face.ts';
import type { Cell, Part, StateMark, TextPart } from '../model/document.ts';
import { baseline, CAP_HEIGHT, lineSlabs } from './line.ts';
import type { Operation } from './operation.ts';
import { pips, pipsWidth, sign, signWidth } from './signs.ts';
import type { Slab } from './slab.ts';
import { kept, slab } from './slab.ts';
import type { TextStyle } from './style.ts';
import type { Tag } from './tag.ts';
import { tag } from './tag.ts';
import { taggedSlabs } from './tag-slabs.ts';
import { SMALL, SMALL_SOFT, SMALL_STRONG, styled } from './style.ts';

/** Where a cell's text stands. */
export interface CellBox {
	readonly x: number;
	readonly width: number;
	readonly align?: 'end';
}

/** White space between the parts of a cell. */
const BETWEEN_PARTS = 3;

const LOOKS: Readonly<Record<NonNullable<TextPart['look']>, TextStyle>> = {
	strong: SMALL_STRONG,
	soft: SMALL_SOFT
};

function styleOf(part: TextPart): TextStyle {
	const style = part.look ? LOOKS[part.look] : SMALL;
	return part.target === undefined ? style : styled(style, { tone: 'accent' });
}

/** The middle of the capitals on a line of this style. */
const middle = (style: TextStyle): number => baseline(style) - (CAP_HEIGHT * style.size) / 2;

const stateStyle = ({ tone }: StateMark): TextStyle => styled(SMALL_STRONG, { tone });

/** The same lines with the link's area over each of them. */
const linked = (lines: readonly Slab[], target: string, { x, width }: CellBox, cell: Tag): Slab[] =>
	taggedSlabs(
		lines.map((line) => ({
			...line,
			operations: [...line.operations, { kind: 'link', x, y: 0, width, height: line.height, target } as const]
		})),
		tag('Link', cell)
	);

function textLines(part: TextPart, box: CellBox, cell: Tag, face: Face): Slab[] {
	const column = { x: box.x, room: box.width, align: box.align ?? 'start' } as const;
	const lines = lineSlabs(part.text, styleOf(part), column, face);
	return part.target === undefined ? lines : linked(lines, part.target, box, cell);
}

/** Text with a sign before its first line. */
function signedLines(
	operations: readonly Operation[],
	indent: number,
	text: string,
	style: TextStyle,
	box: CellBox,
	face: Face
): Slab[] {
	const [first, ...others] = lineSlabs(text, style, { x: box.x + indent, room: box.width - indent }, face);
	return first ? [{ ...first, operations: [...operations, ...first.operations] }, ...others] : [];
}

function partLines(part: Part, box: CellBox, cell: Tag, face: Face): Slab[] {
	switch (part.kind) {
		case 'text':
			return textLines(part, box, cell, face);
		case 'pips':
			return part.level === null
				? textLines({ kind: 'text', text: part.text, look: 'soft' }, box, cell, face)
				: signedLines(
						pips(part.level, box.x, middle(SMALL), SMALL.size),
						pipsWidth(SMALL.size),
						part.text,
						SMALL,
						box,
						face
					);
		case 'state': {
			const style = stateStyle(part.state);
			const mark = sign(part.state, box.x, middle(style), style.size);
			return signedLines([mark], signWidth(style.size), part.state.word, style, box, face);
		}
	}
}

/** A cell's lines, parts under each other; an empty cell is one line without height, or the row would lack it. */
export function cellLines(cell: Cell, box: CellBox, element: Tag, face: Face): Slab[] {
	if (cell.length === 0) return [slab(0, [{ kind: 'element', tag: element }])];
	const lines = cell.flatMap((part, index) =>
		kept(partLines(part, box, element, face), index === 0 ? 0 : BETWEEN_PARTS)
	);
	return taggedSlabs(lines, element);
}

const longestLine = (text: string, style: TextStyle, face: Face): number =>
	Math.max(...text.split('\n').map((line) => face.measure(line, style)));

function partWidth(part: Part, face: Face): number {
	if (part.kind === 'text') return longestLine(part.text, styleOf(part), face);
	if (part.kind === 'state')
		return signWidth(SMALL.size) + longestLine(part.state.word, stateStyle(part.state), face);
	return (part.level === null ? 0 : pipsWidth(SMALL.size)) + longestLine(part.text, SMALL, face);
}

/** Width at which no line of the cell breaks. */
export const cellWidth = (cell: Cell, face: Face): number =>
	Math.max(0, ...cell.map((part) => partWidth(part, face)));
