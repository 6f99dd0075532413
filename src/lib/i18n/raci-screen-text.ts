/** The responsibility matrix in words: what a letter means, how the whole stands, what one role has to do. */
import { findingGroups, type Found } from '../core/raci/finding-groups.ts';
import type {
	AsideEdit,
	Raci,
	RaciCell,
	RaciFinding,
	RaciLetter,
	RaciMatrix,
	RaciRole,
	RaciRow,
	Severity
} from '../core/raci/matrix.ts';
import { rowGroups, type RowGroup } from '../core/raci/row-groups.ts';
import { listed, plural, sentence, showNumber } from './format.ts';
import type { RaciNames } from './raci-text.ts';
import type { StateSign } from './readiness-text.ts';
import { PLAN_TEXT } from './report-plan-text.ts';

/** How a letter is printed. */
export const showLetter = (letter: RaciLetter): string => (letter === 'AR' ? 'A/R' : letter);

const MEANINGS: Readonly<Record<RaciLetter, string>> = {
	R: 'does the work',
	A: 'answers for it',
	AR: 'does the work and answers for it',
	C: 'is asked before',
	I: 'is told after'
};

/** What a role with this letter does, said after its name. */
export const letterMeaning = (letter: RaciLetter): string => MEANINGS[letter];

/** The letters in the order in which a row is read: who answers, who does it, who is asked, who is told. */
export const READING_ORDER: readonly RaciLetter[] = ['A', 'AR', 'R', 'C', 'I'];

const SEVERITIES: Readonly<Record<Severity, StateSign>> = {
	error: { word: 'Error', shape: 'square', tone: 'stop' },
	warning: { word: 'Warning', shape: 'diamond', tone: 'wait' },
	info: { word: 'Note', shape: 'circle', tone: 'wait' }
};

/** Severities, worst first. */
export const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** Word, shape and tone of a severity. */
export const severitySign = (severity: Severity): StateSign => SEVERITIES[severity];

/** The worst severity among findings; null without any. */
export const worstOf = (findings: readonly RaciFinding[]): Severity | null =>
	WORST_FIRST.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;

/**
 * “One error and two warnings”, each thing to mend once, as the list has it; null without findings.
 */
function counted(found: Found): string | null {
	const groups = findingGroups(found);
	const parts = WORST_FIRST.map((severity): [number, string] => [
		groups.filter(([first]) => first.severity === severity).length,
		SEVERITIES[severity].word.toLowerCase()
	]).filter(([count]) => count > 0);
	return parts.length === 0 ? null : sentence(listed(parts.map(([count, word]) => plural(count, word))));
}

/** “Two warnings”: the heading over that many. */
export const severityHeading = (severity: Severity, count: number): string =>
	sentence(plural(count, SEVERITIES[severity].word.toLowerCase()));

/** How the matrix stands against its rules: notes are no fault. */
export function raciSign({ findings, roles }: Raci): StateSign {
	const worst = worstOf(findings);
	const word = counted({ findings: findings.filter(({ severity }) => severity !== 'info'), roles });
	if (word === null || worst === null || worst === 'info')
		return { word: 'Passes every check', shape: 'circle', tone: 'go' };
	return { ...SEVERITIES[worst], word };
}

const isAccountable = ({ letter }: RaciCell): boolean => letter === 'A' || letter === 'AR';

const accountableCount = ({ cells }: RaciRow): number => Object.values(cells).filter(isAccountable).length;

/** The heading: whether somebody answers for every row, and one role only. */
export function raciHeadline({ rows }: RaciMatrix): string {
	if (rows.length === 0) return 'There is nothing to answer for yet.';
	const off = rows.filter((row) => accountableCount(row) !== 1).length;
	if (off === 0) return 'Every row has exactly one accountable role.';
	const have = off === 1 ? 'does' : 'do';
	return `${sentence(plural(off, 'row'))} ${have} not have exactly one accountable role.`;
}

const GROUPS: Readonly<Record<RowGroup, string>> = {
	gate: 'Gate work',
	work: 'Other work of the plan',
	duty: 'Standing duties'
};

/** The heading over a group of rows. */
export const groupTitle = (group: RowGroup): string => GROUPS[group];

const inGroup: Readonly<Record<RowGroup, (count: number) => string>> = {
	gate: (count) => `${showNumber(count)} of gate work`,
	work: (count) => `${showNumber(count)} of other work`,
	duty: (count) => plural(count, 'standing duty', 'standing duties')
};

/** “27 rows, 20 roles: five of gate work and 22 standing duties. One warning.” */
export function raciLead(raci: Raci): string {
	const { rows, roles } = raci;
	const parts = rowGroups(rows).map((one) => inGroup[one.group](one.rows.length));
	const size = `${sentence(plural(rows.length, 'row'))}, ${plural(roles.length, 'role')}`;
	const found = counted(raci);
	return `${size}: ${listed(parts)}. ${found === null ? 'No check found anything.' : `${found}.`}`;
}

/** “Business owner answers for eight rows, does two, is asked about three and is told about one.” */
export function roleSummary(role: RaciRole, rows: readonly RaciRow[]): string {
	const letters = rows.flatMap(({ cells }) => cells[role.id]?.letter ?? []);
	const count = (...wanted: RaciLetter[]): number =>
		letters.filter((letter) => wanted.includes(letter)).length;
	const parts: [number, string][] = [
		[count('A', 'AR'), 'answers for'],
		[count('R', 'AR'), 'does'],
		[count('C'), 'is asked about'],
		[count('I'), 'is told about']
	];
	const said = parts
		.filter(([number]) => number > 0)
		.map(([number, verb], index) =>
			index === 0 ? `${verb} ${plural(number, 'row')}` : `${verb} ${showNumber(number)}`
		);
	return said.length === 0 ? `${role.title} has no part in any row.` : `${role.title} ${listed(said)}.`;
}

/** “Paweł Wiśniewski, deputy Dagmar Lindqvist”; what is missing is said, but only where a name is wanted. */
export function whoIn({ person, deputy, letter }: RaciCell): string {
	const isNamed = letter !== 'C' && letter !== 'I';
	const name = person ?? (isNamed ? PLAN_TEXT.vacant : '');
	return deputy === undefined ? name : `${name}, deputy ${deputy}`;
}

/** What assistive technology says of a cell: row, role, letter with its meaning, person and deputy. */
export function spokenCell(row: string, role: string, cell: RaciCell | undefined): string {
	if (!cell) return `${row}, ${role}: no part`;
	const who = whoIn(cell);
	const said = `${showLetter(cell.letter)}, ${letterMeaning(cell.letter)}`;
	return `${row}, ${role}: ${said}${who === '' ? '' : `. ${who}`}`;
}

/** “As computed: A, Paweł Wiśniewski”; “As computed: no part”. */
export function asComputed(computed: RaciCell | null): string {
	if (!computed) return 'As computed: no part';
	return `As computed: ${[showLetter(computed.letter), whoIn(computed)].filter(Boolean).join(', ')}`;
}

/** What is said where the plan has no first day; empty with one. The link to the plan follows it. */
export function unplanned({ rows }: RaciMatrix, planned: boolean): string {
	if (planned) return '';
	return rows.some(({ kind }) => kind === 'task')
		? 'The plan has no first day yet, so its gate work has no dates:'
		: 'There is no plan yet, so its gate work is missing here:';
}

type FindingPlace = Readonly<Partial<Record<'row' | 'role', string | undefined>>>;

/** Where a finding is: “Pause the agent · Technical owner”, one of them, or the whole matrix. */
export function placeOf({ row, role }: FindingPlace, { rows, roles }: RaciMatrix): string {
	const titles = [
		rows.find(({ id }) => id === row)?.title,
		roles.find(({ id }) => id === role)?.title
	].filter((title) => title !== undefined);
	return titles.length === 0 ? 'Whole matrix' : titles.join(' · ');
}

const WHY_ASIDE: Readonly<Record<AsideEdit['missing'], string>> = {
	row: 'this work is not in the matrix now',
	role: 'the questionnaire has no such role now',
	person: 'somebody named in it is no longer among the people'
};

/** “Write the runbook · QA lead: A. This work is not in the matrix now.” */
export function asideText({ row, role, edit, missing }: AsideEdit, names: RaciNames): string {
	const letter = edit.letter === null ? 'emptied' : showLetter(edit.letter);
	return `${names.row(row)} · ${names.role(role)}: ${letter}. ${sentence(WHY_ASIDE[missing])}.`;
}

/** “Hats of exactly the same people stand in one column: 14 columns instead of 20.” */
export const foldedLine = (roles: number, folded: number, isFolded: boolean): string =>
	isFolded
		? `Hats of exactly the same people stand in one column: ${folded === 1 ? 'one for all' : `${String(folded)} columns`} instead of ${String(roles)}.`
		: `Every hat has its own column, ${String(roles)} in all; with the hats of exactly the same people folded, ${folded === 1 ? 'it would be one' : `they would be ${String(folded)}`}.`;
