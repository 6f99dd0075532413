/**
 * The public holidays of a country, from the library date-holidays. It is large, so a page loads this module only
 * when somebody asks for holidays; what they choose is kept in the assessment, where no library is needed any more.
 */
import Holidays from 'date-holidays';
import type { Holiday, HolidaySource, Region } from '../core/rollout/holidays.ts';

const LANGUAGE = 'en';

const yearsBetween = (from: string, to: string): number[] => {
	const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

const calendarOf = (country: string, region: string): Holidays =>
	region === ''
		? new Holidays(country, { languages: LANGUAGE, types: ['public'] })
		: new Holidays(country, region, { languages: LANGUAGE, types: ['public'] });

function publicHolidays(country: string, region: string, from: string, to: string): Holiday[] | null {
	if (!(country in new Holidays().getCountries())) return null;
	const calendar = calendarOf(country, region);
	return yearsBetween(from, to)
		.flatMap((year) => calendar.getHolidays(year, LANGUAGE))
		.map(({ date, name }) => ({ day: date.slice(0, 10), name }))
		.filter(({ day }) => from <= day && day <= to);
}

function regionsOf(country: string): Region[] {
	// There is no entry where a country is one, though the library's types say otherwise.
	const states = new Holidays().getStates(country, LANGUAGE) as Record<string, string> | undefined;
	return Object.entries(states ?? {})
		.map(([id, name]) => ({ id, name }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the library knows. */
export const holidayLibrary: HolidaySource = { publicHolidays, regionsOf };
