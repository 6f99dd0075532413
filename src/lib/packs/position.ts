/** Places in a text, as editors count them. */

/** Both count from 1; a column is a UTF-16 unit. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** Where the unit at `at` stands. Counted here, since the YAML parser's own count goes wrong after a syntax error. */
export function positionIn(text: string, at: number): Position {
	const before = text.slice(0, at);
	return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
