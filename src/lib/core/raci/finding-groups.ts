/** Findings as a reader can act on them: a role that nobody holds is one gap, however many rows it leaves open. */
import type { RaciCode, RaciFinding } from './matrix.ts';

/** Findings that one deed mends; the first of them names the group. */
export type FindingGroup = readonly [RaciFinding, ...RaciFinding[]];

/** What one cause has in common: the role, or for a missing stand-in the person too; other findings stand alone. */
const CAUSES: Readonly<Partial<Record<RaciCode, (finding: RaciFinding) => unknown>>> = {
	'vacant-role': ({ role }) => role,
	'vacant-reach': ({ role }) => role,
	'vacant-deputy': ({ role, values }) => [role, values.person]
};

function keyOf(finding: RaciFinding, number: number): string {
	const { code, severity } = finding;
	const cause = CAUSES[code]?.(finding);
	return JSON.stringify(cause === undefined ? number : [code, severity, cause]);
}

/** The findings in their order, those of one cause together where the first of them stands. */
export function findingGroups(findings: readonly RaciFinding[]): FindingGroup[] {
	const groups = new Map<string, [RaciFinding, ...RaciFinding[]]>();
	findings.forEach((finding, number) => {
		const group = groups.get(keyOf(finding, number));
		if (group) group.push(finding);
		else groups.set(keyOf(finding, number), [finding]);
	});
	return [...groups.values()];
}
