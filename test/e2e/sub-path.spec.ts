/** The site deep inside of a host. */
import { goTo, openExample, openStart } from './steps.ts';
import { expect, test } from './visitor.ts';

test('start, example and plan under a sub-path, and a page for addresses that are none', async ({
	page,
	serve
}) => {
	const site = await serve({ base: '/some/deep/path' });
	await openStart(page, site.url);
	await openExample(page);
	await goTo(page, 'Plan');
	expect(page.url()).toBe(`${site.url}plan/`);
	await expect(page.getByRole('img', { name: /^The 30 days/ })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('img', { name: /^The 30 days/ })).toBeVisible();

	const response = await page.request.get(`${site.url}nowhere/at/all/`);
	expect(response.status()).toBe(404);
	expect(await response.text()).toContain('There is no page at this address.');
});
