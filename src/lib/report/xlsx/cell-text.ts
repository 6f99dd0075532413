/** A text as a cell of a workbook can hold it. */
import { safeText } from '../tables/safe-text.ts';

/** Most UTF-16 units that Excel keeps in a cell. */
const LONGEST = 32_767;
const CUT = '…';

/** A word such as #N/A alone in a cell would be read as an error instead of a text. */
const ERROR_WORD = /^#[A-Z0-9/_]+[!?]?$/;
/** Excel reads _x0041_ as the character of that number; with its underscore so written it stays what was typed. */
const CHARACTER_CODE = /_(?=x[0-9a-f]{4}_)/gi;

/** Never within a pair of surrogates. */
function cut(text: string): string {
	if (text.length <= LONGEST) return text;
	const kept = text.slice(0, LONGEST - CUT.length);
	return `${kept.replace(/[\ud800-\udbff]$/, '')}${CUT}`;
}

/** Without what XML forbids or a spreadsheet runs, and no longer than a cell. */
export function cellText(text: string): string {
	const safe = safeText(text);
	const shown = ERROR_WORD.test(safe) ? `'${safe}` : safe;
	return cut(shown.replace(CHARACTER_CODE, '_x005F_'));
}
