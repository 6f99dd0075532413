/** Files that are sealed, joined, kept up to date, and those that are wrong: nothing is ever replaced unasked. */
import { truncate, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bytesOf, goTo, openStart, pick, questions, startAssessment } from './steps.ts';
import { expect, test } from './visitor.ts';

const PASSPHRASE = 'correct horse battery';

interface TextFile {
	readonly name: string;
	readonly text: string;
}

async function answering(page: Page): Promise<void> {
	await openStart(page);
	await startAssessment(page, 'Refund status');
	await goTo(page, 'Assess');
	await pick(questions(page).first(), 1);
}

async function saved(page: Page, button: string): Promise<TextFile> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).click();
	const file = await download;
	return { name: file.suggestedFilename(), text: new TextDecoder().decode(await bytesOf(file)) };
}

async function sealedFile(page: Page): Promise<TextFile> {
	await page.getByRole('link', { name: 'Your data' }).click();
	await page.getByLabel('Passphrase').fill(PASSPHRASE);
	await page.getByLabel('The same again').fill('another one');
	await page.getByRole('button', { name: 'Save a sealed file' }).click();
	await expect(page.getByRole('alert')).toContainText('the two passphrases differ');
	await page.getByLabel('The same again').fill(PASSPHRASE);
	return saved(page, 'Save a sealed file');
}

const importText = (page: Page, { name, text }: TextFile): Promise<void> =>
	page
		.getByLabel('File to import')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const lines = (page: Page) => page.getByRole('button', { name: /^Duplicate / });

test('a sealed file opens elsewhere with its passphrase alone', async ({ page, browser, baseURL, watch }) => {
	await answering(page);
	await expect(page.getByRole('link', { name: 'Keep a copy as a file' })).toBeAttached();
	const file = await sealedFile(page);
	await expect(page.getByRole('link', { name: 'Keep a copy as a file' })).toHaveCount(0);
	expect(file.text).not.toContain('Refund');

	const other = await browser.newContext({ baseURL: baseURL! });
	watch(other);
	const there = await other.newPage();
	await openStart(there);
	await importText(there, { ...file, text: file.text.replace(/"data": "..../, '"data": "AAAA') });
	const open = there.getByRole('button', { name: 'Open the file' });
	await there.getByLabel(/^Passphrase of/).fill(PASSPHRASE);
	await open.click();
	await expect(there.getByRole('alert')).toContainText('cut short or changed on its way');

	await importText(there, file);
	await there.getByLabel(/^Passphrase of/).fill('not the one at all');
	await open.click();
	await expect(there.getByRole('alert')).toContainText('not the passphrase');
	await expect(lines(there)).toHaveCount(0);
	await there.getByLabel(/^Passphrase of/).fill(PASSPHRASE);
	await open.click();
	await there.waitForURL('**/readiness/');
	await goTo(there, 'Assess');
	await expect(questions(there).first().getByRole('radio').nth(1)).toBeChecked();
	await other.close();
});

test('an import shows what it would change, joins what is taken in, and can be undone', async ({ page }) => {
	await answering(page);
	await page.getByRole('link', { name: 'Your data' }).click();
	const file = await saved(page, 'Save a file');
	const edited = { ...file, text: file.text.replace('"level": 1', '"level": 3') };
	await openStart(page);
	await importText(page, edited);
	const note = page.getByRole('region', { name: `Importing ${file.name}` });
	await expect(note).toContainText(
		'would change one thing in “Refund status”. Nothing has been changed yet.'
	);
	await expect(note).toContainText('level 1, asserted → level 3, asserted');
	await note.getByRole('button', { name: 'Leave it' }).click();
	await expect(note).toHaveCount(0);

	await importText(page, edited);
	await note.getByRole('button', { name: 'Take these in' }).click();
	await page.waitForURL('**/readiness/');
	await goTo(page, 'Assess');
	await expect(questions(page).first().getByRole('radio').nth(3)).toBeChecked();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(questions(page).first().getByRole('radio').nth(1)).toBeChecked();
	await openStart(page);
	await expect(lines(page)).toHaveCount(1);
});

test('files that are wrong are refused with a sentence, and nothing changes', async ({ page }, info) => {
	await answering(page);
	await page.getByRole('link', { name: 'Your data' }).click();
	const file = await saved(page, 'Save a file');
	await openStart(page);
	const alert = page.getByRole('alert');
	const wrong: [text: string, says: RegExp][] = [
		[file.text.slice(0, -30), /not readable as JSON/],
		[file.text.replace('"version": 1', '"version": 2'), /written by a newer version/],
		[file.text.replace('"airworthy"', '"other"'), /not an Airworthy assessment/],
		[file.text.replace('"frame"', '"__proto__"'), /not allowed anywhere in a file/],
		[file.text.replace('"level": 1', '"level": 1e9'), /answers/]
	];
	for (const [text, says] of wrong) {
		await importText(page, { ...file, text });
		await expect(alert).toContainText(says);
		await expect(alert).toContainText('Nothing in this browser was changed.');
	}
	const large = info.outputPath('large.airworthy');
	await writeFile(large, '');
	await truncate(large, 100 * 1024 * 1024);
	await page.getByLabel('File to import').setInputFiles(large);
	await expect(alert).toContainText('large.airworthy is larger than 16 MB');
	await expect(lines(page)).toHaveCount(1);
});

test('a backup file is written after every change', async ({ page }) => {
	// The picker belongs to the browser's own window: a file of the site's private folder stands in for the one chosen.
	await page.addInitScript(() => {
		Object.assign(window, {
			showSaveFilePicker: async () =>
				(await navigator.storage.getDirectory()).getFileHandle('refunds.airworthy', { create: true })
		});
	});
	const backup = (): Promise<string> =>
		page.evaluate(async () => {
			const folder = await navigator.storage.getDirectory();
			return (await (await folder.getFileHandle('refunds.airworthy')).getFile()).text();
		});
	await answering(page);
	await page.getByRole('link', { name: 'Your data' }).click();
	await page.getByRole('button', { name: 'Choose a backup file' }).click();
	await expect(page.getByText(/refunds\.airworthy is kept up to date; last written/)).toBeVisible();
	expect(await backup()).toContain('"level": 1');
	await goTo(page, 'Assess');
	await pick(questions(page).first(), 4);
	await expect.poll(backup, { timeout: 15_000 }).toContain('"level": 4');
});
