/** What a page says to somebody who listens, in the order of its elements: the text behind the picture. */
import type { Page } from '../layout/operation.ts';
import type { Tag, TagRole } from '../layout/tag.ts';
import { joined } from './joined.ts';
import type { ReadLine } from './svg-page.ts';

const HEADINGS: readonly TagRole[] = ['H1', 'H2', 'H3'];
/** Read out in one breath, with all that stands in them. */
const LINES: readonly TagRole[] = [...HEADINGS, 'P', 'LI', 'TR', 'TOCI', 'Figure'];

/** The line that an element belongs to. */
const lineOf = (tag: Tag): Tag => (LINES.includes(tag.role) || !tag.parent ? tag : lineOf(tag.parent));

/** The texts of each line by their own elements. */
function textsByLine({ operations }: Page): Map<Tag, Map<Tag, string[]>> {
	const lines = new Map<Tag, Map<Tag, string[]>>();
	for (const operation of operations) {
		if (operation.kind !== 'text' || !operation.tag) continue;
		const line = lineOf(operation.tag);
		const parts = lines.get(line) ?? new Map<Tag, string[]>();
		lines.set(line, parts);
		parts.set(operation.tag, [...(parts.get(operation.tag) ?? []), operation.text]);
	}
	return lines;
}

const textOf = (line: Tag, parts: ReadonlyMap<Tag, readonly string[]>): string =>
	line.alt ?? [...parts.values()].map(joined).join(', ');

/** The lines of a page; what is decoration is not read. */
export const readLines = (page: Page): ReadLine[] =>
	[...textsByLine(page)].map(([line, parts]) => ({
		heading: HEADINGS.includes(line.role),
		text: textOf(line, parts)
	}));
