/** The matrix for a wiki: the work of the plan, the standing duties, then what each person has to do. */
import { MARKDOWN_TEXT } from '#lib/i18n/take-away-text.ts';
import { raciTable } from '../tables/raci-table.ts';
import type { Subject } from '../tables/subject.ts';
import type { Table } from '../tables/table.ts';
import { peopleMarkdown } from './person-markdown.ts';
import type { MarkdownBlock } from './write-markdown.ts';

/** The first column names the group: it becomes the heading over its rows. */
function groups({ columns, rows, name }: Table): MarkdownBlock[] {
	const titles = [...new Set(rows.map(([group]) => (typeof group === 'string' ? group : '')))];
	return titles.flatMap((title): MarkdownBlock[] => {
		const own = rows.filter(([group]) => group === title).map((row) => row.slice(1));
		return [
			{ kind: 'heading', level: 2, text: title },
			{ kind: 'table', table: { name, columns: columns.slice(1), rows: own } }
		];
	});
}

/** Null while there is no matrix. */
export function raciMarkdown(subject: Subject): MarkdownBlock[] | null {
	const { frame, date, appVersion } = subject;
	const table = raciTable(subject);
	if (!table) return null;
	return [
		{ kind: 'heading', level: 1, text: MARKDOWN_TEXT.raci(frame.workflow) },
		{ kind: 'paragraph', text: MARKDOWN_TEXT.legend },
		...groups(table),
		...peopleMarkdown(subject),
		{ kind: 'paragraph', text: MARKDOWN_TEXT.made(date, appVersion) }
	];
}
