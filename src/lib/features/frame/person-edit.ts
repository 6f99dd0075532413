/** Changes to one person; undefined takes a field away, so that its default holds again. */
import type { Hours, Leave, Person } from '#lib/core/assessment/frame.ts';

export function withHours(person: Person, hoursPerDay: number | undefined): Person {
	const { hoursPerDay: _before, ...rest } = person;
	return hoursPerDay === undefined ? rest : { ...rest, hoursPerDay };
}

export function withReachable(person: Person, reachable: Hours | undefined): Person {
	const { reachable: _before, ...rest } = person;
	return reachable === undefined ? rest : { ...rest, reachable };
}

/** No days of leave are no leave at all. */
export function withLeave(person: Person, leave: readonly Leave[]): Person {
	const { leave: _before, ...rest } = person;
	return leave.length === 0 ? rest : { ...rest, leave: [...leave] };
}

/** A name for every row that stays its own, even where a file gives two people one id. */
export const rowKeys = (people: readonly Person[]): string[] =>
	people.map(({ id }, index) =>
		people.findIndex((other) => other.id === id) === index ? id : `${id} ${index}`
	);
