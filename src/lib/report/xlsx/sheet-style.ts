/** How a sheet looks: bold heads over a rule, texts that wrap from the top, days as days. */
import type { CellStyle, ColumnDef } from 'hucre';
import type { ColumnKind, TableColumn } from '../tables/table.ts';

const TOP = { wrapText: true, vertical: 'top' } as const;
const MIDDLE = { horizontal: 'center', vertical: 'top' } as const;

const BODY: Readonly<Record<ColumnKind, CellStyle>> = {
	text: { alignment: TOP },
	number: { alignment: { horizontal: 'right', indent: 1, vertical: 'top' }, numFmt: 'General' },
	day: { alignment: { horizontal: 'left', vertical: 'top' }, numFmt: 'd mmm yyyy' },
	letter: { alignment: MIDDLE }
};

/** On nearly every machine that opens sheets. A style that says anything of its font has to say all of it. */
export const FONT = { name: 'Arial', size: 10 } as const;

const RULE = { bottom: { style: 'thin', color: { rgb: '1F1F1F' } } } as const;

/** Degrees: a role reads upwards over its narrow column. */
const UPWARDS = 90;

const HEAD: Readonly<Record<ColumnKind, NonNullable<CellStyle['alignment']>>> = {
	text: { vertical: 'bottom', wrapText: true },
	number: { horizontal: 'right', indent: 1, vertical: 'bottom' },
	day: { vertical: 'bottom', wrapText: true },
	letter: { textRotation: UPWARDS, horizontal: 'center', vertical: 'bottom', wrapText: true }
};

/** A column of the sheet; its style is that of every cell below the head. */
export const columnStyle = ({ kind, width }: TableColumn): ColumnDef => ({ width, style: BODY[kind] });

/** Style of a day in a column of texts. */
export const DAY_STYLE: CellStyle = BODY.day;

/** Of a cell in the head; the rule stands under its last row. */
export const headStyle = (kind: ColumnKind, isNote: boolean, isLast: boolean): CellStyle => ({
	font: { ...FONT, bold: !isNote },
	alignment: HEAD[kind],
	...(isLast && { border: RULE })
});

/** Points: high enough for a role, and for the names under it unless they are many. */
export const UPWARD_HEIGHTS = [160, 150] as const;

/** Points of a character that reads upwards, and of the lines that a narrow column has room for. */
const ALONG = 5.5;
const LINES = 2;
const MOST = 300;

/** Points for texts that read upwards in a row of the head, `least` at least. */
export const upwardHeight = (texts: readonly string[], least: number): number =>
	Math.min(MOST, Math.max(least, ...texts.map((text) => Math.ceil((text.length / LINES) * ALONG) + 12)));
