/** Headings, paragraphs and tables as Markdown with GitHub's tables, which wikis read. */
import { showDay } from '#lib/i18n/format.ts';
import type { Table, TableColumn, Value } from '../tables/table.ts';
import { escapeMarkdown } from './escape-markdown.ts';

export type MarkdownBlock =
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'table'; readonly table: Table };

function cell(value: Value): string {
	if (value === null) return '';
	if (typeof value === 'object') return showDay(value.day);
	return escapeMarkdown(String(value));
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const head = ({ title, note }: TableColumn): string =>
	escapeMarkdown(note === '' ? title : `${title} (${note})`);

const alignment = ({ kind }: TableColumn): string =>
	kind === 'number' ? '---:' : kind === 'letter' ? ':---:' : '---';

const tableText = ({ columns, rows }: Table): string =>
	[row(columns.map(head)), row(columns.map(alignment)), ...rows.map((values) => row(values.map(cell)))].join(
		'\n'
	);

function blockText(block: MarkdownBlock): string {
	if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
	return block.kind === 'paragraph' ? escapeMarkdown(block.text) : tableText(block.table);
}

/** The whole text; an empty line between two blocks. */
export const writeMarkdown = (blocks: readonly MarkdownBlock[]): string =>
	`${blocks.map(blockText).join('\n\n')}\n`;
