/** What if: a scratch copy that is kept, and thresholds of one's own, each taken back by one undo. */
import type { Page } from '@playwright/test';
import { goTo, openExample, openStart, verdictOf } from './steps.ts';
import { expect, test } from './visitor.ts';

const follow = async (page: Page, name: string): Promise<void> => {
	await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name, exact: true }).click();
	await page.getByRole('heading', { level: 1 }).waitFor();
};

const undo = (page: Page): Promise<void> => page.getByRole('button', { name: 'Undo', exact: true }).click();

test('the shortest way is tried, kept, and taken back with one undo', async ({ page }) => {
	await openStart(page);
	const before = await openExample(page);
	await page.getByRole('link', { name: 'Try changes in a scratch copy' }).click();
	await page.waitForURL('**/what-if/');
	await page.getByRole('button', { name: 'Take the shortest way to go' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/would be go at level 2\.$/);

	await goTo(page, 'Readiness');
	expect(await verdictOf(page)).toBe(before);
	await follow(page, 'What if');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/would be go at level 2\.$/);

	await page.getByRole('button', { name: /^Keep these/ }).click();
	await expect(page.getByText('One undo brings the assessment back.')).toBeVisible();
	await page.getByRole('link', { name: 'See the assessment’s readiness' }).click();
	await page.waitForURL('**/readiness/');
	await expect(page.getByText('Go at level 2', { exact: true })).toBeVisible();

	await undo(page);
	await expect(page.getByText('No-go at level 2', { exact: true })).toBeVisible();
	expect(await verdictOf(page)).toBe(before);
});

test('own thresholds are said wherever the verdict is, until they are undone', async ({ page }) => {
	await openStart(page);
	await openExample(page);
	await follow(page, 'Thresholds');
	const floor = page.getByLabel('Floor of every layer at autonomy 2');
	await floor.fill('1.5');
	await floor.blur();
	await expect(page.getByText('pack: 2.0')).toBeVisible();
	await goTo(page, 'Readiness');
	const line = page.getByText(
		'This assessment uses its own thresholds: the floor of every layer at autonomy 2 is 1.5'
	);
	await expect(line).toBeVisible();
	await page.reload();
	await expect(line).toBeVisible();
	await page.goto('./methods/');
	// The defaults stay the defaults.
	await expect(page.getByRole('row', { name: /^Floor of every layer/ })).toContainText('2: 2.0');
	await page.goto('./thresholds/');
	await floor.fill('1.75');
	await floor.blur();
	await undo(page);
	await expect(floor).toHaveValue('1.5');
	await page.getByRole('button', { name: 'Back to the pack’s defaults' }).click();
	await goTo(page, 'Readiness');
	await expect(line).toBeHidden();
});
