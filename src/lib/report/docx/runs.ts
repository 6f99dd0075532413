/** Text as runs: a line break for each line feed, and nothing in it that XML forbids. */
import { InternalHyperlink, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { StateMark } from '../model/document.ts';
import { xmlText } from '../tables/safe-text.ts';
import type { Setting } from './setting.ts';

export interface RunLook {
	readonly bold?: boolean;
	/** Six digits. */
	readonly color?: string;
	/** In half points. */
	readonly size?: number;
	/** Id of a character style. */
	readonly style?: string;
}

/** One run a line. */
export const runs = (text: string, look: RunLook = {}): TextRun[] =>
	xmlText(text)
		.split('\n')
		.map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 && { break: 1 }) }));

/** The text as a jump to a place of the document; plain where there is no such place. */
export function linked(text: string, target: string | undefined, { place }: Setting): ParagraphChild[] {
	const anchor = place(target);
	return anchor === null
		? runs(text)
		: [new InternalHyperlink({ anchor, children: runs(text, { style: 'Hyperlink' }) })];
}

const SHAPES = { circle: '●', diamond: '◆', square: '■', ring: '○' } as const;

/** A state in shape, word and colour. */
export const stateRuns = ({ word, shape, tone }: StateMark, { hex }: Setting): TextRun[] =>
	runs(`${SHAPES[shape]} ${word}`, { bold: true, color: hex(tone) });

const PIPS = 4;

/** As many inked dots of four as the level says; one between two counts as the lower. */
export function pipRuns(level: number, { hex }: Setting): TextRun[] {
	const inked = Math.min(PIPS, Math.max(0, Math.floor(level)));
	const paler = { color: hex('rule') };
	return [...runs('●'.repeat(inked)), ...runs('●'.repeat(PIPS - inked), paler)];
}
