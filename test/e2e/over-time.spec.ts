/** Over time: a milestone is kept, answers change, the two are compared, and a decision goes to the report. */
import type { Page } from '@playwright/test';
import { openPdf, pageTexts } from '../fixtures/read-pdf.ts';
import { bytesOf, goTo, makeReport, openExample, openStart, pick, questions } from './steps.ts';
import { expect, test } from './visitor.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function keep(page: Page, title: string): Promise<void> {
	await page.getByRole('link', { name: 'Over time', exact: true }).click();
	await page.getByLabel('Name of the milestone').fill(title);
	await page.getByLabel('Date', { exact: true }).fill('2026-08-21');
	await page.getByRole('button', { name: 'Keep a milestone' }).click();
	await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

/** Every question of the first layer at the bottom: what was supported no longer is. */
async function fall(page: Page): Promise<void> {
	await goTo(page, 'Assess');
	for (const question of await questions(page).all()) await pick(question, 0);
}

test('keep, change, compare, decide against the verdict, and print it', async ({ page }) => {
	await openStart(page);
	await openExample(page);
	await keep(page, 'Before the pilot');
	await fall(page);

	await goTo(page, 'Readiness');
	await page.getByRole('link', { name: 'Over time', exact: true }).click();
	const main = page.getByRole('main');
	await expect(main).toContainText(
		'One changed answer alone drops what is supported from level 1 to no level'
	);
	await expect(main).toContainText('no smaller set does');
	await expect(page.getByRole('img', { name: 'Layers, then and later' })).toBeVisible();
	await expect(main).toContainText('Capabilities that moved');

	await goTo(page, 'Readiness');
	await expect(main).toContainText('Since “Before the pilot”, 21 August 2026');
	await page.getByRole('button', { name: 'Record the decision taken' }).click();
	await page.getByRole('radio', { name: /^Go with conditions/ }).check();
	await page.getByLabel('Who decided').fill('Margaret Osei');
	await page.getByLabel('Autonomy allowed').selectOption('1');
	await expect(main).toContainText('This goes against the verdict: the answers support no level');
	await page.getByRole('textbox', { name: 'Conditions' }).fill('Two people can pause it on every shift');
	await page.getByRole('button', { name: 'Record the decision', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('needs its reason');
	await page.getByRole('textbox', { name: 'Reason' }).fill('The peak season starts in September.');
	await page.getByRole('button', { name: 'Record the decision', exact: true }).click();
	await expect(main).toContainText('Go with conditions at level 1. Decided by Margaret Osei');

	await goTo(page, 'Report');
	const file = await makeReport(page);
	const text = (await pageTexts(await openPdf(await bytesOf(file)))).map(oneLine).join(' ');
	const parts = [
		'The decision taken',
		'Go with conditions at level 1. Decided by Margaret Osei',
		'This goes against the verdict',
		'Two people can pause it on every shift',
		'The peak season starts in September.',
		'Since the last milestone',
		'One changed answer alone drops what is supported from level 1 to no level'
	];
	expect(parts.filter((part) => !text.includes(part))).toEqual([]);
});
