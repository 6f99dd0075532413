/** All rules of the matrix at once: the findings, worst first. */
import type { Frame } from '../assessment/frame.ts';
import { accountableLoad } from './checks/accountable-load.ts';
import { decisionDrag } from './checks/decision-drag.ts';
import { duplicates } from './checks/duplicates.ts';
import { idleRoles } from './checks/idle-roles.ts';
import { machines } from './checks/machines.ts';
import { namedAccountable } from './checks/named-accountable.ts';
import { oneAccountable } from './checks/one-accountable.ts';
import { overload } from './checks/overload.ts';
import { ownersAccountable } from './checks/owners-accountable.ts';
import { reachableAccountable } from './checks/reachable-accountable.ts';
import { separatePeople } from './checks/separate-people.ts';
import { singlePoint } from './checks/single-point.ts';
import { someResponsible } from './checks/some-responsible.ts';
import { spreadOfWork } from './checks/spread-of-work.ts';
import { vacantCells } from './checks/vacant-cells.ts';
import type { RaciCheck, RaciContext, RaciFinding, RaciMatrix, Severity } from './matrix.ts';

const CHECKS: readonly RaciCheck[] = [
	oneAccountable,
	someResponsible,
	vacantCells,
	namedAccountable,
	separatePeople,
	reachableAccountable,
	ownersAccountable,
	spreadOfWork,
	decisionDrag,
	idleRoles,
	overload,
	accountableLoad,
	machines,
	duplicates,
	singlePoint
];

const WORST_FIRST: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Orders findings by severity, rule, row and role; what is at no row or role comes first. */
function byPlace({ roles, rows }: RaciMatrix): (a: RaciFinding, b: RaciFinding) => number {
	const rowAt = new Map(rows.map(({ id }, index) => [id, index]));
	const roleAt = new Map(roles.map(({ id }, index) => [id, index]));
	const place = ({ severity, rule, row = '', role = '' }: RaciFinding): number[] => [
		WORST_FIRST[severity],
		rule,
		rowAt.get(row) ?? -1,
		roleAt.get(role) ?? -1
	];
	return (a, b) => {
		const other = place(b);
		return (
			place(a)
				.map((value, index) => value - (other[index] ?? 0))
				.find((step) => step !== 0) ?? 0
		);
	};
}

/** Everything the fourteen rules find in a matrix, generated or edited. */
export function checkRaci(matrix: RaciMatrix, frame: Frame, context: RaciContext): readonly RaciFinding[] {
	return CHECKS.flatMap((check) => check(matrix, frame, context)).sort(byPlace(matrix));
}
