/** What the rules find in a responsibility matrix, in words: what is wrong, and what to do about it. */
import { roleOfGroup, type FindingGroup } from '#lib/core/raci/finding-groups.ts';
import type { RaciCode, RaciFinding } from '#lib/core/raci/matrix.ts';
import { plural, showHours, showNumber } from './format.ts';

/** A finding with its row and role in words and its values at hand. */
interface Said {
	readonly row: string;
	readonly role: string;
	readonly text: (key: string) => string;
	readonly number: (key: string) => number;
	/** The name of the role whose id is in the values. */
	readonly roleOf: (key: string) => string;
}

const OWNERS: Readonly<Record<string, string>> = {
	business: 'business owner',
	process: 'process owner',
	technical: 'technical owner'
};

const hours = ({ number }: Said, key: string): string => showHours(number(key));

/** “nobody can”, “Ann cannot”, “neither Ann nor Ben can” */
function whoCan({ text }: Said): string {
	const [person, deputy] = [text('person'), text('deputy')].filter(Boolean);
	if (person === undefined) return 'nobody can';
	return deputy === undefined ? `${person} cannot` : `neither ${person} nor ${deputy} can`;
}

const uncovered = (said: Said): string => {
	const isAll = said.number('hours') === said.number('of');
	const part = isAll ? `all ${hours(said, 'of')}` : `${hours(said, 'hours')} of the ${hours(said, 'of')}`;
	return `“${said.row}”: for ${part} a week that the agent works, ${whoCan(said)} be reached`;
};

const TEXTS: Readonly<Record<RaciCode, (said: Said) => string>> = {
	'vacant-role': ({ row, role }) =>
		`“${row}”: nobody holds the role ${role}; give somebody this hat or move the work to another role.`,
	'vacant-deputy': ({ row, role, text }) =>
		`“${row}”: nobody is free to stand in for ${text('person')}; give a second person the hat of ${role} or of a role it goes with.`,
	'vacant-reach': (said) => `${uncovered(said)}; name people for ${said.role} whose hours cover the rest.`,
	'not-separable': ({ row, role, text, roleOf }) =>
		text('person')
			? `“${row}”: ${text('person')} would act both as ${role} and as ${roleOf('other')}, which have to be two people; give one of the hats to somebody else.`
			: `“${row}”: ${role} both does this and answers for it, with nobody apart to check; give the work to another role.`,
	'no-accountable': ({ row }) => `“${row}”: nobody answers for it; give exactly one role the A.`,
	'many-accountable': ({ row, number }) =>
		`“${row}”: ${showNumber(number('count'))} roles answer for it, so none of them does; keep one A.`,
	'no-responsible': ({ row }) => `“${row}”: nobody does the work; give at least one role the R.`,
	'accountable-team': ({ row, role }) =>
		`“${row}”: ${role} is a team, and a gate needs one person who answers; give the A to a role that one person holds.`,
	'accountable-unnamed': ({ row, role }) =>
		`“${row}”: a gate depends on it and no person is named for ${role}; name who answers.`,
	'no-deputy': ({ row, text }) =>
		`“${row}”: a gate depends on it and ${text('person')} has no deputy; name somebody who can stand in.`,
	'deputy-is-person': ({ row, text }) =>
		`“${row}”: ${text('person')} is named as their own deputy; name somebody else.`,
	'self-approval': ({ row, role }) =>
		`“${row}”: ${role} both does this and answers for it, with nobody apart to check; give another role an R.`,
	unreachable: (said) =>
		`${uncovered(said)}; name people whose hours cover the rest, or change the operating hours.`,
	'owner-without-accountable': ({ text }) =>
		`The ${OWNERS[text('owner')] ?? text('owner')} answers for nothing here; give that role the A of what it owns.`,
	'many-responsible': ({ row, number }) =>
		`“${row}”: ${showNumber(number('count'))} roles do the work, so it is unclear who acts; keep one or two R.`,
	'works-alone': ({ role, number }) =>
		`${role} does and answers for ${plural(number('count'), 'row')} without anybody else; give some of the R to another role.`,
	'many-consulted': ({ row, number }) =>
		`“${row}”: ${showNumber(number('count'))} roles have to be asked, which slows every decision; turn some C into I.`,
	'many-involved': ({ row, number }) =>
		`“${row}”: ${showNumber(number('count'))} of ${showNumber(number('of'))} roles are only asked or told; drop those who do not need it.`,
	'role-never-acts': ({ role }) =>
		`${role} is only ever asked or told; check whether the role needs a column.`,
	'role-empty': ({ role }) => `${role} has no letter anywhere; give it a part or take it out.`,
	'overload-person': (said) =>
		`${said.text('person')} has ${hours(said, 'hours')} of work and ${hours(said, 'capacity')} for it, most of it as ${said.role}; share it or free more hours.`,
	'overload-role': (said) =>
		`${said.role} has ${hours(said, 'hours')} of work and ${hours(said, 'capacity')} for it; share it or free more hours.`,
	'accountable-load': ({ role, number }) =>
		`${role} answers for ${plural(number('count'), 'row')}, far more than one role can watch; move some of the A elsewhere.`,
	'machine-accountable': ({ row, role, text }) =>
		`“${row}”: ${role} is ${text('kind') === 'agent' ? 'an AI agent' : 'a vendor'} and cannot answer for it; give the A to a role in your own organisation.`,
	'agent-responsible': ({ row, role }) =>
		`“${row}”: an AI agent may only do what is marked as its to execute; give the R of ${role} to people.`,
	'agent-beyond-autonomy': ({ row, role, number }) =>
		`“${row}”: ${role} may do this from autonomy level ${number('needed')} on and you asked for ${number('asked')}; give the R to people.`,
	'duplicate-row': ({ row }) => `“${row}” stands here more than once; rename one or join them.`,
	'duplicate-role': ({ role }) => `The role ${role} stands here more than once; rename one or join them.`,
	'empty-row': ({ row }) => `“${row}” has no letters at all; give it an A and an R or take it out.`,
	'same-person': ({ row, role, text, roleOf }) =>
		`“${row}”: ${text('person')} acts both as ${role} and as ${roleOf('other')}, which have to be two people; name somebody else for one of them.`,
	'deputy-same-person': ({ row, role, text, roleOf }) =>
		`“${row}”: ${text('person')} stands in for ${role} and acts as ${roleOf('other')}, which have to be two people; name another deputy.`,
	'single-point': ({ text, number }) =>
		`${text('person')} answers for ${showNumber(number('count'))} of ${showNumber(number('of'))} rows of gate work; share them, so that one absence does not stop the launch.`
};

/** Titles of rows and roles, by id. */
export interface RaciNames {
	role(id: string): string;
	row(id: string): string;
}

function saidOf({ row, role, values }: RaciFinding, names: RaciNames): Said {
	const text = (key: string): string => String(values[key] ?? '');
	return {
		row: row === undefined ? '' : names.row(row),
		role: role === undefined ? '' : names.role(role),
		text,
		number: (key) => Number(values[key] ?? 0),
		roleOf: (key) => names.role(text(key))
	};
}

/** One plain sentence for a finding: what is wrong, and what to do. */
export const raciFinding = (finding: RaciFinding, names: RaciNames): string =>
	TEXTS[finding.code](saidOf(finding, names));

/** What several rows lack for one cause, and what to do. */
const OF_MANY: Readonly<Partial<Record<RaciCode, (said: Said & { readonly rows: string }) => string>>> = {
	'vacant-role': ({ role, rows }) =>
		`Nobody holds the role ${role}, which has a part in ${rows}; give somebody this hat or move the work to other roles.`,
	'vacant-deputy': ({ role, rows, text }) =>
		`Nobody is free to stand in for ${text('person')}, who answers as ${role} for ${rows}; give a second person this hat or that of a role it goes with.`,
	'vacant-reach': ({ role, rows }) =>
		`Whoever is named for ${role} cannot be reached for a part of the week that the agent works, in ${rows}; name people whose hours cover the rest.`
};

const differing = (group: FindingGroup, key: 'role' | 'row'): number =>
	new Set(group.map((finding) => finding[key])).size;

const nobodyYet = (group: FindingGroup): string =>
	`Nobody is named yet: ${plural(differing(group, 'role'), 'role')} have a part in ${plural(differing(group, 'row'), 'row')}. Name people in the frame and give them hats.`;

/** One sentence for findings of one cause, however many rows it shows in. */
export function raciFindings(group: FindingGroup, names: RaciNames): string {
	const [first, ...others] = group;
	const ofMany = OF_MANY[first.code];
	if (others.length === 0 || !ofMany) return raciFinding(first, names);
	if (roleOfGroup(group) === undefined) return nobodyYet(group);
	return ofMany({ ...saidOf(first, names), rows: plural(group.length, 'row') });
}
