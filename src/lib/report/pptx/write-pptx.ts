/** Slides as the bytes of a presentation that can be edited: the same for the same slides and date. */
import PptxGenJS from 'pptxgenjs';
import type { Day } from '#lib/core/shared/day.ts';
import { hexOf } from '../office/hex.ts';
import { languageTag } from '../office/language.ts';
import { repacked } from '../office/repack.ts';
import { paletteOf } from '../pdf/colours.ts';
import { xmlText } from '../tables/safe-text.ts';
import type { Brush } from './brush.ts';
import type { Deck, Slide } from './deck.ts';
import { addMaster, MASTER, TITLE_NAME } from './master.ts';
import { addPiece } from './paint.ts';
import { mendPart } from './mend-part.ts';
import { SLIDE } from './page.ts';
import { inches } from './units.ts';

function addSlide(file: PptxGenJS, { title, pieces, notes }: Slide, brush: Brush): void {
	const slide = file.addSlide({ masterName: MASTER });
	slide.addText(xmlText(title), { placeholder: TITLE_NAME, lang: brush.lang });
	for (const piece of pieces) addPiece(slide, piece, brush);
	slide.addNotes(xmlText(notes.join('\n')));
}

/** `creator`: the program and its version. */
export async function writePptx(
	deck: Deck,
	{ date, creator }: { readonly date: Day; readonly creator: string }
): Promise<Uint8Array<ArrayBuffer>> {
	const palette = paletteOf(deck.accent);
	const brush: Brush = { hex: (tone) => hexOf(palette, tone), lang: languageTag(deck.language) };
	const file = new PptxGenJS();
	file.defineLayout({ name: 'wide', width: inches(SLIDE.width), height: inches(SLIDE.height) });
	file.layout = 'wide';
	file.title = xmlText(deck.title);
	file.author = xmlText(deck.author === '' ? creator : deck.author);
	// Not the company: the library writes it as it is, markup and all.
	file.company = '';
	file.subject = xmlText(deck.confidentiality);
	addMaster(file, deck, brush);
	for (const slide of deck.slides) addSlide(file, slide, brush);
	const written = await file.write({ outputType: 'uint8array', compression: false });
	if (!(written instanceof Uint8Array)) throw new Error('The presentation was not written as bytes.');
	return repacked(written, date, (text, path) => mendPart(text, path, brush.lang));
}
