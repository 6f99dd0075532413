/** The way of a newcomer to the first question, and whether it works there. */
import { expect, type Page } from '@playwright/test';
import { recordFiles, type LoadedFile } from './loaded-files.ts';

/** Gzipped bytes of HTML, CSS, JavaScript and pack text to a working first question. */
export const BYTE_BUDGET = 92_000;

/** The same through the first page and the frame, which a newcomer passes too; ours, as the way has grown by packs and workshops. */
export const WALK_CEILING = 121_000;

/** Starts an assessment on the first page and goes on to its questions, as somebody does who is here for the first time. */
export async function walkToFirstQuestion(page: Page): Promise<void> {
	await page.goto('./');
	await page.getByLabel('Which workflow is the agent for?').fill('Card dispute status');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('navigation').getByRole('link', { name: 'Assess' }).click();
	await firstLevel(page).waitFor();
}

/** The same question for somebody who comes back to it with nothing in the cache. */
export async function comeBack(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.clearBrowserCache');
	await page.reload();
	await firstLevel(page).waitFor();
	await session.detach();
}

/** What was loaded while `go` went to the first question; fails when an answer there has no effect. */
export async function filesToFirstQuestion(
	page: Page,
	go: (page: Page) => Promise<void>
): Promise<LoadedFile[]> {
	const filesSoFar = recordFiles(page);
	await go(page);
	const files = await filesSoFar();
	await answerFirstQuestion(page);
	return files;
}

/** Radio buttons are drawn before they work in some apps: here they count once the sign below them heard the answer. */
async function answerFirstQuestion(page: Page): Promise<void> {
	const standing = page.getByRole('complementary', { name: 'Where it stands' });
	const before = await standing.textContent();
	await firstLevel(page).check();
	await expect(standing).not.toHaveText(before ?? '');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(standing).toHaveText(before ?? '');
}

const firstLevel = (page: Page) => page.locator('[data-question]').first().getByRole('radio').first();
