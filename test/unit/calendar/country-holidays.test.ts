import { describe, expect, test } from 'vitest';
import { countryHolidays } from '#lib/calendar/country-holidays.ts';
import { onWorkingDays } from '#lib/core/rollout/holidays.ts';

const holidays = (country: string, region: string, from: string, to: string) => {
	const { whole, regions } = countryHolidays(country, from, to);
	return region === '' ? whole : regions.find(({ id }) => id === region)?.holidays;
};

describe('public holidays', () => {
	test.each([
		['GR', '', '2026-12-01', '2027-01-07', ['2026-12-25', '2026-12-26', '2027-01-01', '2027-01-06']],
		['GR', '', '2026-04-01', '2026-04-30', ['2026-04-10', '2026-04-12', '2026-04-13']],
		['GB', '', '2026-12-01', '2026-12-30', ['2026-12-25', '2026-12-26', '2026-12-28']],
		['US', '', '2026-11-20', '2026-11-30', ['2026-11-26']],
		['JP', '', '2026-11-01', '2026-11-30', ['2026-11-03', '2026-11-23']],
		['GB', 'SCT', '2026-11-29', '2026-12-02', ['2026-11-30']]
	])('%s %s from %s to %s', (country, region, from, to, days) => {
		expect(holidays(country, region, from, to)?.map(({ day }) => day)).toEqual(days);
	});

	test('names are in English', () => {
		expect(holidays('GR', '', '2026-10-28', '2026-10-28')).toEqual([
			{ day: '2026-10-28', name: 'National Holiday' }
		]);
	});

	test('a country it does not know is not a country without holidays', () => {
		expect(holidays('XX', '', '2026-12-01', '2026-12-30')).toBeNull();
		expect(holidays('FR', '', '2026-12-01', '2026-12-20')).toEqual([]);
	});

	test('parts of a country are named, by name; most countries have none', () => {
		const regionsOf = (country: string) => countryHolidays(country, '2026-12-01', '2026-12-30').regions;
		expect(regionsOf('GB').map(({ name }) => name)).toContain('Scotland');
		expect(regionsOf('DE').map(({ id }) => id)).toContain('BY');
		expect(regionsOf('GR')).toEqual([]);
	});
});

describe('what a plan makes of them', () => {
	const christmas = holidays('GB', '', '2026-12-01', '2026-12-30') ?? [];

	test('a holiday on a weekend takes no working day', () => {
		const days = onWorkingDays(christmas, '2026-12-01', '2026-12-30').map(({ day }) => day);
		expect(days).toEqual(['2026-12-25', '2026-12-28']);
	});

	test('only those within the days count, the first and the last included', () => {
		const days = onWorkingDays(christmas, '2026-12-26', '2026-12-28').map(({ day }) => day);
		expect(days).toEqual(['2026-12-28']);
	});

	test('two on one day are one day off', () => {
		const day = '2026-12-25';
		const twice = [
			{ day, name: 'Christmas Day' },
			{ day, name: 'Another' }
		];
		expect(onWorkingDays(twice, day, day)).toEqual([{ day, name: 'Christmas Day' }]);
	});
});
