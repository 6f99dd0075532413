/** Blocks as slabs, with the white space that belongs above each. */
import type { Face } from '../font/face.ts';
import type { Block } from '../model/document.ts';
import { figureSlabs } from './figure.ts';
import { headingSlabs } from './heading.ts';
import { keyFiguresSlabs } from './key-figures.ts';
import { matrixSlabs } from './matrix.ts';
import { listSlabs, paragraphSlabs, verdictSlabs } from './prose.ts';
import type { Frame } from './sheet.ts';
import type { Slab } from './slab.ts';
import { tableSlabs } from './table.ts';

/** A block that is set on pages; a page break is none. */
export type SetBlock = Exclude<Block, { kind: 'pageBreak' }>;

const SPACE: Readonly<Record<SetBlock['kind'], number>> = {
	heading: 20,
	paragraph: 8,
	verdict: 0,
	keyFigures: 20,
	table: 12,
	figure: 12,
	list: 4,
	matrix: 16
};
/** The same on a page that is set close. */
const DENSE: Readonly<Record<SetBlock['kind'], number>> = {
	heading: 12,
	paragraph: 4,
	verdict: 12,
	keyFigures: 8,
	table: 4,
	figure: 6,
	list: 4,
	matrix: 6
};
const BELOW_H1 = 12;
const BELOW_HEADING = 8;
const DENSE_BELOW_HEADING = 4;
const ABOVE_H3 = 20;

/** White space between two blocks; less below a heading, which belongs to what follows. */
function spaceBetween(previous: SetBlock | undefined, block: SetBlock, dense: boolean): number {
	if (dense) return previous?.kind === 'heading' ? DENSE_BELOW_HEADING : DENSE[block.kind];
	if (previous?.kind === 'heading' && block.kind !== 'heading')
		return previous.level === 1 ? BELOW_H1 : BELOW_HEADING;
	if (block.kind === 'heading' && block.level === 3) return ABOVE_H3;
	if (block.kind === 'paragraph' && previous?.kind !== 'paragraph' && previous?.kind !== undefined) return 12;
	return SPACE[block.kind];
}

function slabsOf(block: SetBlock, frame: Frame, face: Face): Slab[] {
	switch (block.kind) {
		case 'heading':
			return headingSlabs(block, frame, face);
		case 'paragraph':
			return paragraphSlabs(block, frame, face);
		case 'verdict':
			return verdictSlabs(block, frame, face);
		case 'keyFigures':
			return keyFiguresSlabs(block, frame, face);
		case 'table':
			return tableSlabs(block, frame, face);
		case 'figure':
			return figureSlabs(block.figure, frame, face);
		case 'list':
			return listSlabs(block, frame, face);
		case 'matrix':
			return matrixSlabs(block, frame, face);
	}
}

function withSpace([first, ...others]: readonly Slab[], before: number): Slab[] {
	return first ? [{ ...first, before }, ...others] : [];
}

/** A caption stays with its figure. */
const isCaptioned = (block: SetBlock, next: SetBlock | undefined): boolean =>
	block.kind === 'figure' && next?.kind === 'paragraph' && next.look === 'small';

/** A paragraph between a heading and a table or a figure says what they show, and stays with them. */
const introduces = (previous: SetBlock | undefined, block: SetBlock, next: SetBlock | undefined): boolean =>
	previous?.kind === 'heading' && block.kind === 'paragraph' && next !== undefined && next.kind !== 'heading';

/** Lines up to which a text stays whole beside what it belongs to; of a longer one, its last lines stay. */
const SHORT = 12;

const keptWithNext = (slabs: readonly Slab[]): Slab[] =>
	slabs.map((slab, index) =>
		slabs.length <= SHORT || index === slabs.length - 1 ? { ...slab, keep: true } : slab
	);

/** The blocks set under each other. */
export const blockSlabs = (blocks: readonly SetBlock[], frame: Frame, face: Face): Slab[] =>
	blocks.flatMap((block, index) => {
		const [previous, next] = [blocks[index - 1], blocks[index + 1]];
		const slabs = slabsOf(block, frame, face);
		const stays = introduces(previous, block, next) || isCaptioned(block, next);
		return withSpace(
			stays ? keptWithNext(slabs) : slabs,
			spaceBetween(previous, block, frame.dense ?? false)
		);
	});
