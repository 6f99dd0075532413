/**
 * One-click repairs: for a finding, changes of cells that take it away. A repair is offered only after the checks
 * have shown, on the matrix it leads to, that the finding is gone and no error has come.
 */
import { withCellEdits, type CellEdit } from './cell-edit.ts';
import { checkRaci } from './check-raci.ts';
import { columns } from './columns.ts';
import type { Raci, RaciCode, RaciFinding, Severity } from './matrix.ts';
import {
	appointAccountable,
	appointOwner,
	handOverAccountable,
	handWorkToAccountable,
	keepOneAccountable,
	nameAccountable,
	shareAccountable
} from './repairs/accountable.ts';
import {
	coverHours,
	nameDeputy,
	nameHolders,
	separate,
	shareHours,
	swapWithDeputy
} from './repairs/people.ts';
import {
	appointResponsible,
	fewerConsulted,
	fewerInvolved,
	fewerResponsible,
	handWorkOver,
	leaveOut,
	shareWork
} from './repairs/responsible.ts';
import { restore, rowOf, type Candidates, type RepairSubject } from './repairs/subject.ts';

/** Findings that no change of cells mends, such as two rows of one name, have none. */
const BY_CODE: Readonly<Partial<Record<RaciCode, readonly Candidates[]>>> = {
	'vacant-role': [handWorkToAccountable, handOverAccountable],
	'vacant-deputy': [nameDeputy],
	'vacant-reach': [coverHours],
	'not-separable': [separate, handWorkOver],
	'no-accountable': [appointAccountable],
	'many-accountable': [keepOneAccountable],
	'no-responsible': [appointResponsible],
	'accountable-team': [handOverAccountable],
	'accountable-unnamed': [nameAccountable],
	'no-deputy': [nameDeputy],
	'deputy-is-person': [nameDeputy],
	'self-approval': [handWorkOver],
	unreachable: [coverHours],
	'owner-without-accountable': [appointOwner],
	'many-responsible': [fewerResponsible],
	'works-alone': [shareWork],
	'many-consulted': [fewerConsulted],
	'many-involved': [fewerInvolved],
	'role-never-acts': [leaveOut],
	'overload-person': [shareHours],
	'overload-role': [nameHolders],
	'accountable-load': [shareAccountable],
	'machine-accountable': [handOverAccountable],
	'agent-responsible': [handWorkToAccountable],
	'agent-beyond-autonomy': [handWorkToAccountable],
	'empty-row': [appointResponsible],
	'same-person': [separate],
	'deputy-same-person': [nameDeputy],
	'single-point': [swapWithDeputy]
};

/** Everything that was changed in the row goes back to what was computed. */
const undoRow: Candidates = function* (finding, subject) {
	const row = rowOf(finding, subject);
	const changed = subject.raci.edited.filter((one) => one.row === row?.id);
	if (row && changed.length > 0) yield changed.map(({ role }) => restore(row, role));
};

function* candidatesFor(
	finding: RaciFinding,
	subject: RepairSubject
): Generator<readonly CellEdit[], void, undefined> {
	for (const candidates of BY_CODE[finding.code] ?? []) yield* candidates(finding, subject);
	yield* undoRow(finding, subject);
}

/** The matrix after changes of cells, checked. */
export function afterEdits({ raci, roles, frame, context }: RepairSubject, edits: readonly CellEdit[]): Raci {
	const { rows, edited } = withCellEdits(raci, edits, frame);
	const matrix = { rows, roles: columns([...roles.values()], rows, frame) };
	return { ...raci, ...matrix, edited, findings: checkRaci(matrix, frame, context) };
}

/** The same finding whatever it counts. */
const keyOf = ({ code, row, role, values }: RaciFinding): string =>
	JSON.stringify([code, row, role, values.person, values.other, values.owner]);

const newOnes = (severity: Severity, after: Raci, before: Raci): RaciFinding[] => {
	const known = new Set(before.findings.filter((one) => one.severity === severity).map(keyOf));
	return after.findings.filter((one) => one.severity === severity && !known.has(keyOf(one)));
};

/** Gone, with no new error, and no warning of the same rule in its place. */
function mends(finding: RaciFinding, after: Raci, before: Raci): boolean {
	const warnings = newOnes('warning', after, before);
	return (
		after.findings.every((one) => keyOf(one) !== keyOf(finding)) &&
		newOnes('error', after, before).length === 0 &&
		warnings.every(({ rule, row }) => rule !== finding.rule || row !== finding.row)
	);
}

/** Candidates tried for one finding; the natural ones come first, and each costs a run of all checks. */
const MOST_TRIED = 12;

function repairOne(finding: RaciFinding, subject: RepairSubject): readonly CellEdit[] | null {
	let second: readonly CellEdit[] | null = null;
	let tried = 0;
	for (const edits of candidatesFor(finding, subject)) {
		if (edits.length === 0) continue;
		if (++tried > MOST_TRIED) break;
		const after = afterEdits(subject, edits);
		if (!mends(finding, after, subject.raci)) continue;
		if (newOnes('warning', after, subject.raci).length === 0) return edits;
		second ??= edits;
	}
	return second;
}

/** The later change of a cell is the one that counts. */
const joined = (edits: readonly CellEdit[]): CellEdit[] => [
	...new Map(edits.map((edit) => [JSON.stringify([edit.row, edit.role]), edit])).values()
];

/**
 * The changes that take these findings away together, one after the other; null where one of them has no repair.
 * The best leaves no new warning either.
 */
export function repairOf(
	findings: readonly RaciFinding[],
	subject: RepairSubject
): readonly CellEdit[] | null {
	let edits: readonly CellEdit[] = [];
	let raci = subject.raci;
	for (const finding of findings) {
		const own = repairOne(finding, { ...subject, raci });
		if (!own) return null;
		edits = joined([...edits, ...own]);
		raci = afterEdits(subject, edits);
	}
	const isWhole = findings.every((finding) => mends(finding, raci, subject.raci));
	return isWhole && edits.length > 0 ? edits : null;
}
