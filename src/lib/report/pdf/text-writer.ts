/**
 * Sets text as jsPDF would, but looks each letter up once: jsPDF walks through everything it has set for every
 * letter, and its passes for Arabic and for writing from the right have nothing to do in a face that has neither.
 */
import type { jsPDF } from 'jspdf';
import type { Rgb } from '#lib/core/assessment/accent.ts';
import type { TextRun } from '../layout/operation.ts';
import { internalsOf } from './internals.ts';

/** The name of the face, and its two weights as jsPDF calls them. */
export const FACE = 'IBMPlexSans';
export const WEIGHT_NAMES = { 400: 'normal', 600: 'bold' } as const;

/** What jsPDF keeps of a TrueType face, and writes into the file in the end. */
interface Metadata {
	readonly characterToGlyph: (code: number) => number;
	readonly widthOfGlyph: (glyph: number) => number;
	readonly glyIdsUsed: number[];
	readonly toUnicode: Record<number, number>;
	readonly Unicode: { readonly widths: (number | number[])[] };
}

const NEEDED = ['characterToGlyph', 'widthOfGlyph', 'glyIdsUsed', 'toUnicode', 'Unicode'] as const;

const isWhole = (metadata: unknown): metadata is Metadata =>
	typeof metadata === 'object' && metadata !== null && NEEDED.every((name) => name in metadata);

interface Font {
	readonly id: string;
	/** Hexadecimal digits of the glyph of a character, which is then part of the file. */
	readonly digits: (code: number) => string;
}

/** Two characters may share a glyph: it is entered once, and copied from the file as the first of them. */
function enter(metadata: Metadata, code: number): string {
	const glyph = metadata.characterToGlyph(code);
	if (!metadata.glyIdsUsed.includes(glyph)) {
		metadata.glyIdsUsed.push(glyph);
		metadata.toUnicode[glyph] = code;
		metadata.Unicode.widths.push(glyph, [Math.trunc(metadata.widthOfGlyph(glyph))]);
	}
	return glyph.toString(16).padStart(4, '0');
}

/** Throws when jsPDF is another than the pinned one. */
function openFont(doc: jsPDF, weight: 400 | 600): Font {
	const { id, metadata } = internalsOf(doc).getFont(FACE, WEIGHT_NAMES[weight]);
	if (!isWhole(metadata)) throw new Error('jsPDF has changed: it keeps its fonts otherwise.');
	const known = new Map<number, string>();
	const digits = (code: number): string => {
		const own = known.get(code) ?? enter(metadata, code);
		known.set(code, own);
		return own;
	};
	return { id, digits };
}

/** At most three decimals, as jsPDF writes numbers. */
const decimal = (value: number): string => String(Math.round(value * 1000) / 1000);

const colourText = (rgb: Rgb): string => `${rgb.map((part) => decimal(part / 255)).join(' ')} rg`;

/** The face has nothing beyond the first plane, so that a unit of the text is a character. */
function glyphsOf(text: string, { digits }: Font): string {
	let glyphs = '';
	for (let index = 0; index < text.length; index += 1) glyphs += digits(text.charCodeAt(index));
	return glyphs;
}

function runText(
	{ text, x, y, size, tracking, turned }: TextRun,
	font: Font,
	rgb: Rgb,
	high: number
): string {
	const place = turned ? '0 1 -1 0' : '1 0 0 1';
	return [
		'BT',
		`/${font.id} ${decimal(size)} Tf`,
		colourText(rgb),
		...(tracking === 0 ? [] : [`${decimal(tracking)} Tc`]),
		`${place} ${decimal(x)} ${decimal(high - y)} Tm`,
		`<${glyphsOf(text, font)}> Tj`,
		...(tracking === 0 ? [] : ['0 Tc']),
		'ET'
	].join('\n');
}

/** Sets a run in this colour on a page of this height. */
export type TextWriter = (run: TextRun, rgb: Rgb, pageHeight: number) => void;

/** jsPDF puts a font into the file only once it has set a text in it itself: the first one of each weight. */
function setByJsPdf(doc: jsPDF, { text, x, y, size, weight, tracking, turned }: TextRun, rgb: Rgb): void {
	doc.setFont(FACE, WEIGHT_NAMES[weight]);
	doc.setFontSize(size);
	doc.setTextColor(...rgb);
	doc.text(text, x, y, { charSpace: tracking, ...(turned && { angle: 90 }) });
	internalsOf(doc).out('0 Tc');
}

/** Sets text in either weight. */
export function textWriter(doc: jsPDF): TextWriter {
	const { out } = internalsOf(doc);
	const fonts = new Map<400 | 600, Font>();
	return (run, rgb, pageHeight) => {
		const font = fonts.get(run.weight);
		if (font) {
			out(runText(run, font, rgb, pageHeight));
			return;
		}
		setByJsPdf(doc, run, rgb);
		fonts.set(run.weight, openFont(doc, run.weight));
	};
}
