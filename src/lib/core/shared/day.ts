/** Calendar days as `YYYY-MM-DD`, without clock, time zone or locale. */
const MILLISECONDS_PER_DAY = 86_400_000;

/** A calendar day that exists, as ISO 8601 text. */
export type Day = string;

const utc = (day: Day): number => {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	return Date.UTC(year, month - 1, date);
};

const fromUtc = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** Whether the text is a calendar day: 2026-02-30 is not. */
export function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text)) && fromUtc(utc(text)) === text;
}

/** The day `count` calendar days after `day`; a negative count goes back. */
export const addDays = (day: Day, count: number): Day => fromUtc(utc(day) + count * MILLISECONDS_PER_DAY);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
	Math.round((utc(to) - utc(from)) / MILLISECONDS_PER_DAY);

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export const weekday = (day: Day): number => new Date(utc(day)).getUTCDay() || 7;
