/** Which tables a workbook holds. */
import type { Day } from '#lib/core/shared/day.ts';
import { aboutTable } from './about-table.ts';
import { answersTable } from './answers-table.ts';
import { gapsTable } from './gaps-table.ts';
import { peopleTable, personTables } from './people-table.ts';
import { planTable } from './plan-table.ts';
import { raciTable } from './raci-table.ts';
import type { Subject } from './subject.ts';
import type { Table } from './table.ts';

export interface Workbook {
	readonly title: string;
	/** Whose it is; empty where no organisation is named. */
	readonly author: string;
	/** Of its making, to the day. */
	readonly date: Day;
	/** Each on a sheet of its own; names are safe for sheets and differ. */
	readonly tables: readonly Table[];
}

/** What a file is about. */
export type Topic = 'plan' | 'raci';

/** What there is, then a sheet for each person. */
function of(subject: Subject, tables: readonly (Table | null)[]): Workbook {
	const { frame, date } = subject;
	const made = tables.filter((table) => table !== null);
	const people = personTables(
		subject,
		made.map(({ name }) => name)
	);
	return { title: frame.workflow, author: frame.organisation ?? '', date, tables: [...made, ...people] };
}

/** Of the plan with all it rests on, or of the matrix alone; what there is not yet has no sheet. */
export function workbookOf(subject: Subject, topic: Topic): Workbook {
	const matrix = [raciTable(subject), peopleTable(subject)];
	if (topic === 'raci') return of(subject, [...matrix, aboutTable(subject)]);
	const rest = [gapsTable(subject), answersTable(subject), aboutTable(subject)];
	return of(subject, [planTable(subject), ...matrix, ...rest]);
}
