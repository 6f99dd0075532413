/** The edition in one file, opened from a disk: all of it works, and it asks for nothing. */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPack } from '../../src/cli/find-pack.ts';
import { facilitate } from '../fixtures/facilitator.ts';
import { openPdf, pageTexts } from '../fixtures/read-pdf.ts';
import {
	bytesOf,
	goTo,
	makeReport,
	openExample,
	openStart,
	pick,
	questions,
	takeFile,
	verdictOf
} from './steps.ts';
import { expect, test } from './visitor.ts';

const FILE = join(import.meta.dirname, '../../build-file/airworthy.html');
const STEPS = ['Frame', 'Readiness', 'Plan', 'RACI', 'Report'] as const;

test('opens from a disk, keeps answers, plans, and writes its report', async ({ page, watching }, info) => {
	watching.ours.add('null');
	const asked: string[] = [];
	page.on('request', (request) => {
		if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
	});
	// Alone in a folder with a space and an accent, as somebody saved it from a mail.
	const folder = info.outputPath('Eingänge 2027');
	await mkdir(folder, { recursive: true });
	const file = join(folder, 'airworthy.html');
	await copyFile(FILE, file);
	const address = pathToFileURL(file).href;

	await openStart(page, address);
	const verdict = await openExample(page);
	for (const step of STEPS) {
		await goTo(page, step);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	const pdf = (await pageTexts(await openPdf(await bytesOf(await makeReport(page))))).join(' ');
	expect(pdf.replace(/\s+/g, ' ')).toContain(verdict);

	await page
		.getByRole('navigation', { name: 'Steps' })
		.getByRole('link', { name: 'Plan', exact: true })
		.click();
	await page.getByRole('link', { name: 'By week' }).click();
	await expect(page.getByRole('table', { name: 'Tasks and milestones by week' })).toBeVisible();
	const book = await takeFile(page, 'Excel');
	expect(
		Buffer.from(await bytesOf(book))
			.subarray(0, 2)
			.toString()
	).toBe('PK');

	await goTo(page, 'Assess');
	const saved = page.getByText(/^saved \d/);
	const before = await saved.innerText();
	await pick(questions(page).first(), 0);
	await expect(saved).not.toHaveText(before);
	await page.reload();
	await expect(questions(page).first().getByRole('radio').nth(0)).toBeChecked();
	await goTo(page, 'Readiness');
	expect(await verdictOf(page)).not.toBe('');
	expect([...new Set(asked.map((url) => url.replace(/#.*/, '')))]).toEqual([address]);
});

test('answers a workshop whose invitation is pasted, and gives the sealed answers as text', async ({
	page,
	watching
}) => {
	watching.ours.add('null');
	const found = findPack('cx', '.');
	if (!found.ok) throw new Error(found.problems.join('\n'));
	const facilitator = await facilitate(found.pack, { asked: ['governance.owners'] });
	await openStart(page, pathToFileURL(FILE).href);
	await page.getByRole('link', { name: 'Open your invitation' }).click();
	await page
		.getByLabel('The link you were sent')
		.fill(`https://airworthy.invalid/answer/${await facilitator.link()}`);
	await page.getByRole('button', { name: 'Open the invitation' }).click();
	await page.getByLabel('You answer as').selectOption('quality');
	await page.getByRole('button', { name: 'Begin' }).click();
	await pick(questions(page), 2);
	await page.getByRole('button', { name: 'To the end' }).click();
	await page.getByRole('button', { name: 'Seal my answers' }).click();
	const sealed = await page.getByLabel('Your sealed answers as a link').inputValue();
	expect(sealed).toMatch(/^#r1\./);
	expect(await facilitator.take([sealed], 1)).toEqual(['new']);
});
