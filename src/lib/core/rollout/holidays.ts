/** Public holidays as they concern a plan: those on a day on which somebody would otherwise work. */
import type { Day } from '../shared/day.ts';
import type { Rest } from './working-day.ts';
import { isWeekend } from './working-day.ts';

export interface Holiday {
	readonly day: Day;
	readonly name: string;
}

/** The public holidays of one country, from the first day to the last. */
export interface CountryHolidays {
	/** Two capital letters. */
	readonly country: string;
	readonly from: Day;
	readonly to: Day;
	/** By day; null for a country that nobody knows the holidays of. */
	readonly whole: readonly Holiday[] | null;
	/** Parts of the country with holidays of their own, by name; the list of a part is complete. */
	readonly regions: readonly {
		readonly id: string;
		readonly name: string;
		readonly holidays: readonly Holiday[];
	}[];
}

/** Holidays outside weekends within the two days, one a day. */
export const onWorkingDays = (
	holidays: readonly Holiday[],
	from: Day,
	to: Day,
	rest: Pick<Rest, 'weekend'> = {}
): Holiday[] =>
	holidays.filter(
		({ day }, index) =>
			from <= day &&
			day <= to &&
			!isWeekend(day, rest) &&
			holidays.findIndex((other) => other.day === day) === index
	);
