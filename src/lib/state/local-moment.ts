/** A moment where the user is, as day and time. */
import { localDay } from './local-day.ts';
import { showDay } from '#lib/i18n/format.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** “1 December 2026, 12:04:31”, of milliseconds since 1970. */
export function localMoment(milliseconds: number): string {
	const date = new Date(milliseconds);
	const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
	return `${showDay(localDay(milliseconds))}, ${time}`;
}
