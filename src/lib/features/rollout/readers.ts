/** Understands what was typed about a task; empty text gives the computed value back. */
import { isDay } from '#lib/core/shared/day.ts';
import { EDIT_TEXT } from '#lib/i18n/plan-change-text.ts';
import type { Reading } from '#lib/ui/reading.ts';

/** Limits of core/assessment/plan-edit.ts and of frame.roleHours. */
const MOST_HOURS = 400;
const MOST_DAYS = 120;
const MOST_HOURS_A_DAY = 240;

const trimmed = (text: string): string => text.replace(/\s+/g, ' ').trim();

function numberIn(text: string): number {
	const typed = trimmed(text).replace(/\s?(?:h|hours?|d|days?)$/, '');
	return /^\d*[.,]?\d+$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
}

const isEmpty = (text: string): boolean => trimmed(text) === '';

/** What is to be done, in one line. */
export const readTitle = (text: string): Reading<string> =>
	isEmpty(text) ? { problem: EDIT_TEXT.noTitle } : { value: trimmed(text) };

/** Hours of work of a task, more than 0. */
export function readEffort(text: string): Reading<number | null> {
	const hours = numberIn(text);
	if (isEmpty(text)) return { value: null };
	return hours > 0 && hours <= MOST_HOURS ? { value: hours } : { problem: EDIT_TEXT.notHours(trimmed(text)) };
}

/** Working days of a task, 1 at least. */
export function readDuration(text: string): Reading<number | null> {
	const days = numberIn(text);
	if (isEmpty(text)) return { value: null };
	const isSound = Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;
	return isSound ? { value: days } : { problem: EDIT_TEXT.notDays(trimmed(text)) };
}

/** The day on which a task is to start. */
export function readStart(text: string): Reading<string | null> {
	if (text === '') return { value: null };
	return isDay(text) ? { value: text } : { problem: EDIT_TEXT.notDay };
}

/** Hours a working day of a whole role. */
export function readRoleHours(text: string): Reading<number | null> {
	const hours = numberIn(text);
	if (isEmpty(text)) return { value: null };
	return hours > 0 && hours <= MOST_HOURS_A_DAY
		? { value: hours }
		: { problem: EDIT_TEXT.notRoleHours(trimmed(text)) };
}
