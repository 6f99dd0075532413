/** A newer version of the site: announced, never in the middle of an edit, and the old one goes. */
import type { Page } from '@playwright/test';
import { openExample, openStart } from './steps.ts';
import { expect, test } from './visitor.ts';

test.use({ serviceWorkers: 'allow' });

const OURS = 'airworthy / ';
const NEXT = 'the-next-version';

/** The service worker of the next build: the same, but for the name of its version. */
async function withVersion(
	page: Page,
	url: string,
	version: string
): Promise<{ type: string; text: string }> {
	const text = await (await page.request.get(url)).text();
	return { type: 'text/javascript', text: text.replaceAll(version, NEXT) };
}

/** The caches of the origin, those of other sites too. */
const keptVersions = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

test('a newer version waits, is announced, and takes over when asked and alone', async ({
	page,
	context,
	serve
}) => {
	const newer = new Map<string, { type: string; text: string }>();
	const { url } = await serve({ instead: (request) => newer.get(request.url ?? '') });
	await openStart(page, url);
	const verdict = await openExample(page);
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	const [before = ''] = await keptVersions(page);
	await page.evaluate(() => caches.open('of another site'));
	const next = await withVersion(page, `${url}service-worker.js`, before.replace(OURS, ''));
	newer.set('/service-worker.js', next);
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	const announced = page.getByText('A newer version of Airworthy is ready.');
	await expect(announced).toBeVisible();

	const tab = await context.newPage();
	await openStart(tab, url);
	await page.getByRole('button', { name: 'Use it now' }).click();
	await expect(page.getByText('Airworthy is open in another tab too.')).toBeVisible();
	expect(await keptVersions(page)).toHaveLength(3);
	await tab.close();

	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Use it now' }).click();
	await reloaded;
	await expect(announced).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(verdict);
	await expect
		.poll(() => keptVersions(page))
		.toEqual(expect.arrayContaining([`${OURS}${NEXT}`, 'of another site']));
	expect(await keptVersions(page)).toHaveLength(2);
});
