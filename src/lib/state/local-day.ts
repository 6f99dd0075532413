/** The calendar day where the user is. */
import type { Day } from '#lib/core/shared/day.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** Day of a time in milliseconds since 1970, in the time zone of this device. */
export function localDay(milliseconds: number): Day {
	const date = new Date(milliseconds);
	return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
