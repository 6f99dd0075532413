/** What each person has to do, for a wiki or a message to them: a heading, a sentence and a table a person. */
import type { PersonPage } from '#lib/core/raci/person-pages.ts';
import { listed } from '#lib/i18n/format.ts';
import { hatsOf, loadText, partnersText, personSummary, whenText } from '#lib/i18n/raci-person-text.ts';
import { COLUMNS, MARKDOWN_TEXT, taskHours } from '#lib/i18n/take-away-text.ts';
import type { PersonPart } from '../model/people-pages.ts';
import { partsOnPage, peoplePages } from '../model/people-pages.ts';
import type { Subject } from '../tables/subject.ts';
import { columnOf, tableOf } from '../tables/table.ts';
import type { ColumnOf } from '../tables/table.ts';
import type { MarkdownBlock } from './write-markdown.ts';

const COLUMNS_OF_PART: readonly ColumnOf<PersonPart>[] = [
	columnOf(COLUMNS.part, ({ heading }) => heading.title),
	columnOf(COLUMNS.work, ({ title }) => title),
	columnOf(COLUMNS.role, (part) => [part.roleTitle, partnersText(part)].filter(Boolean).join(', ')),
	columnOf(COLUMNS.when, (part) => whenText(part, part.task !== undefined)),
	columnOf(COLUMNS.ownHours, ({ hours }) => taskHours(hours), { kind: 'number' })
];

/** Hats and counts; the load too where the days are known. */
const summary = (page: PersonPage, isPlanned: boolean): string =>
	[hatsOf(listed(page.hats)), personSummary(page), isPlanned ? `${loadText(page.load)}.` : '']
		.filter(Boolean)
		.join(' ');

/** One person's part under a heading of this level. */
export const personMarkdown = (
	page: PersonPage,
	plan: Subject['plan'],
	level: 1 | 3
): readonly MarkdownBlock[] => [
	{ kind: 'heading', level, text: page.name },
	{ kind: 'paragraph', text: summary(page, plan !== null) },
	{ kind: 'table', table: tableOf(page.name, COLUMNS_OF_PART, partsOnPage(page, plan)) }
];

/** Everybody's part; nothing where nobody is named. */
export function peopleMarkdown(subject: Subject): MarkdownBlock[] {
	const pages = peoplePages(subject);
	if (pages.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, text: MARKDOWN_TEXT.people },
		{ kind: 'paragraph', text: MARKDOWN_TEXT.ownHours },
		...pages.flatMap((page) => personMarkdown(page, subject.plan, 3))
	];
}
