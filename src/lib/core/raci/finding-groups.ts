/** Findings as a reader can act on them: a role that nobody holds is one gap, however many rows it leaves open. */
import type { RaciFinding } from './matrix.ts';

/** Findings that one deed mends; the first of them names the group. */
export type FindingGroup = readonly [RaciFinding, ...RaciFinding[]];

const keyOf = ({ code, severity, role }: RaciFinding, number: number): string =>
	code === 'vacant-role' ? `${severity} ${role ?? ''}` : String(number);

/** The findings in their order, those about one vacant role together where the first of them stands. */
export function findingGroups(findings: readonly RaciFinding[]): FindingGroup[] {
	const groups = new Map<string, [RaciFinding, ...RaciFinding[]]>();
	findings.forEach((finding, number) => {
		const group = groups.get(keyOf(finding, number));
		if (group) group.push(finding);
		else groups.set(keyOf(finding, number), [finding]);
	});
	return [...groups.values()];
}
