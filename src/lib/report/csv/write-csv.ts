/**
 * A table as CSV: RFC 4180 with its CRLF and quotes, after a byte-order mark, without which Excel takes UTF-8 for
 * something else.
 */
import type { Day } from '#lib/core/shared/day.ts';
import { safeText } from '../tables/safe-text.ts';
import type { Table, Value } from '../tables/table.ts';

const BYTE_ORDER_MARK = '\ufeff';
const END = '\r\n';
/** What a reader, or a spreadsheet set to another separator, could trip over. */
const NEEDS_QUOTES = /[",;\t\n]|^\s|\s$/;

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const plainDay = (day: Day): string => day;

function field(value: Value, showDay: (day: Day) => string): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	return quoted(typeof value === 'object' ? showDay(value.day) : safeText(value));
}

/** A title with what is said under it: a line of heads is all there is. */
const head = ({ title, note }: Table['columns'][number]): string =>
	note === '' ? title : `${title} (${note})`;

/** Days as ISO 8601 unless told otherwise. */
export function writeCsv({ columns, rows }: Table, showDay = plainDay): string {
	const lines = [columns.map(head), ...rows].map((row) =>
		row.map((value) => field(value, showDay)).join(',')
	);
	return `${BYTE_ORDER_MARK}${lines.join(END)}${END}`;
}
