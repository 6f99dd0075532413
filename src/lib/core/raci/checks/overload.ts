/**
 * Rule 10, hours: load = Σ hours of the row / its R roles, against hours a day × working days. Of duties one month
 * counts. A named person carries the share; a role carries it where nobody is named.
 */
import type { Frame } from '../../assessment/frame.ts';
import { hoursAvailable } from '../capacity.ts';
import { largestKey } from '../largest-key.ts';
import type { RaciCheck, RaciContext, RaciFinding } from '../matrix.ts';
import { distinctPeople, holdersOf } from '../people.ts';
import { tenths, workShares, type WorkShare } from '../work-shares.ts';

function byRole(shares: readonly WorkShare[]): Map<string, number> {
	const sums = new Map<string, number>();
	for (const { role, hours } of shares) sums.set(role, (sums.get(role) ?? 0) + hours);
	return sums;
}

const total = (sums: Map<string, number>): number => tenths([...sums.values()].reduce((a, b) => a + b, 0));

function peopleOverloaded(
	shares: readonly WorkShare[],
	frame: Frame,
	{ workingDays }: RaciContext
): RaciFinding[] {
	const people = distinctPeople(shares.flatMap(({ named }) => named ?? []));
	return people.flatMap(({ id, name, person }) => {
		const sums = byRole(shares.filter(({ named }) => named?.id === id));
		const values = {
			person: name,
			hours: total(sums),
			capacity: tenths(hoursAvailable(person, frame, workingDays))
		};
		if (values.hours <= values.capacity) return [];
		return [{ rule: 10, code: 'overload-person', severity: 'warning', role: largestKey(sums), values }];
	});
}

/** What a role can do when the matrix names nobody: its holders together, or one person by default. */
function roleCapacity(role: string, frame: Frame, { workingDays }: RaciContext): number {
	const holders = holdersOf(frame, role);
	const people = holders.length > 0 ? holders : [undefined];
	return people.map((person) => hoursAvailable(person, frame, workingDays)).reduce((a, b) => a + b, 0);
}

function rolesOverloaded(shares: readonly WorkShare[], frame: Frame, context: RaciContext): RaciFinding[] {
	const sums = byRole(shares.filter(({ named }) => !named));
	return [...sums].flatMap(([role, sum]) => {
		const values = { hours: tenths(sum), capacity: tenths(roleCapacity(role, frame, context)) };
		if (values.hours <= values.capacity) return [];
		return [{ rule: 10, code: 'overload-role', severity: 'warning', role, values }];
	});
}

/** People, and roles without a name, with more hours of work than they have. */
export const overload: RaciCheck = (matrix, frame, context) => {
	const shares = workShares(matrix, frame);
	return [...peopleOverloaded(shares, frame, context), ...rolesOverloaded(shares, frame, context)];
};
