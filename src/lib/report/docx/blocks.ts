/** The blocks of a section as what a text document is made of. */
import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { Block, ParagraphBlock, Section } from '../model/document.ts';
import { figureParagraphs } from './figure.ts';
import { keyFigureParts } from './key-figures.ts';
import { matrixPieces } from './matrix.ts';
import type { HeadingStart } from './prose.ts';
import { headingParagraph, listParagraphs, textParagraph, verdictParagraphs } from './prose.ts';
import type { Setting } from './setting.ts';
import { tableParts } from './table.ts';

/** Two tables without a paragraph between them would become one, and text would stick to a table's last rule. */
const gap = (): Paragraph => new Paragraph({ style: 'Gap' });

const isSmall = (block: Block | undefined): block is ParagraphBlock =>
	block?.kind === 'paragraph' && block.look === 'small';

/** What is announced by the paragraph before it. */
const KEPT: readonly Block['kind'][] = ['figure', 'matrix', 'table', 'keyFigures', 'list'];

/** A block between its neighbours. */
interface Place {
	readonly previous: Block | undefined;
	readonly next: Block | undefined;
	/** What the last heading above it says. */
	readonly heading: string | undefined;
	/** Of the section, for its first block. */
	readonly start: HeadingStart;
}

function partsOf(block: Block, { previous, next, heading, start }: Place, setting: Setting): FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [headingParagraph(block, setting, start)];
		case 'paragraph':
			return [
				textParagraph(block, {
					isCaption: previous?.kind === 'figure' && isSmall(block),
					staysWithNext: next !== undefined && (KEPT.includes(next.kind) || isSmall(next))
				})
			];
		case 'verdict':
			return verdictParagraphs(block, setting, start);
		case 'keyFigures':
			return keyFigureParts(block, setting).flatMap((table) => [table, gap()]);
		case 'table':
			return tableParts(block, setting).flatMap((table) => [table, gap()]);
		case 'figure':
			return figureParagraphs(block.figure, isSmall(next) || block.figure.title === heading, setting);
		case 'list':
			return listParagraphs(block);
		case 'matrix':
			return matrixPieces(block, setting);
		case 'pageBreak':
			return [new Paragraph({ style: 'Note', pageBreakBefore: true })];
	}
}

/** All of a section; `begins`: how its heading stands on its page. */
export function sectionParts(
	{ anchor, blocks }: Section,
	begins: Pick<HeadingStart, 'isAtTop' | 'breaksPage'>,
	setting: Setting
): FileChild[] {
	const first = blocks.findIndex(({ kind }) => kind === 'heading' || kind === 'verdict');
	return blocks.flatMap((block, index) => {
		const start = index === first ? { anchor, ...begins } : {};
		const last = blocks.slice(0, index).findLast(({ kind }) => kind === 'heading');
		const heading = last?.kind === 'heading' ? last.text : undefined;
		const place = { previous: blocks[index - 1], next: blocks[index + 1], heading, start };
		return partsOf(block, place, setting);
	});
}
