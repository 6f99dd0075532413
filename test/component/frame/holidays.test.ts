import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { countryHolidays } from '#lib/calendar/country-holidays.ts';
import HolidayPart from '#lib/features/frame/HolidayPart.svelte';
import type { CountryHolidays } from '#lib/core/rollout/holidays.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

async function show(
	more: { country?: string; place?: string; from?: string; to?: string; daysOff?: string[] } = {}
) {
	const onadd = vi.fn<(days: string[]) => void>();
	const load = vi.fn((...of: Question) => Promise.resolve(countryHolidays(...of)));
	const props = { country: 'GB', from: '2026-12-01', to: '2026-12-30', ...REST, load, onadd, ...more };
	const screen = await render(HolidayPart, props);
	return { screen, onadd, load, move: (change: Partial<typeof props>) => screen.rerender(change) };
}

const REST = { place: 'United Kingdom', span: '1 to 30 December 2026', daysOff: [] };

type Question = [country: string, from: string, to: string];

const ask = { name: /^Add the public holidays of the United Kingdom, 1 to 30 December 2026$/ };

describe('public holidays', () => {
	test('nothing is loaded before they are asked for', async () => {
		const { screen, load } = await show();
		await expect.element(screen.getByRole('button', ask)).toBeVisible();
		expect(load).not.toHaveBeenCalled();
	});

	test('those on weekdays are added to the days off, in order, and named', async () => {
		const { screen, onadd, move } = await show({ daysOff: ['2026-12-07'] });
		await screen.getByRole('button', ask).click();
		await expect.poll(() => onadd.mock.calls).toEqual([[['2026-12-07', '2026-12-25', '2026-12-28']]]);
		await move({ daysOff: ['2026-12-07', '2026-12-25', '2026-12-28'] });
		await expect
			.element(screen.getByRole('status'))
			.toHaveTextContent(
				'All days off now: Christmas Day on Fri 25 December 2026 and Boxing Day (substitute day) on Mon 28 December 2026.'
			);
		await expectAccessible();
	});

	test('a start that moves brings new ones, which are offered', async () => {
		const { screen, onadd, move } = await show({ daysOff: ['2026-12-25', '2026-12-28'] });
		await screen.getByRole('button', ask).click();
		await move({ from: '2026-12-10', to: '2027-01-08' });
		await expect
			.element(screen.getByRole('status'))
			.toHaveTextContent(
				'One public holiday in the 30 days is no day off yet: New Year’s Day on Fri 1 January 2027.'.replace(
					'’',
					"'"
				)
			);
		await screen.getByRole('button', { name: 'Add it' }).click();
		expect(onadd.mock.calls).toEqual([[['2026-12-25', '2026-12-28', '2027-01-01']]]);
	});

	test('a part of the country adds its own', async () => {
		const { screen, onadd, move } = await show({ from: '2026-11-20', to: '2026-12-19' });
		await screen.getByRole('button', { name: /^Add the public holidays/ }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent(/^No public holiday/);
		await screen.getByLabelText('Part of the country').selectOptions('Scotland');
		await screen.getByRole('button', { name: 'Add it' }).click();
		expect(onadd.mock.calls).toEqual([[['2026-11-30']]]);
		await move({ country: 'GR', place: 'Greece' });
		await expect.element(screen.getByRole('button', { name: /holidays of Greece/ })).toBeVisible();
	});

	test('a country that the list does not know is not one without holidays', async () => {
		const { screen } = await show({ country: 'AQ', place: 'Antarctica' });
		await screen.getByRole('button').click();
		await expect.element(screen.getByRole('status')).toHaveTextContent(/does not know Antarctica/);
	});

	test('a list that does not arrive adds nothing and can be asked for again', async () => {
		const load = vi.fn<(...of: Question) => Promise<CountryHolidays>>(() =>
			Promise.reject(new Error('offline'))
		);
		const onadd = vi.fn<(days: string[]) => void>();
		const props = { country: 'GB', from: '2026-12-01', to: '2026-12-30', ...REST, load, onadd };
		const screen = await render(HolidayPart, props);
		await screen.getByRole('button', ask).click();
		await expect
			.element(screen.getByRole('status'))
			.toHaveTextContent(/could not be loaded\. No day was added/);
		load.mockImplementation((...of) => Promise.resolve(countryHolidays(...of)));
		await screen.getByRole('button', ask).click();
		await expect.poll(() => onadd.mock.calls.length).toBe(1);
	});
});
