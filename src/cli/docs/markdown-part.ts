/** Parts of hand-written documents that are made by a command: what stands between two marks is replaced. */

const begin = (name: string): string => `<!-- ${name}: made by npm run docs -->`;
const end = (name: string): string => `<!-- end of ${name} -->`;

/** The document with that part; throws where the document has no place for it. */
export function withPart(text: string, name: string, part: string): string {
	const [from, to] = [text.indexOf(begin(name)), text.indexOf(end(name))];
	if (from < 0 || to < from) throw new Error(`no place for the part “${name}”`);
	return `${text.slice(0, from)}${begin(name)}\n\n${part}\n\n${text.slice(to)}`;
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
