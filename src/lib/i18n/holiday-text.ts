/** Public holidays in words. */
import type { Holiday } from '../core/rollout/holidays.ts';
import type { Day } from '../core/shared/day.ts';
import { weekday } from '../core/shared/day.ts';
import { COUNTRIES } from './countries.ts';
import { listed, plural, sentence, showDay, showWeekday } from './format.ts';
import { showSpan } from './frame-text.ts';

const WITH_ARTICLE =
	/^(United|Bahamas|Gambia|Maldives|Netherlands|Philippines|Isle|Central|Dominican Rep|Falkland|Vatican)|Islands$|Territor/;

/** “Greece”, “the United Kingdom”; the code of a country that is on no list of ours. */
export function countryName(code: string): string {
	const name = COUNTRIES.find((country) => country.code === code)?.name ?? code;
	return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** “Fri 25 December 2026” */
export const holidayDay = (day: Day): string => `${showWeekday(weekday(day))} ${showDay(day)}`;

const named = (holidays: readonly Holiday[]): string =>
	listed(holidays.map(({ day, name }) => `${name} on ${holidayDay(day)}`));

export const HOLIDAY_TEXT = {
	ask: (country: string, from: Day, to: Day): string =>
		`Add the public holidays of ${countryName(country)}, ${showSpan(from, to)}`,
	loading: 'Looking the holidays up…',
	failed:
		'The list of holidays could not be loaded. No day was added. Try again when there is a connection, or add the days by hand.',
	unknown: (country: string): string =>
		`The list of holidays does not know ${countryName(country)}. Add the days by hand.`,
	none: (country: string, from: Day, to: Day): string =>
		`No public holiday of ${countryName(country)} falls on a weekday from ${showSpan(from, to)}.`,
	all: (holidays: readonly Holiday[]): string =>
		`${holidays.length === 1 ? 'A day off now' : 'All days off now'}: ${named(holidays)}.`,
	missing: (holidays: readonly Holiday[]): string =>
		`${sentence(plural(holidays.length, 'public holiday'))} in the 30 days ${holidays.length === 1 ? 'is no day off' : 'are no days off'} yet: ${named(holidays)}.`,
	addMissing: (count: number): string => (count === 1 ? 'Add it' : `Add all ${String(count)}`),
	region: 'Part of the country',
	whole: 'The whole country',
	source: 'From date-holidays, whose data is under CC BY-SA 3.0. Check it against your own calendar.'
} as const;
