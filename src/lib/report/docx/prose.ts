/** Headings, paragraphs, lists and the verdict. */
import { Bookmark, HeadingLevel, Paragraph } from 'docx';
import type { ParagraphChild } from 'docx';
import type { HeadingBlock, ListBlock, ParagraphBlock, VerdictBlock } from '../model/document.ts';
import { runs, stateRuns } from './runs.ts';
import type { Setting } from './setting.ts';
import { twips } from './units.ts';

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** The same text, as a place to jump to where it is one. */
export function placed(
	children: readonly ParagraphChild[],
	anchor: string | undefined,
	{ place }: Setting
): ParagraphChild[] {
	const id = place(anchor);
	return id === null ? [...children] : [new Bookmark({ id, children: [...children] })];
}

export interface HeadingStart {
	readonly anchor?: string | undefined;
	/** Nothing stands above it on its page. */
	readonly isAtTop?: boolean;
	/** It begins that page itself. */
	readonly breaksPage?: boolean;
}

/** Around headings of a page where much has to stand. */
const CLOSE = { before: twips(10), after: twips(3) };

/** A heading; `start` where a section begins with it. */
export function headingParagraph(
	{ level, text, anchor, look }: HeadingBlock,
	setting: Setting,
	start: HeadingStart = {}
): Paragraph {
	const inner = placed(runs(text), anchor, setting);
	return new Paragraph({
		heading: LEVELS[level - 1] ?? HeadingLevel.HEADING_3,
		...(start.breaksPage && { pageBreakBefore: true }),
		...(look === 'small' && { spacing: CLOSE }),
		...(start.isAtTop && { spacing: { before: 0 } }),
		children: placed(inner, start.anchor, setting)
	});
}

const STYLES = { lead: 'Lead', small: 'Note', wide: 'BodyText' } as const;

interface TextPlace {
	/** It stands below a figure and belongs to it. */
	readonly isCaption: boolean;
	/** On the page of what comes after it. */
	readonly staysWithNext: boolean;
}

export const textParagraph = (
	{ text, look }: ParagraphBlock,
	{ isCaption, staysWithNext }: TextPlace
): Paragraph =>
	new Paragraph({
		style: isCaption ? 'Caption' : look ? STYLES[look] : 'BodyText',
		...(staysWithNext && { keepNext: true }),
		children: runs(text)
	});

/** Reference of the numbering that draws the dashes of lists. */
export const DASHES = 'dashes';

export const listParagraphs = ({ items }: ListBlock): Paragraph[] =>
	items.map(
		(item) =>
			new Paragraph({
				style: 'ListBullet',
				numbering: { reference: DASHES, level: 0 },
				children: runs(item)
			})
	);

/** The state, then the verdict as a sentence, which is a heading where the page has no other. */
export function verdictParagraphs(
	{ state, headline, look }: VerdictBlock,
	setting: Setting,
	start: HeadingStart = {}
): Paragraph[] {
	const level = look === 'small' ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1;
	return [
		new Paragraph({ style: 'BodyText', keepNext: true, children: stateRuns(state, setting) }),
		new Paragraph({
			heading: level,
			...(look === 'small' && { spacing: CLOSE }),
			children: placed(runs(headline), start.anchor, setting)
		})
	];
}
