/** A workshop through both sides' pages, with no server between them: set up, answered by six, agreed, printed. */
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Perspective } from '#lib/core/assessment/workshop.ts';
import { openPdf, pageTexts } from '../fixtures/read-pdf.ts';
import { bytesOf, makeReport, openStart, startAssessment, takeFile } from './steps.ts';
import { expect, test } from './visitor.ts';

const PHONE = { width: 390, height: 844 };
const ASKED = 3;
const REASON = 'It was shown to the union on Monday';

interface Seat {
	readonly as: Perspective;
	/** The same on every question. */
	readonly level: number;
	readonly size?: typeof PHONE;
}

const SEATS: readonly Seat[] = [
	{ as: 'operations', level: 0, size: PHONE },
	{ as: 'operations', level: 1 },
	{ as: 'quality', level: 1 },
	{ as: 'quality', level: 1 },
	{ as: 'frontline', level: 4 },
	{ as: 'frontline', level: 4 }
];

/** A workshop of the first questions of the pack, begun on a new assessment; the link of its invitation. */
async function begin(page: Page): Promise<string> {
	await openStart(page);
	await startAssessment(page, 'Card disputes');
	await page.goto('./workshop/');
	await page.getByRole('radio', { name: /^Chosen questions/ }).check();
	const [layer] = await page.locator('details', { hasText: 'All of' }).all();
	if (!layer) throw new Error('No layer can be chosen from.');
	await layer.locator('summary').click();
	for (let index = 1; index <= ASKED; index += 1) await layer.getByRole('checkbox').nth(index).check();
	await page.getByRole('button', { name: 'Begin the workshop' }).click();
	const link = page.getByLabel('Link', { exact: true });
	await expect(link).toHaveValue(/#w1\./);
	return link.inputValue();
}

async function answer(page: Page, level: number): Promise<void> {
	await expect(page.getByText(`Question 1 of ${String(ASKED)}`)).toBeVisible();
	for (let count = 0; count < ASKED; count += 1) {
		await page.keyboard.press(String(level));
		await page.keyboard.press('j');
	}
	await page.getByRole('button', { name: /^Seal/ }).click();
}

const linkOf = (page: Page): Promise<string> => page.getByLabel('Your sealed answers as a link').inputValue();

/** Follows the invitation in a browser of its own, and answers by keyboard. */
async function sit(
	{ browser, watch, link }: { browser: Browser; watch: (context: BrowserContext) => void; link: string },
	{ as, level, size }: Seat
): Promise<Page> {
	const context = await browser.newContext(size && { viewport: size, hasTouch: true });
	watch(context);
	const page = await context.newPage();
	await page.goto(link);
	await page.getByLabel('You answer as').selectOption(as);
	await page.getByRole('button', { name: 'Begin' }).click();
	await answer(page, level);
	return page;
}

/** The file of what was sealed, named after its seat. */
async function fileOf(page: Page, name: string) {
	const saved = await takeFile(page, 'Save a file');
	return { name, mimeType: 'application/json', buffer: await readFile(await saved.path()) };
}

type Sealed = Awaited<ReturnType<typeof fileOf>>;

const tampered = ({ buffer, mimeType }: Sealed): Sealed => {
	const text = buffer.toString().replace(/.{9}"\]/, 'AAAAAAAAA"]');
	return { name: 'tampered.json', mimeType, buffer: Buffer.from(text) };
};

/** Six people answer, the first of them twice; the last file is changed on its way before it arrives whole. */
async function collect(page: Page, seats: readonly Page[]): Promise<void> {
	const [twice, , , , byLink, last] = seats;
	if (!twice || !byLink || !last) throw new Error('Somebody is missing.');
	const files = await Promise.all(
		seats.slice(0, 4).map((seat, index) => fileOf(seat, `seat-${String(index)}.json`))
	);
	const whole = await fileOf(last, 'last.json');
	const choose = (chosen: readonly Sealed[]): Promise<void> =>
		page.getByLabel('Files of answers').setInputFiles([...chosen]);
	await page.getByRole('link', { name: 'Collect' }).click();
	await choose([...files, tampered(whole)]);
	await expect(page.getByText('Four responses are new.')).toBeVisible();
	await expect(page.getByText(/tampered\.json.*changed on its way/)).toBeVisible();

	await twice.getByRole('button', { name: 'Back to the first question' }).click();
	await answer(twice, 3);
	await page.getByLabel('Links, one a line').fill([await linkOf(byLink), await linkOf(twice)].join('\n'));
	await page.getByRole('button', { name: 'Take the links in' }).click();
	await expect(page.getByText('One response is new.')).toBeVisible();
	await expect(page.getByText('One response replaces an earlier one of the same respondent.')).toBeVisible();

	// The first file of who answered twice comes once more, after the later answers.
	await choose([...files.slice(0, 2), whole]);
	await expect(page.getByText('One response is new.')).toBeVisible();
	await expect(page.getByText('One response was already here.')).toBeVisible();
	await expect(page.getByText(/^One response is older than what its respondent sent later/)).toBeVisible();
	await expect(page.getByRole('row', { name: /^Together/ })).toHaveText(/Together\s*6/);
}

/** The room sees nothing before it is revealed; what it agrees on is recorded by keyboard. */
async function agree(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Discuss and agree' }).click();
	const opened = page.context().waitForEvent('page');
	await page.getByRole('button', { name: 'Open the projector window' }).click();
	const room = await opened;
	await page.keyboard.press('p');
	await expect(room.getByText('Six people answered. The answers are hidden.')).toBeVisible();
	await expect(room.locator('svg')).toHaveCount(0);
	await page.keyboard.press('r');
	await expect(room.getByRole('status')).toContainText(
		'Six people answered: 3 at level 1, 1 at level 3 and 2 at level 4. Median 1'
	);
	await page.keyboard.press('2');
	await page.getByRole('button', { name: 'Add a dissent' }).click();
	await page.getByLabel('Holds').selectOption('Level 4');
	await page.getByLabel('Perspective', { exact: true }).selectOption('Frontline');
	await page.getByLabel('Reason', { exact: true }).fill(REASON);
	await page.getByRole('button', { name: 'Record', exact: true }).click();
	await expect(room.getByText(`Frontline holds level 4: ${REASON}`)).toBeVisible();
	await expect(room.getByText('Agreed: level 2')).toBeVisible();
}

test('six people answer a workshop, one twice, one tampered with; what is agreed and who dissents is printed', async ({
	page,
	browser,
	watch
}) => {
	const link = await begin(page);
	const seats = await Promise.all(SEATS.map((seat) => sit({ browser, watch, link }, seat)));
	await collect(page, seats);
	for (const seat of seats) await seat.context().close();
	await agree(page);

	const kept = await readFile(await (await takeFile(page, 'Assessment file')).path(), 'utf8');
	expect(kept).not.toMatch(/private|pkcs8|"d":/i);
	const csv = await readFile(await (await takeFile(page, 'CSV')).path(), 'utf8');
	expect(csv).toContain(REASON);

	await page.goto('./report/');
	const pdf = await openPdf(await bytesOf(await makeReport(page)));
	const text = (await pageTexts(pdf)).join(' ').replace(/\s+/g, ' ');
	expect(text).toContain('Agreed: level 2.');
	expect(text).toContain(`Frontline holds level 4: ${REASON}`);
});
