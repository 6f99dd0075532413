/** The six slides for a board, from the same results as the report. */
import { DECK_TEXT } from '#lib/i18n/deck-text.ts';
import { footerOf } from '../model/footer.ts';
import { authorOf, identityOf } from '../model/identity.ts';
import { lookUp } from '../model/look-up.ts';
import type { ReportInput } from '../model/report-input.ts';
import type { Deck, Slide } from './deck.ts';
import { fitted } from './fit.ts';
import { SIZES, TITLE } from './page.ts';
import { askedSlide } from './slides/asked.ts';
import { gatesSlide } from './slides/gates.ts';
import { layersSlide } from './slides/layers.ts';
import { planSlide } from './slides/plan.ts';
import { verdictSlide } from './slides/verdict.ts';
import { whoSlide } from './slides/who.ts';

const TITLE_ROOM = { width: TITLE.width, size: SIZES.title, lines: 2, bold: true } as const;

/** A title that is too long stands whole in the notes. */
function withTitle(slide: Slide): Slide {
	const title = fitted(slide.title, TITLE_ROOM);
	return title === slide.title ? slide : { ...slide, title, notes: [slide.title, ...slide.notes] };
}

/** Always six, whatever there is to tell. */
export function buildDeck(input: ReportInput): Deck {
	const names = lookUp(input);
	const slides = [
		verdictSlide(input),
		gatesSlide(input, names),
		layersSlide(input, names),
		planSlide(input, names),
		whoSlide(input),
		askedSlide(input, names)
	];
	return {
		title: `${input.frame.workflow}: ${DECK_TEXT.kind}`,
		author: authorOf(input),
		language: input.questionnaire.language,
		...identityOf(input),
		footer: footerOf(input),
		slides: slides.map(withTitle)
	};
}
