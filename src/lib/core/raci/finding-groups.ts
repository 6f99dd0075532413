/** Findings as a reader can act on them: a role that nobody holds is one gap, however many rows it leaves open. */
import type { RaciCode, RaciFinding, RaciRole } from './matrix.ts';

/** Findings that one deed mends; the first of them names the group. */
export type FindingGroup = readonly [RaciFinding, ...RaciFinding[]];

/** What one cause has in common: the role, or for a missing stand-in the person too; other findings stand alone. */
const CAUSES: Readonly<Partial<Record<RaciCode, (finding: RaciFinding) => unknown>>> = {
	'vacant-role': ({ role }) => role,
	'vacant-reach': ({ role }) => role,
	'vacant-deputy': ({ role, values }) => [role, values.person]
};

/** Before anybody is named every role is vacant, and naming people is the one deed. */
const NOBODY_YET = 'nobody';

function keyOf(finding: RaciFinding, number: number, nobodyYet: boolean): string {
	const { code, severity } = finding;
	const cause = nobodyYet && code === 'vacant-role' ? NOBODY_YET : CAUSES[code]?.(finding);
	return JSON.stringify(cause === undefined ? number : [code, severity, cause]);
}

/** What was found, and in the matrix of which roles. */
export interface Found {
	readonly findings: readonly RaciFinding[];
	readonly roles: readonly RaciRole[];
}

/** The findings in their order, those of one cause together where the first of them stands. */
export function findingGroups({ findings, roles }: Found): FindingGroup[] {
	const nobodyYet = roles.every(({ people }) => people.length === 0);
	const groups = new Map<string, [RaciFinding, ...RaciFinding[]]>();
	findings.forEach((finding, number) => {
		const key = keyOf(finding, number, nobodyYet);
		const group = groups.get(key);
		if (group) group.push(finding);
		else groups.set(key, [finding]);
	});
	return [...groups.values()];
}

/** The role they are all about, if it is one. */
export const roleOfGroup = ([first, ...others]: FindingGroup): string | undefined =>
	others.every(({ role }) => role === first.role) ? first.role : undefined;
