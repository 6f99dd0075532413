/** Public holidays as they concern a plan: those on a day on which somebody would otherwise work. */
import type { Day } from '../shared/day.ts';
import { weekday } from '../shared/day.ts';

export interface Holiday {
	readonly day: Day;
	readonly name: string;
}

/** Part of a country with holidays of its own. */
export interface Region {
	readonly id: string;
	readonly name: string;
}

/** Whoever knows the public holidays of countries. */
export interface HolidaySource {
	/** First and last day included, by day; null for a country it does not know. `region` empty: the whole country. */
	readonly publicHolidays: (country: string, region: string, from: Day, to: Day) => readonly Holiday[] | null;
	readonly regionsOf: (country: string) => readonly Region[];
}

const FRIDAY = 5;

/** Holidays from Monday to Friday, one a day. */
export const onWorkingDays = (holidays: readonly Holiday[]): Holiday[] =>
	holidays.filter(
		({ day }, index) => weekday(day) <= FRIDAY && holidays.findIndex((other) => other.day === day) === index
	);

/** Those of them that are no days off yet. */
export const missingHolidays = (holidays: readonly Holiday[], daysOff: readonly Day[]): Holiday[] =>
	onWorkingDays(holidays).filter(({ day }) => !daysOff.includes(day));
