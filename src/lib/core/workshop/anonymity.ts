/**
 * What may be shown of an anonymous workshop: the answers of a perspective only where five or more people gave them,
 * and as many other perspectives hidden with it that subtracting what is shown from the whole gives nothing away.
 * A cell is what one perspective said on one question. Hundepool et al., "Statistical disclosure control" (2012).
 */
import type { Consensus, Distribution } from '../assessment/consensus.ts';
import type { Mode, Perspective } from '../assessment/workshop.ts';
import { PERSPECTIVES } from '../pack/scale.ts';
import { answered, sumOf } from './distribution.ts';

/** Counts on one question, by perspective. */
export type Basis = Consensus['basis'];

/** Fewer people than this are not shown apart: a default of the field, not of ours. */
export const LEAST_GROUP = 5;

export interface ShownGroup {
	readonly perspective: Perspective;
	/** How many answered; never a secret. */
	readonly people: number;
	/** What they said; null where it is hidden. */
	readonly said: Distribution | null;
}

export interface Shown {
	readonly people: number;
	/** What all said together; null under five people of an anonymous workshop. */
	readonly all: Distribution | null;
	/** Perspectives that answered, in the order of the pack. */
	readonly groups: readonly ShownGroup[];
}

interface Group {
	readonly perspective: Perspective;
	readonly said: Distribution;
	readonly people: number;
}

const groupsOf = (basis: Basis): Group[] =>
	PERSPECTIVES.flatMap((perspective) => {
		const said = basis[perspective];
		const people = said ? answered(said) : 0;
		return said && people > 0 ? [{ perspective, said, people }] : [];
	});

const kindsOf = ({ levels, unknown, notApplicable }: Distribution): number =>
	[...levels, unknown, notApplicable].filter((count) => count > 0).length;

/**
 * Whether the hidden groups hide each other: together they are what the whole minus the shown ones gives, so they
 * must be five people of two groups at least, and must not all have said the same.
 */
function hideEachOther(hidden: readonly Group[]): boolean {
	const together = sumOf(hidden.map(({ said }) => said));
	return hidden.length >= 2 && answered(together) >= LEAST_GROUP && kindsOf(together) >= 2;
}

/** The small groups, and the next larger ones until they hide each other or nothing is left to hide. */
function hiddenOf(groups: readonly Group[]): readonly Group[] {
	const bySize = groups.toSorted((a, b) => a.people - b.people);
	let count = bySize.filter(({ people }) => people < LEAST_GROUP).length;
	if (count === 0) return [];
	while (count < bySize.length && !hideEachOther(bySize.slice(0, count))) count += 1;
	return bySize.slice(0, count);
}

/** What may be shown of one question; everything in a named workshop. */
export function shownOf(basis: Basis, mode: Mode): Shown {
	const groups = groupsOf(basis);
	const all = sumOf(groups.map(({ said }) => said));
	const people = answered(all);
	const isOpen = mode === 'named';
	const hidden = isOpen ? [] : hiddenOf(groups);
	return {
		people,
		all: isOpen || people >= LEAST_GROUP ? all : null,
		groups: groups.map((group) => ({
			perspective: group.perspective,
			people: group.people,
			said: hidden.includes(group) ? null : group.said
		}))
	};
}
