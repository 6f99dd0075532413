/** The two-page brief as data, with as much on each page as its limits say: see fit-brief.ts. */
import { BRIEF_HEADINGS } from '#lib/i18n/brief-text.ts';
import type { ReportDocument, Section } from './document.ts';
import { footerOf } from './footer.ts';
import { authorOf, identityOf } from './identity.ts';
import type { ReportInput } from './report-input.ts';

/** No cover: the first page is the one that is decided on. */
export const briefDocument = (input: ReportInput, sections: readonly Section[]): ReportDocument => ({
	title: `${input.frame.workflow}: ${BRIEF_HEADINGS.brief}`,
	author: authorOf(input),
	language: input.questionnaire.language,
	...identityOf(input),
	cover: null,
	sections,
	footer: footerOf(input)
});
