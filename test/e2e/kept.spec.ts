/** What is kept where: in this browser after a reload, in its other tabs, and nowhere else. */
import { openStart, pick, questions, startAssessment } from './steps.ts';
import { expect, test } from './visitor.ts';

test('answers are there after a reload and in another tab, and not in another browser', async ({
	page,
	context,
	browser,
	baseURL,
	watch
}) => {
	await openStart(page);
	await startAssessment(page, 'Refund status');
	await page.getByRole('link', { name: 'Next: answer the questions' }).click();
	const first = questions(page).first();
	await pick(first, 3);
	await first.getByRole('button', { name: 'Add a note' }).click();
	await first.getByLabel('Note').fill('Seen on Tuesday');
	await questions(page).nth(1).getByRole('button', { name: 'Don’t know' }).click();
	// At once: a note that was just typed is on its way to the disk.
	await page.reload();
	await expect(first.getByRole('radio').nth(3)).toBeChecked();
	await expect(first.getByLabel('Note')).toHaveValue('Seen on Tuesday');
	await expect(questions(page).nth(1).getByRole('button', { name: 'Don’t know' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);

	const tab = await context.newPage();
	await openStart(tab);
	await tab.getByRole('button', { name: 'Refund status', exact: true }).click();
	await expect(questions(tab).first().getByRole('radio').nth(3)).toBeChecked();

	const stranger = await browser.newContext({ baseURL: baseURL! });
	watch(stranger);
	const there = await stranger.newPage();
	await openStart(there);
	await expect(there.getByRole('main')).toContainText('None yet.');
	await there.goto('./plan/');
	await expect(there.getByRole('heading', { level: 1 })).toHaveText('No assessment is open.');
	await stranger.close();
});

test('an answer is kept also where the page is left, or undo is pressed, before it was painted', async ({
	page
}) => {
	await openStart(page);
	await startAssessment(page, 'Refund status');
	await page.getByRole('link', { name: 'Next: answer the questions' }).click();
	const first = questions(page).first().getByRole('radio').nth(3);
	await first.evaluate((radio: HTMLInputElement) => {
		radio.click();
		window.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true }));
	});
	await expect(first).not.toBeChecked();
	await expect(page.getByRole('button', { name: 'Redo' })).toHaveAttribute('aria-disabled', 'false');
	await first.evaluate((radio: HTMLInputElement) => {
		radio.click();
		location.reload();
	});
	await expect(page.getByRole('complementary', { name: 'Where it stands' })).toBeVisible();
	await expect(first).toBeChecked();
});
