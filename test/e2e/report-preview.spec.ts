/** The pages of the report on the built site: under its policy, in the form that is chosen, searched. */
import { PREVIEW_TEXT } from '../../src/lib/i18n/preview-text.ts';
import { goTo, openExample, openStart } from './steps.ts';
import { expect, test } from './visitor.ts';

test('the pages are shown where one scrolls to them, follow what is chosen, and can be searched', async ({
	page
}) => {
	await openStart(page);
	await openExample(page);
	await goTo(page, 'Report');
	await page.getByRole('heading', { name: PREVIEW_TEXT.title }).scrollIntoViewIfNeeded();
	const pane = page.getByRole('region', { name: PREVIEW_TEXT.pane });
	await expect(pane.locator('svg').first()).toBeVisible({ timeout: 30_000 });
	await expect(pane.getByRole('article').first()).toContainText('Card-dispute status');
	await page.getByLabel(PREVIEW_TEXT.search).fill('red flags');
	await expect(page.getByText(/^1 of \d+ places$/)).toBeVisible();
	await expect(pane.locator('.hit.current')).not.toHaveCount(0);

	await page.getByText('Two-page brief', { exact: true }).click();
	await expect(pane.getByRole('article')).toHaveCount(2, { timeout: 30_000 });
	await expect(pane.getByRole('article').first()).toContainText('Three risks');
});
