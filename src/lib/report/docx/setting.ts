/** What every part of the text document needs to know: colours, places to jump to, and how wide texts are. */
import type { Tone } from '#lib/figures/figure.ts';
import type { Face } from '../font/face.ts';
import type { Outlines } from '../font/outlines.ts';
import type { Frame } from '../layout/sheet.ts';
import type { Block, ReportDocument, Row } from '../model/document.ts';
import { hexOf } from '../office/hex.ts';
import { paletteOf } from '../pdf/colours.ts';
import type { Palette } from '../pdf/colours.ts';

export interface Setting {
	readonly palette: Palette;
	readonly hex: (tone: Tone) => string;
	/** The bookmark of a place; null where the document has no such place. */
	readonly place: (anchor: string | undefined) => string | null;
	/** Of figures. */
	readonly face: Face;
	/** For columns of text. */
	readonly roomy: Face;
	/** The letters of pictures. */
	readonly outlines: Outlines;
	/** Room between the margins of the page. */
	readonly frame: Frame;
}

const rowAnchors = (rows: readonly Row[]): string[] =>
	rows.flatMap((row) => (row.kind === 'cells' && row.anchor !== undefined ? [row.anchor] : []));

function anchorsIn(block: Block): string[] {
	if (block.kind === 'heading') return block.anchor === undefined ? [] : [block.anchor];
	return block.kind === 'table' ? rowAnchors(block.rows) : [];
}

/** Names that Word takes for bookmarks: a letter first, no sign, at most 40 characters. */
function bookmarks({ sections }: ReportDocument): ReadonlyMap<string, string> {
	const anchors = sections.flatMap(({ anchor, blocks }) => [anchor, ...blocks.flatMap(anchorsIn)]);
	return new Map([...new Set(anchors)].map((anchor, index) => [anchor, `place${String(index + 1)}`]));
}

/** How much wider than ours the bold letters of Arial are at most, in running text; its light ones are narrower. */
const WIDER = 1.05;

/** Widths as the styles of the text document have them. */
const roomy = (face: Face): Face => ({
	...face,
	measure: (text, style) => face.measure(text, style) * (style.weight === 600 ? WIDER : 1)
});

/** The setting of a document on pages of this frame. */
export function settingOf(
	document: ReportDocument,
	type: Pick<Setting, 'face' | 'outlines'>
): Omit<Setting, 'frame'> {
	const palette = paletteOf(document.accent);
	const names = bookmarks(document);
	return {
		palette,
		hex: (tone) => hexOf(palette, tone),
		place: (anchor) => (anchor === undefined ? null : (names.get(anchor) ?? null)),
		...type,
		roomy: roomy(type.face)
	};
}
