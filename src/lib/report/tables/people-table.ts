/** Everybody's part, person by person: what they answer for, do, are asked and are told, and when. */
import type { Person } from '#lib/core/assessment/frame.ts';
import type { RaciCell, RaciLetter } from '#lib/core/raci/matrix.ts';
import { deputyOf, holdersOf, personOf } from '#lib/core/raci/people.ts';
import type { PlanTask } from '#lib/core/rollout/plan.ts';
import { letterMeaning, READING_ORDER, showLetter } from '#lib/i18n/raci-screen-text.ts';
import { COLUMNS, RACI_WORDS, SHEETS } from '#lib/i18n/take-away-text.ts';
import { lookUp } from '../model/look-up.ts';
import type { Subject } from './subject.ts';
import type { ColumnOf, Table } from './table.ts';
import { columnOf, dayValue, tableOf } from './table.ts';

/** One thing that one person has a part in. */
interface Part {
	/** Id of the person in the frame. */
	readonly person: string;
	/** Null for somebody who only stands in. */
	readonly letter: RaciLetter | null;
	readonly role: string;
	readonly group: string;
	readonly title: string;
	/** Missing for a standing duty. */
	readonly task?: PlanTask;
}

type Work = Pick<Part, 'group' | 'title' | 'task'>;

/** The part of whoever is named in a cell and of their deputy; without a name, of everybody with the hat. */
function cellParts(cell: RaciCell, role: string, work: Work, { frame }: Subject): Part[] {
	const named = personOf(cell, frame);
	const deputy = deputyOf(cell, frame);
	const holders = named ? [named] : holdersOf(frame, role);
	return [
		...holders.map(({ id }) => ({ ...work, person: id, role, letter: cell.letter })),
		...(deputy ? [{ ...work, person: deputy.id, role, letter: null }] : [])
	];
}

function matrixParts(subject: Subject): Part[] {
	const tasks = new Map(subject.plan?.tasks.map((task) => [task.id, task]));
	return (subject.raci?.rows ?? []).flatMap(({ id, title, kind, cells }) => {
		const task = kind === 'task' ? tasks.get(id) : undefined;
		const work = { group: RACI_WORDS[kind], title, ...(task && { task }) };
		return Object.entries(cells).flatMap(([role, cell]) => cellParts(cell, role, work, subject));
	});
}

/** Who does and who answers for a task, by their hats. */
function taskParts(task: PlanTask, subject: Subject): Part[] {
	const work = { group: RACI_WORDS.task, title: task.title, task };
	const isOne = task.role === task.accountable;
	return [
		...cellParts({ letter: isOne ? 'AR' : 'R' }, task.role, work, subject),
		...(isOne ? [] : cellParts({ letter: 'A' }, task.accountable, work, subject))
	];
}

/** The tasks that no row of the matrix is about: it holds gate work only. */
function otherParts(subject: Subject): Part[] {
	const inMatrix = new Set(subject.raci?.rows.map(({ id }) => id));
	return (subject.plan?.tasks ?? [])
		.filter(({ id }) => !inMatrix.has(id))
		.flatMap((task) => taskParts(task, subject));
}

const place = ({ letter }: Part): number =>
	letter === null ? READING_ORDER.length : READING_ORDER.indexOf(letter);

const startOf = ({ task }: Part): string => task?.start ?? '9999';

/** First what they answer for; then by day. */
const byWeight = (a: Part, b: Part): number =>
	place(a) - place(b) || (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0);

function partsOf({ id }: Person, all: readonly Part[]): Part[] {
	return all.filter(({ person }) => person === id).sort(byWeight);
}

function columns(subject: Subject): ColumnOf<Part>[] {
	const { role } = lookUp(subject);
	const names = new Map(subject.frame.people.map(({ id, name }) => [id, name]));
	return [
		columnOf(COLUMNS.person, ({ person }) => names.get(person) ?? person, { width: 24 }),
		columnOf(COLUMNS.part, ({ letter }) => (letter === null ? RACI_WORDS.deputy : showLetter(letter)), {
			width: 9
		}),
		columnOf(
			COLUMNS.meaning,
			({ letter }) => (letter === null ? RACI_WORDS.standsIn : letterMeaning(letter)),
			{ width: 22 }
		),
		columnOf(COLUMNS.work, ({ title }) => title, { width: 40 }),
		columnOf(COLUMNS.group, ({ group }) => group, { width: 17 }),
		columnOf(COLUMNS.role, (part) => role(part.role), { width: 22 }),
		columnOf(COLUMNS.start, ({ task }) => (task ? dayValue(task.start) : null), { kind: 'day' }),
		columnOf(COLUMNS.end, ({ task }) => (task ? dayValue(task.end) : null), { kind: 'day' }),
		columnOf(COLUMNS.hours, ({ task }) => task?.effortHours ?? null, { kind: 'number' }),
		columnOf(COLUMNS.doneWhen, ({ task }) => task?.doneWhen ?? '', { width: 48 })
	];
}

/** In the frame's order of people; somebody without a part has no row, and nobody outside the frame has one. */
export function peopleTable(subject: Subject): Table {
	const all = [...matrixParts(subject), ...otherParts(subject)];
	return tableOf(
		SHEETS.people,
		columns(subject),
		subject.frame.people.flatMap((person) => partsOf(person, all))
	);
}
