/** Headings: the section's own, and two levels below it. */
import type { Face } from '../font/face.ts';
import type { HeadingBlock } from '../model/document.ts';
import { lineSlabs } from './line.ts';
import type { Operation } from './operation.ts';
import { hairline } from './rules.ts';
import type { Frame } from './sheet.ts';
import type { Slab } from './slab.ts';
import { slab, stacked } from './slab.ts';
import { tag } from './tag.ts';
import { tagged } from './tag-slabs.ts';
import type { TextStyle } from './style.ts';
import { H1, H2, H3 } from './style.ts';
import { wrapEvenly } from './wrap.ts';

/** Of a heading that is set small. */
const SMALL_STYLE = H3;

const STYLES: Readonly<Record<1 | 2 | 3, TextStyle>> = { 1: H1, 2: H2, 3: H3 };
const BELOW_RULE = 8;
/** A first heading leaves room for a logo beside it. */
const FIRST_SHARE = 0.74;

const marks = ({ level, text, anchor }: HeadingBlock): Operation[] => [
	...(anchor === undefined ? [] : [{ kind: 'anchor', name: anchor, y: 0 } as const]),
	...(level === 2 ? [{ kind: 'bookmark', title: text, level: 2, y: 0 } as const] : [])
];

/** A heading with the hairline of its level, kept with what follows. */
export function headingSlabs(block: HeadingBlock, frame: Frame, face: Face): Slab[] {
	const style = block.look === 'small' ? SMALL_STYLE : STYLES[block.level];
	const width = block.level === 1 ? FIRST_SHARE * frame.width : frame.width;
	const even = wrapEvenly(block.text, style, width, face).join('\n');
	const text = stacked(lineSlabs(even, style, { x: 0, room: frame.width }, face));
	const operations = [...tagged(text.operations, tag(`H${block.level}`)), ...marks(block)];
	if (block.level !== 2 || block.look === 'small') return [slab(text.height, operations, { keep: true })];
	const bottom = text.height + BELOW_RULE;
	return [slab(bottom, [...operations, hairline(frame.width, bottom - 2)], { keep: true })];
}
