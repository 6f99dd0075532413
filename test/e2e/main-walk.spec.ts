/** The main job: from the name of a workflow to a report in hand. */
import type { Locator, Page } from '@playwright/test';
import { openPdf, pageTexts } from '../fixtures/read-pdf.ts';
import {
	bytesOf,
	goTo,
	makeReport,
	openStart,
	pick,
	questions,
	startAssessment,
	verdictOf
} from './steps.ts';
import { expect, test } from './visitor.ts';

test.use({ serviceWorkers: 'allow' });

const LEVELS = [3, 2, 4, 1, 3, 2, 0] as const;

/** A standing duty of the shipped questionnaire, for which the business owner answers. */
const DUTY = 'Decide whether to expand, revise or stop';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function addPerson(page: Page, name: string, hats: readonly string[]): Promise<void> {
	await page.getByLabel(/Name of the first person|Add a person/).fill(name);
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await page.getByRole('button', { name: `Choose the roles of ${name}` }).click();
	const panel = page.getByRole('group', { name: `More about ${name}` });
	for (const hat of hats) await panel.getByRole('checkbox', { name: hat, exact: true }).check();
	await panel.getByRole('button', { name: 'Done' }).click();
}

async function frame(page: Page): Promise<void> {
	await page.getByRole('radio', { name: /^2 / }).check();
	await page.getByLabel('Start', { exact: true }).fill('2027-01-04');
	await addPerson(page, 'Ada Okafor', ['Business owner', 'Executive sponsor']);
	await addPerson(page, 'Zoë Łukasik', ['Process owner', 'QA lead']);
}

async function setAside(question: Locator): Promise<void> {
	await question.getByRole('button', { name: 'Not applicable' }).click();
	await question.getByLabel('Why does this not apply?').fill('Nobody is on the phone here');
	await question.getByLabel('Who approved that?').fill('Ada Okafor');
	await question.getByRole('button', { name: 'Set aside' }).click();
}

async function showEvidence(question: Locator, reference: string): Promise<void> {
	await question.getByLabel('Evidence').selectOption('document');
	await question.getByLabel('Where it can be seen').fill(reference);
	await question.getByLabel('Where it can be seen').blur();
}

/** All of one layer: mixed levels, its second question not known. Returns how many it asks. */
async function answerLayer(page: Page): Promise<number> {
	const asked = await questions(page).all();
	for (const [index, question] of asked.entries()) {
		if (index === 1) await question.getByRole('button', { name: 'Don’t know' }).click();
		else await pick(question, LEVELS[index % LEVELS.length]!);
	}
	await showEvidence(asked[0]!, 'Owners page, version 3');
	return asked.length;
}

async function answerAllLayers(page: Page): Promise<number> {
	let count = await answerLayer(page);
	for (const layer of ['Quality', 'Workforce', 'Measurement']) {
		await page.getByRole('link', { name: `Next: ${layer}` }).click();
		await page.getByRole('heading', { name: layer, level: 1 }).waitFor();
		count += await answerLayer(page);
	}
	await setAside(questions(page).last());
	return count;
}

/** The first task of the plan as its page shows it: its title, and the day it starts, like “4 Jan”. */
async function firstTask(page: Page): Promise<string> {
	const row = page.getByRole('table', { name: 'Tasks and milestones by week' }).getByRole('row').nth(2);
	const days = await row.getByRole('cell').first().innerText();
	// The signs that follow a title stand on a line of their own.
	const [title = ''] = (await row.getByRole('rowheader').innerText()).split('\n');
	const [, day, month] = /^(\d+).*?([A-Z][a-z]{2})$/.exec(days.trim()) ?? [];
	return `${oneLine(title)} ${String(day)} ${String(month)}`;
}

/** Without a copy of the whole report in the message of a failure. */
function expectReport(text: string, parts: readonly string[]): void {
	expect(parts.filter((part) => !text.includes(part))).toEqual([]);
}

test('a full assessment asks every question in its own words', async ({ page }) => {
	await openStart(page);
	await startAssessment(page, 'Card dispute status');
	await page.getByRole('radio', { name: /^Full/ }).check();
	await page.getByRole('link', { name: 'Next: answer the questions' }).click();
	await expect(questions(page).nth(12)).toBeVisible();
	for (const question of await questions(page).all()) {
		await expect(question.getByRole('heading', { level: 2 })).toHaveText(/\w/);
		await expect(question.getByRole('radio').last().locator('..')).toHaveText(/\w{4}/);
	}
});

test('frame, four layers, verdict, plan, RACI, and a report that says the same', async ({ page }) => {
	await openStart(page);
	await startAssessment(page, 'Card dispute status');
	await frame(page);

	await page.getByRole('link', { name: 'Next: answer the questions' }).click();
	await page.getByRole('heading', { name: 'Governance', level: 1 }).waitFor();
	const count = await answerAllLayers(page);
	expect(count).toBeGreaterThanOrEqual(24);

	await page.getByRole('link', { name: 'See where it stands' }).click();
	await page.waitForURL('**/readiness/');
	const verdict = await verdictOf(page);
	expect(verdict).not.toBe('');
	await expect(page.getByRole('main')).toContainText('No-go at level 2');

	await goTo(page, 'Plan');
	await page.getByRole('link', { name: 'By week' }).click();
	const task = await firstTask(page);
	expect(task).toMatch(/ 4 Jan$/);

	await goTo(page, 'RACI');
	await expect(
		page.getByRole('row', { name: DUTY }).getByRole('gridcell', { name: /Business owner/ })
	).toHaveText('A');
	await expect(page.getByRole('columnheader', { name: /Business owner/ })).toContainText('Ada Okafor');

	await goTo(page, 'Report');
	await page.getByLabel('Date of the report').fill('2026-12-30');
	const file = await makeReport(page);
	expect(file.suggestedFilename()).toBe('airworthy-card-dispute-status-2026-12-30.pdf');
	const pages = (await pageTexts(await openPdf(await bytesOf(file)))).map(oneLine);
	expectReport(pages[1] ?? '', ['No-go at level 2', verdict]);
	expectReport(pages.join(' '), [
		task,
		`${DUTY} Ada Okafor`,
		// Her two hats are one column, and its head ends with the second.
		'QA lead Zoë Łukasik',
		'Shown by: Owners page, version 3',
		'Nobody is on the phone here Approved by Ada Okafor'
	]);
});
