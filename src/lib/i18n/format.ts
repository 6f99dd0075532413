/** Numbers and days as text. British English; rounding is half away from zero, at display only. */
import { reaches } from '../core/scoring/interval.ts';
import type { Day } from '../core/shared/day.ts';
import { roundTo } from '../core/shared/round.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A floor with all its decimals, one at least: 2.0, 2.25. */
export const showFloor = (threshold: number): string =>
	Number.isInteger(threshold) ? threshold.toFixed(1) : String(threshold);

/**
 * A level with one decimal. Given the threshold it is held against, as many decimals, up to three, as it takes
 * for the text to stand on the same side of it: 1.96 against 2 stays 1.96.
 */
export function showLevel(value: number, threshold?: number): string {
	if (threshold === undefined) return roundTo(value, 1).toFixed(1);
	const met = reaches(value, threshold);
	const digits = [1, 2, 3].find((count) => roundTo(value, count) >= threshold === met);
	if (digits !== undefined) return roundTo(value, digits).toFixed(digits);
	return met ? showFloor(threshold) : `under ${showFloor(threshold)}`;
}

const parts = (day: Day): [year: number, month: string, date: number] => [
	Number(day.slice(0, 4)),
	MONTHS[Number(day.slice(5, 7)) - 1] ?? '',
	Number(day.slice(8, 10))
];

/** 1 December 2026 */
export function showDay(day: Day): string {
	const [year, month, date] = parts(day);
	return `${date} ${month} ${year}`;
}

/** 1 Dec */
export function showDayShort(day: Day): string {
	const [, month, date] = parts(day);
	return `${date} ${month.slice(0, 3)}`;
}

/** Mon to Sun, for 1 to 7. */
export const showWeekday = (number: number): string => WEEKDAYS[number - 1] ?? '';

/** 14 h; halves and quarters keep their decimals. */
export const showHours = (hours: number): string => `${showCount(roundTo(hours, 2))} h`;

/** 12,400 */
export const showCount = (count: number): string => {
	const [whole = '', ...decimals] = String(count).split('.');
	return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
};

/** three, or 12: words up to twelve as a report would print them. */
export function showNumber(count: number): string {
	const words = [
		'no',
		'one',
		'two',
		'three',
		'four',
		'five',
		'six',
		'seven',
		'eight',
		'nine',
		'ten',
		'eleven',
		'twelve'
	];
	return words[count] ?? showCount(count);
}

/** “three gates”, “one gate”, “13 gates”: the count as a word, and the noun in its number. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
	`${showNumber(count)} ${count === 1 ? one : many}`;

/** “a”, “a and b”, “a, b and c”. */
export const listed = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** The text with a capital letter first. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
