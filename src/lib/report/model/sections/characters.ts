/** The note on characters that the typeface lacks. */
import { CHARACTERS_TEXT } from '#lib/i18n/report-method-text.ts';
import { SECTIONS } from '#lib/i18n/report-text.ts';
import { heading, paragraph } from '../cells.ts';
import type { ReportDocument, Section } from '../document.ts';

/** “U+1F680” */
export const unicodeNumber = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The document with the note at its end, or as it is when no character is missing. */
export function withCharacterNote(
	document: ReportDocument,
	missing: readonly string[],
	substitute: string
): ReportDocument {
	if (missing.length === 0) return document;
	const note: Section = {
		anchor: 'characters',
		title: SECTIONS.characters,
		orientation: 'portrait',
		begins: 'below',
		listed: false,
		blocks: [
			heading(2, SECTIONS.characters),
			paragraph(CHARACTERS_TEXT(substitute, missing.map(unicodeNumber).join(', ')))
		]
	};
	return { ...document, sections: [...document.sections, note] };
}
