/** A pack of one's own: imported, read, answered, and reported on; a broken one is refused where it is broken. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openPdf, pageTexts } from '../fixtures/read-pdf.ts';
import { bytesOf, goTo, makeReport, openStart, pick, questions, startAssessment } from './steps.ts';
import { expect, test } from './visitor.ts';

const EXAMPLE = join(import.meta.dirname, '../../questionnaires/example');
const folder = mkdtempSync(join(tmpdir(), 'airworthy-pack-'));

test.beforeAll(() => {
	cpSync(EXAMPLE, folder, { recursive: true });
	change('pack.yaml', 'id: example', 'id: mine');
});
test.afterAll(() => {
	rmSync(folder, { recursive: true });
});

function change(file: string, from: string, to: string): void {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
	writeFileSync(path, text.replace(from, to));
}

async function importPack(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Packs', exact: true }).click();
	const files = readdirSync(folder).map((name) => join(folder, name));
	await page.getByLabel('Files of a pack').setInputFiles(files);
}

test('is imported, answered and taken away as a PDF', async ({ page }) => {
	await openStart(page);
	await importPack(page);
	await expect(page.getByRole('main')).toContainText('A drafting assistant at a small returns desk');

	await page.getByRole('link', { name: 'All assessments' }).click();
	const choice = page.getByLabel('Which questionnaire?');
	await choice.selectOption({ label: 'A drafting assistant at a small returns desk, 1.0.0' });
	await startAssessment(page, 'Returns by e-mail');
	await page.getByLabel('Start', { exact: true }).fill('2027-01-04');
	await page.getByRole('link', { name: 'Next: answer the questions' }).click();
	await page.getByRole('heading', { name: 'Control', level: 1 }).waitFor();
	await expect(questions(page)).toHaveCount(5);
	for (const question of await questions(page).all()) await pick(question, 1);

	await page.reload();
	await expect(questions(page).first().getByRole('radio').nth(1)).toBeChecked();
	await goTo(page, 'Report');
	const text = (await pageTexts(await openPdf(await bytesOf(await makeReport(page))))).join(' ');
	expect(text).toContain('Keep it off the desk for now.');
	expect(text).toContain('Put a card with the switch on each desk');
});

test('is refused with the line that is wrong, and nothing is kept', async ({ page }) => {
	change('roles.yaml', 'id: reviewer', 'id: reader');
	await openStart(page);
	await importPack(page);
	await expect(page.getByRole('main')).toContainText('There is no role reviewer');
	await expect(page.getByRole('main')).toContainText('actions.yaml');
	await page.getByRole('link', { name: 'All assessments' }).click();
	await expect(page.getByRole('heading', { name: 'Assessments in this browser' })).toBeVisible();
	await expect(page.getByLabel('Which questionnaire?')).toBeHidden();
});
