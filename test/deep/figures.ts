/** What the last long run found, as a table in SECURITY.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { markdownTable, withPart } from '../../src/cli/docs/markdown-part.ts';

/** A line of the table: what was counted, and what came out. */
export type Figure = readonly [what: string, count: string];

/** `text` with the table between its two marks; throws without them. */
export const withFigures = (text: string, said: string, figures: readonly Figure[]): string =>
	withPart(text, 'figures', `${said}\n\n${markdownTable([['', ''], ...figures])}`);

/** Writes them into the file. */
export function keepFigures(file: string, said: string, figures: readonly Figure[]): void {
	writeFileSync(file, withFigures(readFileSync(file, 'utf8'), said, figures));
}
