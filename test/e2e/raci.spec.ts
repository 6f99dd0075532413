/** The matrix is edited by keyboard, checked at its cells, repaired by a click, and every step can be taken back. */
import { goTo, openExample, openStart } from './steps.ts';
import { expect, test } from './visitor.ts';

test('two A in a row are found where they stand, mended by one click, and undone step by step', async ({
	page
}) => {
	await openStart(page);
	await openExample(page);
	await goTo(page, 'RACI');
	const cell = page.getByRole('gridcell', { name: /^Pause the agent, QA lead/ });
	const row = page.getByRole('rowheader', { name: 'Pause the agent', exact: true });
	const error = page.getByRole('listitem').filter({ hasText: '“Pause the agent”: two roles answer for it' });
	await expect(cell).toHaveAccessibleName('Pause the agent, QA lead: no part');

	await cell.focus();
	await page.keyboard.press('a');
	await expect(cell).toHaveAccessibleName(
		'Pause the agent, QA lead: A, answers for it. Grace Adeyemi, deputy Niamh Brennan, changed'
	);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'One row does not have exactly one accountable role.'
	);
	await expect(row).toHaveAccessibleDescription(/two roles answer for it/);
	await error.getByRole('button', { name: 'Pause the agent' }).click();
	await expect(row).toBeFocused();

	await error.getByRole('button', { name: 'Repair' }).click();
	await expect(error).toHaveCount(0);
	await expect(cell).toHaveAccessibleName(/: C, is asked before, changed$/);

	await page.keyboard.press('Control+z');
	await expect(error).toHaveCount(1);
	await expect(page.getByRole('status').filter({ hasText: 'Undone: a letter of the RACI.' })).toHaveCount(1);
	await page.keyboard.press('Control+z');
	await expect(error).toHaveCount(0);
	await expect(cell).toHaveAccessibleName('Pause the agent, QA lead: no part');
});

test('what was changed is still there after the page was left, in every way to read the matrix', async ({
	page
}) => {
	await openStart(page);
	await openExample(page);
	await goTo(page, 'RACI');
	await page.getByRole('gridcell', { name: /^Pause the agent, AI operations lead/ }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('combobox', { name: 'Person' }).selectOption({ label: 'Callum Fraser' });
	await page.keyboard.press('Escape');
	await expect(page.getByText('saved')).toBeVisible();
	await page.reload();

	await page.getByRole('link', { name: 'Decision map' }).click();
	const line = page.getByRole('row').filter({ hasText: 'Who can pause the agent?' });
	await expect(line).toContainText('Callum Fraser');
	await page.getByRole('link', { name: 'By person' }).click();
	await page.getByRole('button', { name: 'Callum Fraser', exact: true }).click();
	await expect(page.getByRole('table', { name: 'What Callum Fraser has to do' })).toContainText(
		'Pause the agent'
	);
});

test('a cell pressed at the lower edge is brought out from under the words about it', async ({ page }) => {
	await openStart(page);
	await openExample(page);
	await goTo(page, 'RACI');
	await page.getByRole('grid', { name: 'Responsibilities' }).evaluate((grid) => {
		window.scrollTo(0, grid.getBoundingClientRect().top);
	});
	const { width, height } = page.viewportSize()!;
	await page.mouse.click(width - 200, height - 15);
	const isSeen = () =>
		page.evaluate(() => {
			const cell = document.activeElement?.closest('td');
			const { x = 0, y = 0, width = 0, height = 0 } = cell?.getBoundingClientRect() ?? {};
			return cell?.contains(document.elementFromPoint(x + width / 2, y + height / 2));
		});
	await expect.poll(isSeen).toBe(true);
});
