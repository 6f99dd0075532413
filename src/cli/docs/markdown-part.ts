/** Parts of hand-written documents that a command writes: `<!-- name: written by … -->`, the part, `<!-- /name -->`. */

/** The document with that part made anew; throws where it has no place for it. */
export function withPart(text: string, name: string, part: string): string {
	const begin = new RegExp(`<!-- ${name}: [^>]*-->\\n`).exec(text);
	const end = `<!-- /${name} -->`;
	const [from, to] = [begin ? begin.index + begin[0].length : -1, text.indexOf(end)];
	if (from < 0 || to < from) throw new Error(`There is no place for ${name} in this text.`);
	return `${text.slice(0, from)}\n${part}\n\n${text.slice(to)}`;
}

/** A table with its columns aligned, as Prettier writes one. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(3, ...rows.map((row) => row[column]?.length ?? 0))
	);
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const [head, ...body] = rows.map((row) =>
		line(widths.map((width, column) => (row[column] ?? '').padEnd(width)))
	);
	return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}
