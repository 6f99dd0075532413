/**
 * The public holidays of a country, from the library date-holidays. It is large, so a worker holds it, and only once
 * somebody asks for holidays; what they choose is kept in the assessment, where no library is needed any more.
 */
import Holidays from 'date-holidays';
import type { CountryHolidays, Holiday } from '../core/rollout/holidays.ts';

const LANGUAGE = 'en';
const OPTIONS = { languages: LANGUAGE, types: ['public' as const] };

function yearsBetween(from: string, to: string): number[] {
	const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const holidaysOf = (calendar: Holidays, from: string, to: string): Holiday[] =>
	yearsBetween(from, to)
		.flatMap((year) => calendar.getHolidays(year, LANGUAGE))
		.map(({ date, name }) => ({ day: date.slice(0, 10), name }))
		.filter(({ day }) => from <= day && day <= to);

/** All there is to know of a country and its parts between two days, both included. */
export function countryHolidays(country: string, from: string, to: string): CountryHolidays {
	const library = new Holidays();
	if (!(country in library.getCountries())) return { country, from, to, whole: null, regions: [] };
	// There is no entry where a country is one, though the library's types say otherwise.
	const states = library.getStates(country, LANGUAGE) as Record<string, string> | undefined;
	const regions = Object.entries(states ?? {}).map(([id, name]) => ({
		id,
		name,
		holidays: holidaysOf(new Holidays(country, id, OPTIONS), from, to)
	}));
	return {
		country,
		from,
		to,
		whole: holidaysOf(new Holidays(country, OPTIONS), from, to),
		regions: regions.sort((a, b) => (a.name < b.name ? -1 : 1))
	};
}
