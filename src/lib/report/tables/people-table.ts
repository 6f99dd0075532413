/** Everybody's part, as the page by person says it: all in one table, then a table for each of them. */
import { letterMeaning, showLetter } from '#lib/i18n/raci-screen-text.ts';
import { partnersText, whenText } from '#lib/i18n/raci-person-text.ts';
import { COLUMNS, RACI_WORDS, SHEETS } from '#lib/i18n/take-away-text.ts';
import type { PersonPart } from '../model/people-pages.ts';
import { partsOnPage, peoplePages } from '../model/people-pages.ts';
import { sheetNames } from './sheet-names.ts';
import type { Subject } from './subject.ts';
import type { ColumnOf, Table } from './table.ts';
import { columnOf, dayValue, tableOf } from './table.ts';

/** Most people with a sheet of their own; in the table of all of them everybody stands. */
const OWN_SHEETS = 40;

const isStandIn = ({ heading }: PersonPart): boolean => heading.key === 'deputises';

const NAME: ColumnOf<PersonPart> = columnOf(COLUMNS.person, ({ name }) => name, { width: 24 });

const PART: readonly ColumnOf<PersonPart>[] = [
	columnOf(COLUMNS.part, (part) => (isStandIn(part) ? RACI_WORDS.deputy : showLetter(part.letter)), {
		width: 9
	}),
	columnOf(COLUMNS.meaning, (part) => (isStandIn(part) ? RACI_WORDS.standsIn : letterMeaning(part.letter)), {
		width: 22
	}),
	columnOf(COLUMNS.work, ({ title }) => title, { width: 40 }),
	columnOf(COLUMNS.group, ({ cadence }) => RACI_WORDS[cadence ? 'duty' : 'task'], { width: 17 }),
	columnOf(COLUMNS.role, ({ roleTitle }) => roleTitle, { width: 22 }),
	columnOf(COLUMNS.partner, partnersText, { width: 24 }),
	columnOf(COLUMNS.start, ({ task }) => (task ? dayValue(task.start) : null), { kind: 'day' }),
	columnOf(COLUMNS.end, ({ task }) => (task ? dayValue(task.end) : null), { kind: 'day' }),
	columnOf(COLUMNS.often, (part) => (part.cadence ? whenText(part, true) : ''), { width: 16 }),
	columnOf(COLUMNS.ownHours, ({ hours }) => (hours > 0 ? hours : null), { kind: 'number', width: 12 }),
	columnOf(COLUMNS.doneWhen, ({ task }) => task?.doneWhen ?? '', { width: 48 })
];

/** Everybody's, in the page's order; somebody without a part has no row. Null while there is no matrix. */
export function peopleTable(subject: Subject): Table | null {
	if (!subject.raci) return null;
	const parts = peoplePages(subject).flatMap((page) => partsOnPage(page, subject.plan));
	return tableOf(SHEETS.people, [NAME, ...PART], parts);
}

/** A table a person, up to forty of them; `taken` are the names of sheets that there are. */
export function personTables(subject: Subject, taken: readonly string[]): Table[] {
	const pages = peoplePages(subject).slice(0, OWN_SHEETS);
	const names = sheetNames(
		pages.map(({ name }) => name),
		taken
	);
	return pages.map((page, at) => tableOf(names[at] ?? page.name, PART, partsOnPage(page, subject.plan)));
}
