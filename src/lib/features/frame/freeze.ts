/** Understands the working days of a freeze. */
import { HOLIDAY_TEXT } from '#lib/i18n/holiday-text.ts';
import type { Reading } from '#lib/ui/reading.ts';

/** Limit of core/assessment/frame.ts. */
const MOST = 20;

/** A whole number of working days, 20 at most; none for an empty text. */
export function readFreeze(text: string, kept: number | undefined): Reading<number | undefined> {
	const typed = text.trim();
	if (typed === '') return { value: undefined };
	const isSound = /^\d{1,2}$/.test(typed) && Number(typed) <= MOST;
	return isSound ? { value: Number(typed) } : { problem: HOLIDAY_TEXT.notFreeze(typed, MOST, kept) };
}
