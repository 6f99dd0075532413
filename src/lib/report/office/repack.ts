/**
 * An office file packed anew, so that the same content is the same bytes: parts in one order, no clock but the
 * report's date, and no number that a library made up. Workbooks inside (of charts) are packed in the same way.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import type { Day } from '#lib/core/shared/day.ts';
import { steadyPart } from './steady-part.ts';

/** The earliest that a ZIP archive can say; it says what a clock on the wall does, so every time zone says the same. */
const packed = (): Date => new Date(1980, 0, 1, 12);
const FIRST = '[Content_Types].xml';

const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
	Number(b === FIRST) - Number(a === FIRST) || (a < b ? -1 : 1);

/** What else is to be done to the text of a part. */
type Mend = (text: string, path: string) => string;
const asItIs: Mend = (text) => text;

/** Charts are counted over all files that a library writes: here from 1 in each. */
const CHART = /(\/chart|Microsoft_Excel_Worksheet)(\d+)(?=\.)/g;

function chartNumbers(paths: readonly string[]): ReadonlyMap<string, string> {
	const found = paths.flatMap((path) => [...path.matchAll(CHART)].map(([, , number = '']) => number));
	const sorted = [...new Set(found)].sort((a, b) => Number(a) - Number(b));
	return new Map(sorted.map((number, index) => [number, String(index + 1)]));
}

type Renumber = (text: string) => string;

const renumberOf =
	(numbers: ReadonlyMap<string, string>): Renumber =>
	(text) =>
		text.replace(CHART, (_, name: string, number: string) => `${name}${numbers.get(number) ?? number}`);

/** Parts that name other parts. */
const NAMES_PARTS = /\.rels$|^\[Content_Types\]\.xml$/;

function steady(path: string, bytes: Uint8Array, date: Day, mend: Mend): Uint8Array {
	if (/\.(?:xml|rels)$/.test(path)) return strToU8(mend(steadyPart(strFromU8(bytes), date), path));
	return path.endsWith('.xlsx') ? repacked(bytes, date) : bytes;
}

/** The file with the same parts; folders, which are no parts, are left out. */
export function repacked(bytes: Uint8Array, date: Day, mend: Mend = asItIs): Uint8Array<ArrayBuffer> {
	const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/'));
	const renumber = renumberOf(chartNumbers(parts.map(([path]) => path)));
	const mended: Mend = (text, path) => mend(NAMES_PARTS.test(path) ? renumber(text) : text, path);
	const files: Zippable = Object.fromEntries(
		parts.sort(byPath).map(([path, content]) => [renumber(path), steady(path, content, date, mended)])
	);
	return new Uint8Array(zipSync(files, { mtime: packed() }));
}
