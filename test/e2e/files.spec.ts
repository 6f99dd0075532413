/** Files: what one browser saves, another opens; what is broken changes nothing. */
import type { Page } from '@playwright/test';
import { bytesOf, goTo, openExample, openStart, verdictOf } from './steps.ts';
import { expect, test } from './visitor.ts';

const importFile = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
	page
		.getByLabel('File to import')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });

async function exportExample(page: Page): Promise<{ name: string; bytes: Uint8Array; verdict: string }> {
	await openStart(page);
	const verdict = await openExample(page);
	await goTo(page, 'Report');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as .airworthy file' }).click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: await bytesOf(file), verdict };
}

test('an exported file opens in another browser with the same verdict', async ({
	page,
	browser,
	baseURL,
	watch
}) => {
	const { name, bytes, verdict } = await exportExample(page);
	expect(name).toMatch(/^card-dispute-status-\d{4}-\d\d-\d\d\.airworthy$/);

	const other = await browser.newContext({ baseURL: baseURL! });
	watch(other);
	const there = await other.newPage();
	await openStart(there);
	await importFile(there, name, bytes);
	await there.waitForURL('**/readiness/');
	expect(await verdictOf(there)).toBe(verdict);
	await other.close();
});

test('a broken file is refused with a sentence, and nothing changes', async ({ page }) => {
	const { bytes } = await exportExample(page);
	await openStart(page);
	const list = page.getByRole('button', { name: /^(Rename|Duplicate|Delete) / });
	await expect(list).toHaveCount(3);

	const alert = page.getByRole('alert');
	await importFile(page, 'cut.airworthy', bytes.slice(0, bytes.length / 2));
	await expect(alert).toContainText('cut.airworthy was not imported.');
	await expect(alert).toContainText('Nothing in this browser was changed.');

	const tooHigh = new TextDecoder().decode(bytes).replace(/"level": \d/, '"level": 7');
	await importFile(page, 'high.airworthy', new TextEncoder().encode(tooHigh));
	await expect(alert).toContainText('high.airworthy was not imported.');
	await expect(alert).toContainText(/answers/);

	await expect(page).toHaveURL(/\/$/);
	await expect(list).toHaveCount(3);
	await page.reload();
	await expect(list).toHaveCount(3);
});
