/** Questions to be answered by a bench: the floor page's, the first of the longest assessment, and its last. */
import { expect, type Locator, type Page } from '@playwright/test';
import { FLOOR_PATH } from './bench-site.ts';
import { walkToFirstQuestion } from './first-question.ts';

/** The level that is picked. */
export const LEVEL = 2;

/** A question that is open, on a page of its own. */
export interface Lane {
	readonly page: Page;
	readonly question: Locator;
}

export async function openFloor(page: Page): Promise<Lane> {
	await page.goto(FLOOR_PATH);
	return { page, question: page.locator('[data-question]') };
}

/** The longest assessment there is: every question of every layer. */
async function walkToFullDepth(page: Page): Promise<void> {
	await walkToFirstQuestion(page);
	await page.getByRole('navigation').getByRole('link', { name: 'Frame' }).click();
	await page.getByRole('radio', { name: /^Full/ }).check();
	await page.getByRole('link', { name: 'Next: answer the questions' }).click();
	await page.locator('[data-question]').nth(12).waitFor();
}

export async function openFirst(page: Page): Promise<Lane> {
	await walkToFullDepth(page);
	return { page, question: page.locator('[data-question]').first() };
}

async function answerAll(page: Page): Promise<void> {
	for (const question of await page.locator('[data-question]').all()) {
		await question.getByRole('radio').nth(LEVEL).dispatchEvent('click');
	}
}

/** Every question answered but the last of the last layer. */
export async function openLast(page: Page): Promise<Lane> {
	await walkToFullDepth(page);
	await answerAll(page);
	const layers = await page
		.getByRole('navigation')
		.getByRole('listitem')
		.getByRole('listitem')
		.getByRole('link')
		.all();
	for (const layer of layers.slice(1)) {
		await layer.click();
		// Or the questions of the layer before would be counted.
		await expect(layer).toHaveAttribute('aria-current', 'true');
		await answerAll(page);
	}
	const question = page.locator('[data-question]').last();
	await question.getByRole('button', { name: 'Clear' }).dispatchEvent('click');
	return { page, question };
}
