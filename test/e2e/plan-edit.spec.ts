/** The plan is argued with: left out, moved, ticked done, and all of it taken back. */
import type { Page } from '@playwright/test';
import { goTo, openExample, openStart } from './steps.ts';
import { expect, test } from './visitor.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const said = (page: Page) => page.getByRole('group', { name: 'The plan', exact: true }).getByRole('status');
const rows = (page: Page) => page.getByRole('toolbar', { name: 'Tasks on the chart' }).getByRole('button');
const passed = (page: Page) =>
	page
		.getByRole('row', { name: /^Gates passed/ })
		.getByRole('cell')
		.first();

test('a plan is changed, carried out, and set back', async ({ page }) => {
	await openStart(page);
	await openExample(page);
	await goTo(page, 'Plan');
	const before = (await title(page).textContent()) ?? '';
	const gates = Number(await passed(page).textContent());

	// Left out: another plan, and it says which.
	await page.getByRole('link', { name: 'By owner' }).click();
	await expect(page).toHaveURL(/view=owner/);
	await page.getByRole('button', { name: /^Practise pulling conversations back/ }).click();
	await page.getByRole('button', { name: 'Leave out' }).click();
	await expect(said(page)).toContainText('out of the plan');
	await expect(page.getByRole('list', { name: 'Left out' })).toContainText('Practise pulling');
	await page.getByRole('button', { name: /^Bring back/ }).click();
	await expect(title(page)).toHaveText(before);

	// Moved by the keyboard: the start is set, and the page stays where it is.
	await page.getByRole('link', { name: 'Chart' }).click();
	await rows(page).nth(3).focus();
	await page.keyboard.press('Shift+ArrowRight');
	await expect(said(page)).toContainText('is now on');
	await page.keyboard.press('Alt+ArrowLeft');
	await expect(page).toHaveURL(/\/plan\/\?view=chart/);
	await expect(page.getByRole('list', { name: 'Changed tasks' })).toContainText('start and days set');

	// Ticked done: the answers it promised are confirmed, and readiness moves.
	await page.getByRole('button', { name: /^Put on paper/ }).click();
	await page.getByRole('button', { name: 'Tick it done' }).click();
	await page.getByRole('button', { name: 'Done, change the answers' }).click();
	await expect(passed(page)).toHaveText(String(gates + 1));
	await expect(said(page)).toContainText(`${String(gates + 1)} of`);
	await expect(page.getByRole('heading', { name: 'Planned against done' })).toBeVisible();

	// The address and the document are kept; undo takes everything back.
	await page.reload();
	await expect(passed(page)).toHaveText(String(gates + 1));
	await page.getByRole('button', { name: 'Everything back to computed' }).click();
	await expect(page.getByRole('list', { name: 'Changed tasks' })).toHaveCount(0);
	const undo = page.getByRole('button', { name: 'Undo' });
	await undo.click();
	await expect(page.getByRole('list', { name: 'Changed tasks' })).toBeVisible();
});

test('every change of one visit can be undone', async ({ page }) => {
	await openStart(page);
	await openExample(page);
	await goTo(page, 'Plan');
	const before = (await page.locator('main').textContent()) ?? '';
	await rows(page).nth(3).focus();
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('Alt+ArrowRight');
	await page.getByRole('button', { name: /^Put on paper/ }).click();
	await page.getByRole('button', { name: 'Tick it done' }).click();
	await page.getByRole('button', { name: 'Done, change the answers' }).click();
	await page.keyboard.press('Escape');
	const undo = page.getByRole('button', { name: 'Undo' });
	while (await undo.isEnabled()) await undo.click();
	await expect(page.locator('main')).toHaveText(before);
});

test('the public holidays are fetched when they are asked for, and kept with the plan', async ({ page }) => {
	await openStart(page);
	await openExample(page);
	await goTo(page, 'Frame');
	await page.getByLabel('Start', { exact: true }).fill('2027-03-15');
	await page.getByLabel('Go-live', { exact: true }).fill('2027-04-08');
	await page.getByLabel('Go-live', { exact: true }).blur();
	const ask = page.getByRole('button', { name: /^Add the public holidays of the United Kingdom/ });
	await expect(ask).toHaveText(/15 March to 13 April 2027/);
	await ask.click();
	await expect(page.getByRole('list', { name: 'Days off' })).toContainText('Fri 26 March 2027');
	await expect(page.getByText(/Good Friday on Fri 26 March 2027/)).toBeVisible();
	await goTo(page, 'Plan');
	await expect(page.getByText(/15 March to 13 April 2027/).first()).toBeVisible();
});
