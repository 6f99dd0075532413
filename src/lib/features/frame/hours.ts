/** Choosing hours of the week. */
import type { Hours } from '#lib/core/assessment/frame.ts';
import { problems } from '#lib/i18n/frame-text.ts';
import type { Reading } from '#lib/ui/reading.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const MIDNIGHT = '00:00';
const END_OF_DAY = '24:00';

export const AROUND_THE_CLOCK: Hours = { days: WEEK, from: MIDNIGHT, to: END_OF_DAY };

/** The days, Monday first, with one put in or taken out. */
export const toggledDay = (days: readonly number[], day: number): number[] =>
	WEEK.filter((each) => (each === day ? !days.includes(day) : days.includes(each)));

/** A time as a time input gives it; midnight at the end of hours is the end of that day. */
export function readTime(end: 'from' | 'to', text: string, kept: string | undefined): Reading<string> {
	if (!/^\d\d:\d\d$/.test(text)) return { problem: problems.notTime(kept ?? '') };
	return { value: end === 'to' && text === MIDNIGHT ? END_OF_DAY : text };
}
