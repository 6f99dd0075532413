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

/** A block between its neighbours. */
interface Place {
	readonly previous: Block | undefined;
	readonly next: Block | undefined;
	/** Of the section, for its first block. */
	readonly start: HeadingStart;
}

function partsOf(block: Block, { previous, next, start }: Place, setting: Setting): FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [headingParagraph(block, setting, start)];
		case 'paragraph':
			return [textParagraph(block, previous?.kind === 'figure' && isSmall(block))];
		case 'verdict':
			return verdictParagraphs(block, setting, start);
		case 'keyFigures':
			return keyFigureParts(block, setting).flatMap((table) => [table, gap()]);
		case 'table':
			return tableParts(block, setting).flatMap((table) => [table, gap()]);
		case 'figure':
			return figureParagraphs(block.figure, isSmall(next), setting);
		case 'list':
			return listParagraphs(block);
		case 'matrix':
			return matrixPieces(block, setting);
		case 'pageBreak':
			return [new Paragraph({ style: 'Note', pageBreakBefore: true })];
	}
}

/** All of a section; `isOnNewPage`: its heading begins one. */
export function sectionParts(
	{ anchor, blocks }: Section,
	isOnNewPage: boolean,
	setting: Setting
): FileChild[] {
	const first = blocks.findIndex(({ kind }) => kind === 'heading' || kind === 'verdict');
	return blocks.flatMap((block, index) => {
		const start = index === first ? { anchor, isOnNewPage } : {};
		return partsOf(block, { previous: blocks[index - 1], next: blocks[index + 1], start }, setting);
	});
}
