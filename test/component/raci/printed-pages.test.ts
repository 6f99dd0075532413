import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { roleMap } from '#lib/core/raci/columns.ts';
import type { RaciView } from '#lib/state/raci-address.ts';
import RaciScreen from '#lib/features/raci/RaciScreen.svelte';
import { cell, column, frameOf, person, planOf, raciRow } from '../../fixtures/raci.ts';
import { role } from '../../fixtures/small-pack.ts';
import '../styles.ts';

const ROLES = [
	column('owner', { title: 'Owner', people: ['Ada', 'Ben'] }),
	column('lead', { title: 'Lead' })
];
const ROWS = [
	raciRow('split', { owner: cell('A', 'Ada', 'Ben'), lead: cell('R') }, { title: 'Split the rights' }),
	raciRow('pause', { owner: cell('AR', 'Ben') }, { title: 'Pause the agent' })
];

const medium = (media: 'print' | ''): Promise<unknown> =>
	(cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> }).send(
		'Emulation.setEmulatedMedia',
		{ media }
	);

const show = (view: RaciView) =>
	render(RaciScreen, {
		desk: {
			raci: { roles: ROLES, rows: ROWS, findings: [], edited: [], aside: [] },
			frame: frameOf([person('Ada', ['owner']), person('Ben', ['owner'])]),
			roles: roleMap([role('owner'), role('lead')]),
			plan: planOf([]),
			names: { role: (id: string) => id, row: (id: string) => id },
			change: () => undefined
		},
		planned: true,
		view
	});

/** What paper would show: the titles of all that has room, and what of it begins a page. */
const printed = (of: Element) => ({
	pages: [...of.querySelectorAll('section')]
		.filter((section) => section.getClientRects().length > 0)
		.map((section) => [section.querySelector('h2')?.textContent, getComputedStyle(section).breakBefore]),
	outside: [...of.querySelectorAll('h1, a, button, select, table, p')]
		.filter((one) => one.closest('section') === null && one.getClientRects().length > 0)
		.map(({ textContent }) => textContent.trim())
});

beforeEach(async () => {
	await page.viewport(1000, 1000);
});

afterEach(async () => {
	await medium('');
});

describe('on paper', () => {
	test.each<[RaciView, string[]]>([
		['people', ['Ada', 'Ben']],
		['roles', ['Owner', 'Lead']]
	])(
		'by %s: each begins a page, which says whose work it is, and nothing else is printed',
		async (view, all) => {
			const screen = await show(view);
			expect(printed(screen.container).pages).toEqual([]);
			await medium('print');
			expect(printed(screen.container)).toEqual({ pages: all.map((one) => [one, 'page']), outside: [] });
			await expect.element(page.getByText('Order status').first()).toBeVisible();
		}
	);

	test('one who was chosen is printed alone', async () => {
		const screen = await show('people');
		await screen.getByRole('combobox').selectOptions('Ben');
		await medium('print');
		expect(printed(screen.container)).toEqual({ pages: [['Ben', 'page']], outside: [] });
	});

	test('the matrix keeps its headline', async () => {
		const screen = await show('matrix');
		await medium('print');
		expect(printed(screen.container).outside.length).toBeGreaterThan(0);
	});
});
