/** One place shows all that is stored in this browser, and removes it. */
import type { Page } from '@playwright/test';
import { openExample, openStart } from './steps.ts';
import { expect, test } from './visitor.ts';

test.use({ serviceWorkers: 'allow' });

/** What the browser itself says is there. */
const stored = (page: Page) =>
	page.evaluate(async () => ({
		databases: (await indexedDB.databases()).map(({ name }) => name),
		choices: Object.keys(localStorage),
		tab: Object.keys(sessionStorage).filter((key) => key.startsWith('airworthy')),
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length
	}));

test('everything here is shown, and erased for good when that is said twice', async ({ page }) => {
	await openStart(page);
	await openExample(page);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.getByRole('link', { name: 'Your data' }).click();
	const before = await stored(page);
	expect(before.databases).toEqual(['airworthy']);
	expect([before.choices.length, before.tab.length, before.caches.length, before.workers]).toEqual([
		1, 1, 1, 1
	]);
	const table = page.getByRole('table', { name: 'All that is stored in this browser' });
	await expect(table.getByRole('row', { name: /^Assessments 1 / })).toBeVisible();
	for (const name of [...before.choices, ...before.tab, ...before.caches])
		await expect(table).toContainText(name);

	await page.getByRole('button', { name: 'Erase everything here' }).click();
	await expect(page.getByRole('alert')).toContainText('This cannot be undone');
	await page.getByRole('button', { name: 'Keep it' }).click();
	expect(await stored(page)).toEqual(before);

	const name = await page.evaluate(() => localStorage.getItem('airworthy-browser'));
	await page.getByRole('button', { name: 'Erase everything here' }).click();
	await page.getByRole('button', { name: 'Erase it all, for good' }).click();
	await expect(page.getByText('None yet.')).toBeVisible();
	// The page begins anew, with an empty database and a new name of this browser.
	expect(await page.evaluate(() => localStorage.getItem('airworthy-browser'))).not.toBe(name);
	expect((await stored(page)).tab).toEqual([]);
	await page.getByRole('link', { name: 'Your data' }).click();
	for (const empty of ['Assessments', 'Changes of them', 'Questionnaires', 'Copies'])
		await expect(table.getByRole('row', { name: new RegExp(`^${empty}.* 0 `) })).toBeVisible();
});
