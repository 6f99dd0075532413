/** Rule 5: whoever may pause the agent, or the deputy, can be reached whenever it is at work. */
import type { Frame } from '../../assessment/frame.ts';
import { hasGap, isAccountable, rolesWhere } from '../cells.ts';
import type { RaciCheck, RaciFinding, RaciRow } from '../matrix.ts';
import { unreachedMinutes } from '../reach.ts';
import { countMinutes, weekMask } from '../week-mask.ts';

/** Hours with one decimal. */
const hours = (mask: bigint): number => Math.round(countMinutes(mask) / 6) / 10;

function checkRow(row: RaciRow, frame: Frame): RaciFinding[] {
	const unreached = unreachedMinutes(row, frame);
	if (unreached === 0n || !frame.operatingHours) return [];
	const accountable = rolesWhere(row, isAccountable);
	const [role] = accountable.length === 1 ? accountable : [];
	const cell = role === undefined ? undefined : row.cells[role];
	const excused = hasGap(cell, 'vacant-reach');
	return [
		{
			rule: 5,
			code: excused ? 'vacant-reach' : 'unreachable',
			severity: excused ? 'warning' : 'error',
			row: row.id,
			...(role === undefined ? {} : { role }),
			values: {
				hours: hours(unreached),
				of: hours(weekMask(frame.operatingHours)),
				person: cell?.person ?? '',
				deputy: cell?.deputy ?? ''
			}
		}
	];
}

/** Rows whose accountable person and deputy together leave operating hours open. */
export const reachableAccountable: RaciCheck = ({ rows }, frame) =>
	rows.flatMap((row) => checkRow(row, frame));
