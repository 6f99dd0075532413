import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { roleMap } from '#lib/core/raci/columns.ts';
import RaciScreen from '#lib/features/raci/RaciScreen.svelte';
import { cell, column, frameOf, person, planOf, raciRow } from '../../fixtures/raci.ts';
import { role } from '../../fixtures/small-pack.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const IDS = ['owner', 'lead', 'qa', 'sponsor'];
const ROLES = IDS.map((id) => column(id, { title: `The ${id}`, people: ['Ada'] }));
const ROWS = [
	raciRow('pause', { owner: cell('A', 'Ada'), lead: cell('R', 'Ada') }, { title: 'Pause the agent' }),
	raciRow('review', { qa: cell('AR', 'Ada'), sponsor: cell('I') }, { title: 'Review last week' })
];

/** The matrix with these hats on each of two people. */
const show = (ada: string[], ben: string[]) =>
	render(RaciScreen, {
		desk: {
			raci: { roles: ROLES, rows: ROWS, findings: [], edited: [], aside: [] },
			frame: frameOf([person('Ada', ada), person('Ben', ben)]),
			roles: roleMap(IDS.map((id) => role(id))),
			plan: planOf([]),
			names: { role: (id: string) => id, row: (id: string) => id },
			change: () => undefined
		},
		planned: true,
		view: 'matrix'
	});

const heads = (screen: Awaited<ReturnType<typeof show>>): string[] =>
	screen
		.getByRole('columnheader')
		.elements()
		.map(({ textContent }) => IDS.filter((id) => textContent.includes(`The ${id}`)).join(' '))
		.filter(Boolean);

beforeEach(async () => {
	await page.viewport(1440, 900);
});

describe('hats of exactly the same people', () => {
	test('stand in one column unasked where that saves a quarter, said in a line with the way back', async () => {
		const screen = await show(['owner', 'lead'], ['qa']);
		await expect
			.element(
				screen.getByText('Hats of exactly the same people stand in one column: 3 columns instead of 4.')
			)
			.toBeVisible();
		expect(heads(screen)).toEqual(['owner lead', 'qa', 'sponsor']);
		await expectAccessible();
		await screen.getByRole('button', { name: 'Every hat in its own column' }).click();
		expect(heads(screen)).toEqual(IDS);
		await screen.getByRole('button', { name: 'Fold the hats of the same people' }).click();
		expect(heads(screen)).toEqual(['owner lead', 'qa', 'sponsor']);
	});

	test('one person with every hat keeps the columns apart until asked: one alone compares nothing', async () => {
		const screen = await show(IDS, []);
		expect(heads(screen)).toEqual(IDS);
		await screen.getByRole('button', { name: 'Fold the hats of the same people' }).click();
		expect(heads(screen)).toEqual([IDS.join(' ')]);
		await expect.element(screen.getByText(/one for all instead of 4\./)).toBeVisible();
	});

	test('nothing is said where no two are the same', async () => {
		const screen = await show(['owner', 'lead'], ['lead']);
		expect(heads(screen)).toEqual(IDS);
		await expect.element(screen.getByRole('button', { name: /hat/ })).not.toBeInTheDocument();
	});
});
