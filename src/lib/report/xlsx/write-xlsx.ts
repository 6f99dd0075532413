/** A workbook as the bytes of an XLSX file: the same for the same workbook. */
import { writeXlsx } from 'hucre/xlsx';
import type { Day } from '#lib/core/shared/day.ts';
import type { Workbook } from '../tables/workbook.ts';
import { xmlText } from '../tables/safe-text.ts';
import { sheetReference } from '../tables/sheet-names.ts';
import type { Table } from '../tables/table.ts';
import { FONT } from './sheet-style.ts';
import { headLength, sheetOf } from './sheet.ts';

/** Midnight in UTC, whatever this machine's zone. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** The head of a sheet, repeated on every page of paper; the library would not put a name of two words in quotes. */
const printTitles = (table: Table) => ({
	name: '_xlnm.Print_Titles',
	range: `${sheetReference(table.name)}!$1:$${String(headLength(table))}`,
	scope: table.name
});

/** Strings stand in their cells, and the only clock is the workbook's date. */
export async function writeWorkbook({
	title,
	author,
	date,
	tables
}: Workbook): Promise<Uint8Array<ArrayBuffer>> {
	const made = midnight(date);
	const written = await writeXlsx({
		stringMode: 'inline',
		defaultFont: FONT,
		sheets: tables.map(sheetOf),
		namedRanges: tables.map(printTitles),
		properties: { title: xmlText(title), creator: xmlText(author), created: made, modified: made }
	});
	return new Uint8Array(written);
}
