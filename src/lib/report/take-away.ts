/** Any of the files of an assessment but its PDF: what it holds, what it is called, and of which type it is. */
import { fileName } from '#lib/core/assessment/file-name.ts';
import type { FileKey } from '#lib/i18n/take-away-text.ts';
import { asanaDay, asanaTable } from './csv/asana.ts';
import { jiraDay, jiraTable } from './csv/jira.ts';
import { writeCsv } from './csv/write-csv.ts';
import { planCalendar } from './ics/plan-calendar.ts';
import { writeIcs } from './ics/write-ics.ts';
import { planMarkdown } from './markdown/plan-markdown.ts';
import { raciMarkdown } from './markdown/raci-markdown.ts';
import { workshopMarkdown } from './markdown/workshop-markdown.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import { planTable } from './tables/plan-table.ts';
import { raciTable } from './tables/raci-table.ts';
import type { Subject } from './tables/subject.ts';
import { workshopTable } from './tables/workshop-table.ts';
import { workbookOf } from './tables/workbook.ts';
import type { Topic } from './tables/workbook.ts';

export interface TakenFile {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly fileName: string;
	/** Its media type. */
	readonly type: string;
}

/** A text, or null while there is neither plan nor matrix to tell of. */
type TextWriter = (subject: Subject) => string | null;

const over = <T>(part: T | null, write: (part: T) => string): string | null =>
	part === null ? null : write(part);

const TEXTS: Readonly<Record<Exclude<FileKey, `${Topic}-xlsx`>, TextWriter>> = {
	'plan-ics': (subject) => over(planCalendar(subject), writeIcs),
	'plan-csv': (subject) => over(planTable(subject), writeCsv),
	'plan-jira': (subject) => over(jiraTable(subject), (table) => writeCsv(table, jiraDay)),
	'plan-asana': (subject) => over(asanaTable(subject), (table) => writeCsv(table, asanaDay)),
	'plan-md': (subject) => over(planMarkdown(subject), writeMarkdown),
	'raci-csv': (subject) => over(raciTable(subject), writeCsv),
	'raci-md': (subject) => over(raciMarkdown(subject), writeMarkdown),
	'workshop-csv': ({ workshops: [workshop] }) => over(workshop ? workshopTable(workshop) : null, writeCsv),
	'workshop-md': (subject) => over(workshopMarkdown(subject), writeMarkdown)
};

const CSV = 'text/csv;charset=utf-8';
const MARKDOWN = 'text/markdown;charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How the file's name begins after “airworthy”, how it ends, and its media type. */
const KINDS: Readonly<Record<FileKey, readonly [part: string, extension: string, type: string]>> = {
	'plan-xlsx': ['plan', 'xlsx', XLSX],
	'plan-ics': ['plan', 'ics', 'text/calendar;charset=utf-8'],
	'plan-csv': ['plan', 'csv', CSV],
	'plan-jira': ['plan for jira', 'csv', CSV],
	'plan-asana': ['plan for asana', 'csv', CSV],
	'plan-md': ['plan', 'md', MARKDOWN],
	'raci-xlsx': ['raci', 'xlsx', XLSX],
	'raci-csv': ['raci', 'csv', CSV],
	'raci-md': ['raci', 'md', MARKDOWN],
	'workshop-csv': ['workshop', 'csv', CSV],
	'workshop-md': ['workshop', 'md', MARKDOWN]
};

/** The library that writes workbooks is loaded only here. */
async function workbook(subject: Subject, topic: Topic): Promise<Uint8Array<ArrayBuffer>> {
	const { writeWorkbook } = await import('./xlsx/write-xlsx.ts');
	return writeWorkbook(workbookOf(subject, topic));
}

async function bytesOf(key: FileKey, subject: Subject): Promise<Uint8Array<ArrayBuffer> | null> {
	if (key === 'plan-xlsx') return workbook(subject, 'plan');
	if (key === 'raci-xlsx') return workbook(subject, 'raci');
	const text = TEXTS[key](subject);
	return text === null ? null : new TextEncoder().encode(text);
}

/** The file, the same for the same subject; null where it would be about a plan or matrix that there is not. */
export async function takeAway(key: FileKey, subject: Subject): Promise<TakenFile | null> {
	const bytes = await bytesOf(key, subject);
	if (!bytes) return null;
	const [part, extension, type] = KINDS[key];
	return {
		bytes,
		fileName: fileName(`airworthy ${part} ${subject.frame.workflow}`, subject.date, extension),
		type
	};
}
