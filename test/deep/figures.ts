/** What the last long run found, as a table in SECURITY.md. */
import { readFileSync, writeFileSync } from 'node:fs';

const BETWEEN = /(<!-- figures:[^>]*-->\n)[\s\S]*(<!-- \/figures -->)/;

/** A line of the table: what was counted, and what came out. */
export type Figure = readonly [what: string, count: string];

function table(said: string, figures: readonly Figure[]): string {
	const width = (at: 0 | 1): number => Math.max(3, ...figures.map((figure) => figure[at].length));
	const line = (what: string, count: string): string =>
		`| ${what.padEnd(width(0))} | ${count.padEnd(width(1))} |`;
	const rule = line('-'.repeat(width(0)), '-'.repeat(width(1)));
	return [said, '', line('', ''), rule, ...figures.map(([what, count]) => line(what, count)), ''].join('\n');
}

/** `text` with the table between its two marks; throws without them. */
export function withFigures(text: string, said: string, figures: readonly Figure[]): string {
	if (!BETWEEN.test(text)) throw new Error('There is no place for figures in this text.');
	return text.replace(
		BETWEEN,
		(_all, open: string, close: string) => `${open}\n${table(said, figures)}\n${close}`
	);
}

/** Writes them into the file. */
export function keepFigures(file: string, said: string, figures: readonly Figure[]): void {
	writeFileSync(file, withFigures(readFileSync(file, 'utf8'), said, figures));
}
