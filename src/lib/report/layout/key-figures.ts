/** A line of key figures between two hairlines: label, number, note. */
import type { Face } from '../font/face.ts';
import type { KeyFigure, KeyFiguresBlock } from '../model/document.ts';
import { lineSlabs } from './line.ts';
import { hairline } from './rules.ts';
import type { Frame } from './sheet.ts';
import type { Slab } from './slab.ts';
import { onGrid, slab, stacked } from './slab.ts';
import { H2, SMALL_SOFT } from './style.ts';
import { tag } from './tag.ts';
import { taggedSlabs } from './tag-slabs.ts';

const PER_LINE = 5;
const GUTTER = 16;
const ABOVE = 8;

function column({ label, value, note }: KeyFigure, x: number, room: number, face: Face): Slab {
	const place = { x, room };
	const lines = [
		...lineSlabs(label, SMALL_SOFT, place, face),
		...lineSlabs(value, H2, place, face),
		...(note === undefined ? [] : lineSlabs(note, SMALL_SOFT, place, face))
	];
	return stacked(taggedSlabs(lines, tag('P')));
}

function figuresLine(figures: readonly KeyFigure[], count: number, width: number, face: Face): Slab {
	const room = (width - GUTTER * (count - 1)) / count;
	const columns = figures.map((figure, index) => column(figure, index * (room + GUTTER), room, face));
	const inner = stacked([
		slab(ABOVE, [hairline(width)]),
		slab(
			Math.max(...columns.map(({ height }) => height)),
			columns.flatMap(({ operations }) => operations)
		)
	]);
	const height = onGrid(inner.height + ABOVE);
	return slab(height, [...inner.operations, hairline(width, height)]);
}

/** As many figures on a line as fit well; all columns equally wide. */
export function keyFiguresSlabs({ figures }: KeyFiguresBlock, frame: Frame, face: Face): Slab[] {
	const count = Math.min(PER_LINE, figures.length);
	const starts = Array.from({ length: Math.ceil(figures.length / count) }, (_, index) => index * count);
	return starts.map((start) => figuresLine(figures.slice(start, start + count), count, frame.width, face));
}
