/** When nobody who answers for a row can be reached although the agent is at work. */
import { usualReach } from '../assessment/defaults.ts';
import type { Frame } from '../assessment/frame.ts';
import { isAccountable } from './cells.ts';
import type { RaciRow } from './matrix.ts';
import { deputyOf, personOf, type Named } from './people.ts';
import { weekMask } from './week-mask.ts';

/** The minutes of the week in which this person can be reached. */
const reachOf = (named: Named | undefined, frame: Frame): bigint =>
	named ? weekMask(named.person?.reachable ?? usualReach(frame)) : 0n;

/**
 * Minutes of the operating hours in which neither the accountable person nor the deputy can be reached; none
 * where the row does not ask for it or the frame gives no operating hours.
 */
export function unreachedMinutes(row: RaciRow, frame: Frame): bigint {
	if (!row.reach || !frame.operatingHours) return 0n;
	const reached = Object.values(row.cells)
		.filter(isAccountable)
		.flatMap((cell) => [personOf(cell, frame), deputyOf(cell, frame)])
		.reduce((all, named) => all | reachOf(named, frame), 0n);
	return weekMask(frame.operatingHours) & ~reached;
}
