/** Findings as a reader can act on them: a role that nobody holds is one gap, however many rows it leaves open. */
import type { RaciFinding } from '#lib/core/raci/matrix.ts';
import type { Numbered } from './places.ts';

/** Findings that one deed mends; the first of them names the group. */
export type FindingGroup = readonly [Numbered, ...Numbered[]];

const keyOf = ({ code, severity, role }: RaciFinding, number: number): string =>
	code === 'vacant-role' ? `${severity} ${role ?? ''}` : String(number);

/** The findings in their order, those about one vacant role together where the first of them stands. */
export function findingGroups(findings: readonly RaciFinding[]): FindingGroup[] {
	const groups = new Map<string, [Numbered, ...Numbered[]]>();
	findings.forEach((finding, number) => {
		const group = groups.get(keyOf(finding, number));
		if (group) group.push({ finding, number });
		else groups.set(keyOf(finding, number), [{ finding, number }]);
	});
	return [...groups.values()];
}
