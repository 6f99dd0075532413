/** Who stands behind a name in a cell, and who wears a hat. */
import type { Frame, Person } from '../assessment/frame.ts';
import { fold } from './fold.ts';
import type { RaciCell } from './matrix.ts';

/** Somebody named in the matrix; `id` tells two people of the same name apart. */
export interface Named {
	readonly id: string;
	readonly name: string;
	/** Missing for a name that is not in the frame. */
	readonly person?: Person;
}

/** Everybody who holds the role, in the frame's order. */
export const holdersOf = (frame: Frame, role: string): Person[] =>
	frame.people.filter(({ hats }) => hats.includes(role));

function findPerson(frame: Frame, name: string, id: string | undefined): Person | undefined {
	if (id !== undefined) return frame.people.find((person) => person.id === id);
	const namesakes = frame.people.filter((person) => fold(person.name) === fold(name));
	// A name typed by hand that two people share is nobody in particular.
	return namesakes.length === 1 ? namesakes[0] : undefined;
}

function named(frame: Frame, name: string | undefined, id: string | undefined): Named | undefined {
	if (name === undefined || name.trim() === '') return undefined;
	const person = findPerson(frame, name, id);
	// Ids in the frame are trimmed, so with a leading space a name by hand cannot meet one.
	return person ? { id: person.id, name, person } : { id: ` ${fold(name)}`, name };
}

/** Who is named in the cell, if anybody. */
export const personOf = (cell: RaciCell | undefined, frame: Frame): Named | undefined =>
	cell && named(frame, cell.person, cell.personId);

/** Who stands in for the person named in the cell, if anybody. */
export const deputyOf = (cell: RaciCell | undefined, frame: Frame): Named | undefined =>
	cell && named(frame, cell.deputy, cell.deputyId);

/** Everybody once. A name typed in several ways is shown the same way, whatever the order. */
export function distinctPeople(everybody: readonly Named[]): Named[] {
	const byName = [...everybody].sort((a, b) => (a.name < b.name ? 1 : -1));
	return [...new Map(byName.map((named) => [named.id, named])).values()];
}
