/** Findings by the place they are about, for a mark at the cell and a way back to the text. */
import type { RaciFinding } from '#lib/core/raci/matrix.ts';

/** A cell, the head of a row (no role), the head of a column (no row). */
export interface Place {
	readonly row: string | undefined;
	readonly role: string | undefined;
}

/** A finding and its number in the list, which names the element that holds its text. */
export interface Numbered {
	readonly finding: RaciFinding;
	readonly number: number;
}

const keyOf = ({ row, role }: Place): string => JSON.stringify([row ?? null, role ?? null]);

/** Looks up the findings located exactly at a place. */
export function findingsByPlace(findings: readonly RaciFinding[]): (place: Place) => readonly Numbered[] {
	const byKey = new Map<string, Numbered[]>();
	findings.forEach((finding, number) => {
		const key = keyOf({ row: finding.row, role: finding.role });
		byKey.set(key, [...(byKey.get(key) ?? []), { finding, number }]);
	});
	return (place) => byKey.get(keyOf(place)) ?? [];
}
