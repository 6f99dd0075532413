/** Names of people in a row, of which none is broken over two lines unless it is long. */
import { RACI_TEXT } from '#lib/i18n/report-plan-text.ts';

/** Longer names than this may break: no column could hold them. */
const LONGEST = 26;
const NO_BREAK_SPACE = '\u00A0';

/** “Sunita Rao” as one word; as it is where it is long. */
const whole = (name: string): string =>
	name.length <= LONGEST ? name.replaceAll(' ', NO_BREAK_SPACE) : name;

/** “Grace Adeyemi, Niamh Brennan” */
export const namesInRow = (names: readonly string[]): string => names.map(whole).join(', ');

/** So many stand in a cell or over a column; the others are counted. */
const SHOWN = 4;

/** “Ada, Bo, Cy, Di and 9 more” */
export const fewNames = (names: readonly string[]): string =>
	names.length <= SHOWN
		? namesInRow(names)
		: RACI_TEXT.andMore(namesInRow(names.slice(0, SHOWN)), names.length - SHOWN);

/** “QA lead · QA analyst” over one column, broken only between them. */
export const titlesInColumn = (titles: readonly string[]): string =>
	titles.length === 1 ? titles.join('') : titles.map(whole).join(`${NO_BREAK_SPACE}· `);
