/** The cells of tables: their parts as paragraphs under each other. */
import { AlignmentType, Paragraph, TableCell, WidthType } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Cell, Part } from '../model/document.ts';
import { placed } from './prose.ts';
import { linked, pipRuns, runs, stateRuns } from './runs.ts';
import type { Setting } from './setting.ts';
import { twips } from './units.ts';

/** How a cell stands in its table. */
export interface CellPlace {
	/** In points. */
	readonly width: number;
	readonly align?: 'end' | undefined;
	/** Columns that it takes; one unless said. */
	readonly span?: number;
	/** On the page of the row below. */
	readonly staysWithNext?: boolean;
	/** Name of the row, for links, in its first cell. */
	readonly anchor?: string | undefined;
}

function partRuns(part: Part, setting: Setting): ParagraphChild[] {
	switch (part.kind) {
		case 'state':
			return stateRuns(part.state, setting);
		case 'pips':
			if (part.level === null) return runs(part.text, { style: 'Quiet' });
			return [...pipRuns(part.level, setting), ...runs(` ${part.text}`)];
		case 'text':
			if (part.target !== undefined) return linked(part.text, part.target, setting);
			return runs(
				part.text,
				part.look === 'strong' ? { bold: true } : part.look === 'soft' ? { style: 'Quiet' } : {}
			);
	}
}

const paragraph = (
	children: readonly ParagraphChild[],
	style: string,
	{ align, staysWithNext }: Pick<CellPlace, 'align' | 'staysWithNext'>
): Paragraph =>
	new Paragraph({
		style,
		children: [...children],
		...(staysWithNext && { keepNext: true }),
		...(align && { alignment: AlignmentType.END })
	});

export const cellOf = (
	children: readonly Paragraph[],
	{ width, span }: Pick<CellPlace, 'width' | 'span'>
): TableCell =>
	new TableCell({
		// A cell without a paragraph is no cell to Word.
		children: children.length === 0 ? [new Paragraph({ style: 'TableText' })] : [...children],
		width: { size: twips(width), type: WidthType.DXA },
		...(span !== undefined && { columnSpan: span })
	});

/** A cell of the document; one with nothing in it keeps its paragraph. */
export function bodyCell(cell: Cell, at: CellPlace, setting: Setting): TableCell {
	const texts = cell.length === 0 ? [[]] : cell.map((part) => partRuns(part, setting));
	const paragraphs = texts.map((text, index) =>
		paragraph(index === 0 ? placed(text, at.anchor, setting) : text, 'TableText', at)
	);
	return cellOf(paragraphs, at);
}

/** A cell of the head, or the line over a group of rows. */
export const headCell = (text: string, at: CellPlace): TableCell =>
	cellOf([paragraph(runs(text), 'TableHead', at)], at);
