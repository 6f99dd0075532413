/** Storage in trouble: what the page says, what is kept, and what it lets you do. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { bytesOf, goTo, openStart, pick, questions, startAssessment } from './steps.ts';
import { expect, test } from './visitor.ts';

const FOLLOWS = /open in another tab, and that one writes it/;

const notice = (page: Page): Locator => page.getByRole('alert');
const level = (page: Page, nth: number): Locator => questions(page).first().getByRole('radio').nth(nth);
const saved = (page: Page): Locator => page.locator('[data-saved]', { hasText: /^saved / });

/** An assessment with its first question answered and kept. */
async function answering(page: Page): Promise<void> {
	await openStart(page);
	await startAssessment(page, 'Refund status');
	await goTo(page, 'Assess');
	await pick(questions(page).first(), 1);
	await saved(page).waitFor();
}

/** A page of the same site that runs none of its code, to do things behind its back. */
async function behind(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await page.goto('./theme.js');
	return page;
}

test('two tabs: one writes, the other follows, takes over, and goes on when the first is closed', async ({
	page,
	context
}) => {
	await answering(page);
	const other = await context.newPage();
	await other.goto('./assess/');
	await expect(notice(other)).toHaveText(FOLLOWS);
	await expect(questions(other).first()).toHaveJSProperty('inert', false);
	await expect(other.locator('[inert] [data-question]').first()).toBeVisible();
	await expect(other.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');

	await pick(questions(page).first(), 2);
	await expect(level(other, 2)).toBeChecked();

	await other.getByRole('button', { name: 'Take over here' }).click();
	await expect(notice(page)).toHaveText(FOLLOWS);
	await expect(notice(other)).toHaveCount(0);
	await pick(questions(other).first(), 3);
	await expect(level(page, 3)).toBeChecked();

	await other.close();
	await expect(notice(page)).toHaveCount(0);
	await pick(questions(page).first(), 4);
	await page.reload();
	await expect(level(page, 4)).toBeChecked();
});

test.describe('no room left', () => {
	// What it fetches in the background takes room too.
	test.use({ serviceWorkers: 'block' });
	/** Bytes: enough for an assessment, and for some long notes. */
	const ROOM = 200_000;
	const LONG_NOTES = 80;

	test('nothing more can be changed, a file is offered, and it can be tried again', async ({
		page,
		baseURL
	}) => {
		const session = await page.context().newCDPSession(page);
		const { origin } = new URL(baseURL ?? '');
		await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM });
		await answering(page);
		const first = questions(page).first();
		await first.getByRole('button', { name: 'Add a note' }).click();
		for (let count = 0; count < LONG_NOTES && (await notice(page).count()) === 0; count++) {
			await first.getByLabel('Note').fill(String(count).repeat(4000).slice(0, 4000));
			await page.getByText(/^(saved .*|not saved)$/).waitFor({ state: 'attached' });
		}
		await expect(notice(page)).toContainText('There is no room left in this browser');
		await expect(page.locator('[inert] [data-question]').first()).toBeVisible();
		await expect(page.getByText('not saved')).toBeAttached();
		const note = await first.getByLabel('Note').inputValue();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save a file' }).click();
		const file = new TextDecoder().decode(await bytesOf(await download));
		expect(file).toContain(note);

		await session.send('Storage.overrideQuotaForOrigin', { origin });
		await expect(async () => {
			await page.getByRole('button', { name: 'Try again' }).click();
			await expect(notice(page)).toHaveCount(0, { timeout: 1000 });
		}).toPass();
		await page.reload();
		await expect(first.getByLabel('Note')).toHaveValue(note);
	});
});

const REFUSALS = {
	'a browser without a database': () =>
		Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true }),
	'a private window that refuses to open one': () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('Refused.', 'SecurityError');
		};
	},
	'storage that is switched off': () => {
		for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get: () => {
					throw new DOMException('Refused.', 'SecurityError');
				}
			});
	}
};

for (const [what, refuse] of Object.entries(REFUSALS)) {
	test(`${what}: it can be used, and says that closing the page loses everything`, async ({ page }) => {
		await page.addInitScript(refuse);
		await openStart(page);
		await expect(notice(page)).toContainText('closing the page loses everything');
		await startAssessment(page, 'Refund status');
		await goTo(page, 'Assess');
		await pick(questions(page).first(), 3);
		await expect(level(page, 3)).toBeChecked();
		await expect(page.getByText('not kept after this page closes')).toBeAttached();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save a file' }).click();
		expect((await download).suggestedFilename()).toMatch(/\.airworthy$/);
	});
}

test('an older version in another tab: says so, and all is there once that is closed', async ({
	page,
	context
}) => {
	const old = await behind(context);
	await old.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('airworthy', 1);
				opening.onupgradeneeded = () => {
					opening.result.createObjectStore('ops', { keyPath: ['document', 'stamp', 'key'] });
					opening.result.createObjectStore('state', { keyPath: 'document' });
					opening.result.createObjectStore('meta', { keyPath: 'name' });
				};
				opening.onsuccess = () => resolve();
			})
	);
	await openStart(page);
	await expect(notice(page)).toContainText('An older version of this page is open in another tab');
	await old.close();
	await page.reload();
	await expect(page.getByText('None yet.')).toBeVisible();
	await expect(notice(page)).toHaveCount(0);
});

test('the database deleted underneath: what is open is kept again, and the page says what is gone', async ({
	page,
	context
}) => {
	await answering(page);
	const other = await behind(context);
	await other.evaluate(
		() =>
			new Promise((resolve) => {
				indexedDB.deleteDatabase('airworthy').onsuccess = resolve;
			})
	);
	await pick(questions(page).nth(1), 2);
	await expect(notice(page)).toContainText('cleared while the page was open');
	await expect(page.getByRole('button', { name: 'Save a file' })).toBeVisible();
	await page.reload();
	await expect(level(page, 1)).toBeChecked();
	await expect(questions(page).nth(1).getByRole('radio').nth(2)).toBeChecked();
});

test('a newer version has been here: everything can be read and saved, and nothing is written', async ({
	page,
	context
}) => {
	await answering(page);
	const other = await behind(context);
	await other.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('airworthy', 99);
				opening.onsuccess = () => {
					opening.result.close();
					resolve();
				};
			})
	);
	await page.reload();
	await openStart(page);
	await expect(notice(page)).toContainText('was written by a newer version');
	await page.getByRole('button', { name: 'Refund status', exact: true }).click();
	await expect(level(page, 1)).toBeChecked();
	await expect(page.locator('[inert] [data-question]').first()).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a file' }).click();
	expect((await download).suggestedFilename()).toMatch(/^refund-status-/);
});

test('“Verify my data” finds all as it was written', async ({ page }) => {
	await answering(page);
	await page.getByRole('link', { name: 'Your data' }).click();
	await page.getByRole('button', { name: 'Verify my data' }).click();
	await expect(page.getByText('All is as it was written.', { exact: true })).toBeVisible();
	await expect(page.getByRole('row', { name: /Refund status/ })).toContainText('changes');
});
