import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DataTable from '#lib/ui/DataTable.svelte';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const columns = ['Gate', 'State', 'Now', 'Needs', 'Missing', 'Work', 'Owner', 'Deputy', 'Week', 'Day'];
const head = createRawSnippet(() => ({
	render: () => `<th scope="col">${columns[0]!}</th>`,
	setup: (first) => {
		const rest = columns.slice(1).map((column) => `<th scope="col">${column}</th>`);
		first.insertAdjacentHTML('afterend', rest.join(''));
	}
}));
const body = createRawSnippet(() => ({
	render: () =>
		`<tr><th scope="row">Rollback</th>${columns
			.slice(1)
			.map((column) => `<td class="nowrap">${column} of rollback</td>`)
			.join('')}</tr>`
}));

const show = () => render(DataTable, { caption: 'Gates at level 2', head, body });

test('is a table with a name, and headers for columns and rows', async () => {
	const screen = await show();
	const table = screen.getByRole('table', { name: 'Gates at level 2' });
	expect(table.getByRole('columnheader').elements()).toHaveLength(columns.length);
	await expect.element(table.getByRole('rowheader', { name: 'Rollback' })).toBeVisible();
	await expectAccessible();
});

test('too wide for a phone, it scrolls by itself and by keyboard', async () => {
	await page.viewport(390, 844);
	const screen = await show();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
	const place = screen.getByRole('group', { name: 'Gates at level 2' });
	await userEvent.tab();
	await expect.element(place).toHaveFocus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	await expect.poll(() => place.element().scrollLeft).toBeGreaterThan(0);
	await expectAccessible();
});

test('where it fits, it is no stop of the Tab key and says its name once', async () => {
	await page.viewport(1920, 900);
	const screen = await show();
	await expect.element(screen.getByRole('table', { name: 'Gates at level 2' })).toBeVisible();
	expect(screen.getByRole('group').elements()).toEqual([]);
	await userEvent.tab();
	expect(document.activeElement).toBe(document.body);
});
