/** The responsibility matrix in words: what a letter means, how the whole stands, what one role has to do. */
import type {
	Raci,
	RaciCell,
	RaciFinding,
	RaciLetter,
	RaciMatrix,
	RaciRole,
	RaciRow,
	Severity
} from '../core/raci/matrix.ts';
import { listed, plural, sentence, showNumber } from './format.ts';
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

const SEVERITIES: Readonly<Record<Severity, StateSign & { readonly plural: string }>> = {
	error: { word: 'Error', plural: 'Errors', shape: 'square', tone: 'stop' },
	warning: { word: 'Warning', plural: 'Warnings', shape: 'diamond', tone: 'wait' },
	info: { word: 'Note', plural: 'Notes', shape: 'circle', tone: 'wait' }
};

/** Severities, worst first. */
export const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** Word, shape and tone of a severity. */
export const severitySign = (severity: Severity): StateSign & { readonly plural: string } =>
	SEVERITIES[severity];

/** The worst severity among findings; null without any. */
export const worstOf = (findings: readonly RaciFinding[]): Severity | null =>
	WORST_FIRST.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;

/** “One error and two warnings”; null without findings. */
function counted(findings: readonly RaciFinding[]): string | null {
	const parts = WORST_FIRST.map((severity): [number, string] => [
		findings.filter((finding) => finding.severity === severity).length,
		SEVERITIES[severity].word.toLowerCase()
	]).filter(([count]) => count > 0);
	return parts.length === 0 ? null : sentence(listed(parts.map(([count, word]) => plural(count, word))));
}

/** How the matrix stands against its rules: notes are no fault. */
export function raciSign({ findings }: Raci): StateSign {
	const worst = worstOf(findings);
	const word = counted(findings.filter(({ severity }) => severity !== 'info'));
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

/** “27 rows, 20 roles: five rows of gate work and 22 standing duties. One warning.” */
export function raciLead({ rows, roles, findings }: Raci): string {
	const duties = rows.filter(({ kind }) => kind === 'duty').length;
	const parts = [
		...(rows.length > duties ? [`${plural(rows.length - duties, 'row')} of gate work`] : []),
		...(duties > 0 ? [plural(duties, 'standing duty', 'standing duties')] : [])
	];
	const size = `${sentence(plural(rows.length, 'row'))}, ${plural(roles.length, 'role')}`;
	const found = counted(findings);
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
export function spokenCell(row: RaciRow, role: RaciRole): string {
	const cell = row.cells[role.id];
	if (!cell) return `${row.title}, ${role.title}: no part`;
	const who = whoIn(cell);
	const said = `${showLetter(cell.letter)}, ${letterMeaning(cell.letter)}`;
	return `${row.title}, ${role.title}: ${said}${who === '' ? '' : `. ${who}`}`;
}

/** What is said where the plan has no first day; empty with one. The link to the plan follows it. */
export function unplanned({ rows }: RaciMatrix, planned: boolean): string {
	if (planned) return '';
	return rows.some(({ kind }) => kind === 'task')
		? 'The plan has no first day yet, so its gate work has no dates:'
		: 'There is no plan yet, so its gate work is missing here:';
}

/** One sentence for a role that nobody holds, where it would act in several rows. */
export const vacantRows = (role: string, rows: number): string =>
	`Nobody holds the role ${role}, which has a part in ${plural(rows, 'row')}; give somebody this hat or move the work to other roles.`;

type FindingPlace = Readonly<Partial<Record<'row' | 'role', string | undefined>>>;

/** Where a finding is: “Pause the agent · Technical owner”, one of them, or the whole matrix. */
export function placeOf({ row, role }: FindingPlace, { rows, roles }: RaciMatrix): string {
	const titles = [
		rows.find(({ id }) => id === row)?.title,
		roles.find(({ id }) => id === role)?.title
	].filter((title) => title !== undefined);
	return titles.length === 0 ? 'Whole matrix' : titles.join(' · ');
}
