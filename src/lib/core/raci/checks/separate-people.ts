/**
 * Rules 4 and 13: whoever approves is not the only one who makes, by role (4) and by person (13). An error from
 * autonomy 2 on, where nobody looks at every single action any more; a warning below.
 */
import type { Frame } from '../../assessment/frame.ts';
import type { RaciCheck, RaciFinding, RaciRow } from '../matrix.ts';
import { breachesOf, isExcused, type Breach } from '../separation.ts';

/** From this autonomy on a breach is an error. */
export const STRICT_AUTONOMY = 2;

function finding(row: RaciRow, breach: Breach, frame: Frame): RaciFinding {
	const { kind, role, other, person } = breach;
	const excused = isExcused(row);
	return {
		rule: kind === 'self-approval' ? 4 : 13,
		code: excused ? 'not-separable' : kind,
		severity: !excused && frame.autonomy >= STRICT_AUTONOMY ? 'error' : 'warning',
		row: row.id,
		role,
		values: person === '' ? { other } : { other, person }
	};
}

/** Rows on which two roles that are kept apart come together. */
export const separatePeople: RaciCheck = ({ rows }, frame) =>
	rows.flatMap((row) => breachesOf(row, frame).map((breach) => finding(row, breach, frame)));
