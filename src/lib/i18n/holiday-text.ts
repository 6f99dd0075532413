/** Public holidays in words. */
import type { Holiday } from '../core/rollout/holidays.ts';
import type { Day } from '../core/shared/day.ts';
import { weekday } from '../core/shared/day.ts';
import { listed, plural, sentence, showDay, showWeekday } from './format.ts';

const WITH_ARTICLE =
	/^(United|Bahamas|Gambia|Maldives|Netherlands|Philippines|Isle|Central|Dominican Rep|Falkland|Vatican)|Islands$|Territor/;

/** “Greece”, “the United Kingdom” */
export const placeName = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** “Fri 25 December 2026” */
export const holidayDay = (day: Day): string => `${showWeekday(weekday(day))} ${showDay(day)}`;

const named = (holidays: readonly Holiday[]): string =>
	listed(holidays.map(({ day, name }) => `${name} on ${holidayDay(day)}`));

export const HOLIDAY_TEXT = {
	weekend: 'Days without work every week',
	lastDay: 'One day of the week at least has to be worked on, so the last one stays.',
	usualWeekend: (mark: string): string => `Saturday and Sunday: ${mark}.`,
	later: 'With a country, its public holidays are offered here by name.',
	notFreeze: (text: string, most: number, kept: number | undefined): string =>
		`“${text}” is not a whole number from 0 to ${String(most)}, so ${kept === undefined ? 'nothing' : String(kept)} was kept. Type working days, such as 3.`,
	ask: (place: string, span: string): string => `Add the public holidays of ${placeName(place)}, ${span}`,
	loading: 'Looking the holidays up…',
	failed:
		'The list of holidays could not be loaded. No day was added. Try again when there is a connection, or add the days by hand.',
	full: (most: number): string =>
		`A list holds ${String(most)} days, so none was added. Remove a day that is no longer needed.`,
	unknown: (place: string): string =>
		`The list of holidays does not know ${placeName(place)}. Add the days by hand.`,
	none: (place: string, span: string): string =>
		`No public holiday of ${placeName(place)} falls on a working day from ${span}.`,
	all: (holidays: readonly Holiday[]): string =>
		`${holidays.length === 1 ? 'A day off now' : 'All days off now'}: ${named(holidays)}.`,
	missing: (holidays: readonly Holiday[]): string =>
		`${sentence(plural(holidays.length, 'public holiday'))} in the 30 days ${holidays.length === 1 ? 'is no day off' : 'are no days off'} yet: ${named(holidays)}.`,
	addMissing: (count: number): string => (count === 1 ? 'Add it' : `Add all ${String(count)}`),
	region: 'Part of the country',
	whole: 'The whole country',
	source: 'From date-holidays, whose data is under CC BY-SA 3.0. Check it against your own calendar.'
} as const;
