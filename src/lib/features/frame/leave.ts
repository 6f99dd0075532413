/** Editing the days on which somebody is away. */
import type { Leave } from '#lib/core/assessment/frame.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { showDay } from '#lib/i18n/format.ts';
import { problems } from '#lib/i18n/frame-text.ts';
import type { Reading } from '#lib/ui/reading.ts';
import { readDay } from './readers.ts';

const replaced = (leave: readonly Leave[], index: number, now: readonly Leave[]): Leave[] => [
	...leave.slice(0, index),
	...now,
	...leave.slice(index + 1)
];

/** With another first day, which may push the last one on; without a first day the leave is gone. */
export function withFirst(leave: readonly Leave[], index: number, first: Day | undefined): Leave[] {
	const last = leave[index]?.to ?? '';
	return replaced(
		leave,
		index,
		first === undefined ? [] : [{ from: first, to: last < first ? first : last }]
	);
}

/** With another last day; without one the leave is a single day. */
export function withLast(leave: readonly Leave[], index: number, last: Day | undefined): Leave[] {
	const first = leave[index]?.from ?? last;
	return replaced(leave, index, first === undefined ? [] : [{ from: first, to: last ?? first }]);
}

export const withoutLeave = (leave: readonly Leave[], index: number): Leave[] => replaced(leave, index, []);

/** A last day, which may not be before the first. */
export function readLast(text: string, leave: Leave | undefined): Reading<Day | undefined> {
	const reading = readDay(text, leave?.to);
	const isBackwards =
		leave && 'value' in reading && reading.value !== undefined && reading.value < leave.from;
	return isBackwards ? { problem: problems.backwards(showDay(leave.to)) } : reading;
}
