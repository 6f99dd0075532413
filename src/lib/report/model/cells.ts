/** Short ways to write cells and blocks. */
import type { Level } from '#lib/core/pack/scale.ts';
import { EVIDENCES } from '#lib/core/pack/scale.ts';
import type { Evidence } from '#lib/core/pack/scale.ts';
import { evidenceWord } from '#lib/i18n/evidence-text.ts';
import { LABELS } from '#lib/i18n/report-text.ts';
import type { Block, Cell, Column, HeadingBlock, Row, StateMark, TableBlock } from './document.ts';
import type { LookUp } from './look-up.ts';
import { answerAnchor } from './look-up.ts';

export const plain = (text: string): Cell => (text === '' ? [] : [{ kind: 'text', text }]);
export const soft = (text: string): Cell => (text === '' ? [] : [{ kind: 'text', text, look: 'soft' }]);
export const stateCell = (state: StateMark): Cell => [{ kind: 'state', state }];

/** Dots and the number; without a level, the words that say why. */
export const levelCell = (level: number | null, text: string): Cell => [{ kind: 'pips', level, text }];

/** “2, document”; the weakest evidence goes without saying. */
export const levelWithEvidence = (level: Level, evidence: Evidence): string =>
	evidence === EVIDENCES[0] ? String(level) : `${String(level)}, ${evidenceWord(evidence)}`;

/** The question's number, which jumps to its answer. */
export function numberCell(question: string, { numberOf }: LookUp): Cell {
	const number = numberOf(question);
	return number === null
		? soft('–')
		: [{ kind: 'text', text: String(number), target: answerAnchor(question) }];
}

export const cells = (...of: readonly Cell[]): Row => ({ kind: 'cells', cells: of });
export const group = (title: string): Row => ({ kind: 'group', title });

export const column = (title: string, width: Column['width'] = 'fit', align?: 'end'): Column => ({
	title,
	width,
	...(align && { align })
});
export const NUMBER_COLUMN = column(LABELS.number, 'number', 'end');

export const table = (columns: readonly Column[], rows: readonly Row[]): TableBlock => ({
	kind: 'table',
	columns,
	rows
});
/** A table of short rows. */
export const narrowTable = (columns: readonly Column[], rows: readonly Row[]): TableBlock => ({
	...table(columns, rows),
	narrow: true
});
/** A short table that stands on one page. */
export const wholeTable = (columns: readonly Column[], rows: readonly Row[]): TableBlock => ({
	...table(columns, rows),
	whole: true
});
export const heading = (level: HeadingBlock['level'], text: string): Block => ({
	kind: 'heading',
	level,
	text
});
/** A heading on a page where much has to stand. */
export const smallHeading = (level: HeadingBlock['level'], text: string): Block => ({
	kind: 'heading',
	level,
	text,
	look: 'small'
});
export const paragraph = (text: string, look?: 'lead' | 'small' | 'wide'): Block => ({
	kind: 'paragraph',
	text,
	...(look && { look })
});
