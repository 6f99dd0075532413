/** With the network gone after one visit, at the root of a host and deep inside of one. */
import type { BrowserContext, Page } from '@playwright/test';
import { bytesOf, makeReport, openExample, openStart, PAGES, pick, questions } from './steps.ts';
import { expect, test } from './visitor.ts';

test.use({ serviceWorkers: 'allow' });

/** The service worker serves this page, and so has kept all the others. */
async function whenKept(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Both ways at once: a browser that knows it is offline, and a server that is gone. */
async function goOffline(context: BrowserContext, site: { close: () => void }): Promise<void> {
	await context.setOffline(true);
	site.close();
}

for (const base of ['', '/some/deep/path']) {
	const where = base === '' ? 'at the root' : `in ${base}`;

	test(`every page and the report without a network, ${where}`, async ({ page, context, serve }) => {
		const site = await serve({ base });
		await openStart(page, site.url);
		const verdict = await openExample(page);
		await whenKept(page);
		await goOffline(context, site);

		for (const path of PAGES) {
			await page.goto(`${site.url}${path}`);
			await expect(page.getByRole('main')).toContainText(OPENS_WITH[path]);
		}
		await page.goto(`${site.url}readiness/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(verdict);

		await page.goto(`${site.url}assess/`);
		await pick(questions(page).first(), 4);
		await expect(page.getByText(/^saved \d/)).toBeVisible();
		await page.reload();
		await expect(questions(page).first().getByRole('radio').nth(4)).toBeChecked();

		await page.goto(`${site.url}report/`);
		const file = await makeReport(page);
		expect(new TextDecoder().decode((await bytesOf(file)).slice(0, 5))).toBe('%PDF-');

		await page.goto(`${site.url}plan`);
		await expect(page).toHaveURL(`${site.url}plan/`);
		await page.goto(`${site.url}nowhere/at/all/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address.');
	});
}

/** What only the page itself shows, and only when the worked example is open. */
const OPENS_WITH: Readonly<Record<(typeof PAGES)[number], RegExp>> = {
	'': /Is the operating model around your AI agent ready\?[\s\S]*open now/,
	'frame/': /The workflow/,
	'assess/': /Which people answer, by name/,
	'readiness/': /Where in the conversation/,
	'what-if/': /Beside each other/,
	'thresholds/': /What this assessment is held to/,
	'over-time/': /A milestone keeps the answers/,
	'plan/': /cannot move without moving others/,
	'raci/': /Standing duties/,
	'report/': /One document to decide on/,
	'about/': /What is stored where/,
	'methods/': /redone with a pencil/,
	'packs/': /Come with Airworthy/,
	'data/': /What you typed is in this browser/,
	'answer/': /Were you invited to a workshop/,
	'workshop/': /Many people, one agreed picture/
};
