/** What a visitor does on the way, in their own words. */
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';

/** Every page of the site, with the sentence or title it opens with once the worked example is open. */
export const PAGES = [
	'',
	'frame/',
	'assess/',
	'readiness/',
	'what-if/',
	'thresholds/',
	'over-time/',
	'plan/',
	'raci/',
	'report/',
	'about/',
	'methods/',
	'packs/',
	'data/',
	'answer/',
	'workshop/'
] as const;

/** Opens the first page and waits until it works: it then knows what is kept in this browser. */
export async function openStart(page: Page, address = './'): Promise<void> {
	await page.goto(address);
	await page.getByRole('heading', { name: 'Assessments in this browser' }).waitFor();
}

export async function startAssessment(page: Page, workflow: string): Promise<void> {
	await page.getByLabel('Which workflow is the agent for?').fill(workflow);
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('heading', { name: 'Frame', exact: true }).waitFor();
}

/** Opens the worked example and waits for its verdict, which it returns. */
export async function openExample(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Open the worked example' }).click();
	await page.waitForURL('**/readiness/');
	return verdictOf(page);
}

/** The sentence at the top of the readiness page. */
export async function verdictOf(page: Page): Promise<string> {
	return (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
}

/** Follows a step in the rail. */
export async function goTo(page: Page, step: string): Promise<void> {
	await page
		.getByRole('navigation', { name: 'Steps' })
		.getByRole('link', { name: step, exact: true })
		.click();
	await page.waitForURL(`**/${step.toLowerCase()}/`);
}

/** The questions on the page, in order. */
export const questions = (page: Page): Locator => page.locator('[data-question]');

/** Picks a level of a question. */
export const pick = (question: Locator, level: number): Promise<void> =>
	question.getByRole('radio').nth(level).check();

/** Makes the report on the report page; the file as it is handed to the browser. */
export async function makeReport(page: Page): Promise<Download> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Make the PDF' }).click();
	return download;
}

/** Takes one of the other files away from the page it is offered on. */
export async function takeFile(page: Page, label: string): Promise<Download> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: label, exact: true }).click();
	return download;
}

/** What is in a file that was handed out. */
export const bytesOf = async (download: Download): Promise<Uint8Array> =>
	new Uint8Array(await readFile(await download.path()));
