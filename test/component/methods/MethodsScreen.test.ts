import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import MethodsScreen from '#lib/features/methods/MethodsScreen.svelte';
import example from 'virtual:pack/cx/example';
import questionnaire from 'virtual:pack/cx/questionnaire';
import { problemWithFormula } from '../../fixtures/pencil.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const show = (of: Assessment = example) =>
	render(MethodsScreen, { questionnaire, shipped: questionnaire, example: of });

const formulas = (): string[] =>
	[...document.querySelectorAll('dd')]
		.map(({ textContent }) => textContent)
		.filter((text) => text.includes(' ÷ '));

test('the worked example goes from answers to the whole, and a pencil gets every sum', async () => {
	const screen = await show();
	const steps = screen
		.getByRole('heading', { level: 3 })
		.elements()
		.map(({ textContent }) => textContent);
	expect(steps).toEqual([
		expect.stringMatching(/: from answers to a capability$/),
		expect.stringMatching(/: from capabilities to a layer$/),
		'Overall: from layers to the whole',
		expect.stringMatching(/^.+ at level \d: from scores to the verdict$/)
	]);
	expect(formulas().length).toBeGreaterThanOrEqual(3);
	expect(formulas().map(problemWithFormula).filter(Boolean)).toEqual([]);
	await expect.element(screen.getByText(/^Not known: /).first()).toBeVisible();
});

test('what a step gives is what the next one takes', async () => {
	const screen = await show();
	const tables = screen.getByRole('table', { name: /^Parts of / }).elements();
	const results = [...document.querySelectorAll('dl')]
		.filter((list) => list.textContent.includes(' ÷ '))
		.map((list) => [...list.querySelectorAll('dd')].map((sum) => sum.textContent.split(' = ').at(-1)));
	expect(tables).toHaveLength(3);
	for (const [index, table] of tables.slice(1).entries()) {
		const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
			[...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent)
		);
		const before = results[index] ?? [];
		expect(
			rows.some((row) => row.join() === before.join() || (before.length === 1 && row[0] === before[0]))
		).toBe(true);
	}
});

test('rounding is stated, and every threshold has its place', async () => {
	const screen = await show();
	await expect.element(screen.getByText(/rounded once, where it is printed, halves upwards/)).toBeVisible();
	for (const name of Object.keys(questionnaire.thresholds)) {
		await expect.element(screen.getByText(`pack.yaml, thresholds.${name}`)).toBeVisible();
	}
	const own = screen.getByRole('link', { name: 'Thresholds, for one assessment' });
	expect(own.elements()).toHaveLength(Object.keys(questionnaire.thresholds).length);
	await expect.element(own.first()).toHaveAttribute('href', expect.stringMatching(/thresholds\/$/));
});

test.each([390, 1440])('%i px wide it is accessible and never scrolls sideways', async (width) => {
	await page.viewport(width, 900);
	await show();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	await expectAccessible();
});
