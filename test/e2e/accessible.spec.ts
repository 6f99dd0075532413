/** axe finds nothing: every page, light and dark on a laptop, and on a phone, with the example open and with nothing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { openExample, openStart, PAGES } from './steps.ts';
import { expect, test } from './visitor.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const COLOURS = ['color-contrast', 'link-in-text-block'];
const COLOURLESS = Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }]));

/** Everything in light on a laptop; in dark what colour can break, and on a phone what width can: the rest is the same. */
const LAPTOP = {
	light: { resultTypes: ['violations'] },
	dark: { resultTypes: ['violations'], runOnly: COLOURS }
};
const PHONE = { light: { resultTypes: ['violations'], rules: COLOURLESS } };

type Runs = Readonly<Partial<Record<'light' | 'dark', object>>>;

/** The other ways to read the matrix. */
const RACI_VIEWS = ['raci/?at=people', 'raci/?at=decisions', 'raci/?at=roles'];

/** In parts of about the same work for axe. */
const PARTS = [
	PAGES.slice(0, 3),
	PAGES.slice(3, 5),
	PAGES.slice(5, 7),
	PAGES.slice(7, 8),
	PAGES.slice(8, 9),
	RACI_VIEWS,
	PAGES.slice(9)
];

const SIZES = {
	laptop: { viewport: { width: 1440, height: 900 }, runs: LAPTOP },
	phone: { viewport: { width: 390, height: 844 }, runs: PHONE }
} as const;

/** Colours of the page: a theme that did not take would be found clean. */
const paper = (page: Page): Promise<string> =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Rules that are broken, where and why; the same page in both themes. */
async function problems(page: Page, runs: Runs): Promise<string[]> {
	await page.evaluate(AXE);
	const found: string[] = [];
	const papers = new Set<string>();
	const schemes = (['light', 'dark'] as const).filter((scheme) => runs[scheme]);
	for (const colorScheme of schemes) {
		await page.emulateMedia({ colorScheme });
		papers.add(await paper(page));
		const options = JSON.stringify(runs[colorScheme]);
		const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`);
		for (const { id, nodes } of violations)
			for (const { target, failureSummary } of nodes)
				found.push(`${colorScheme} ${id} ${target.join(' ')}: ${failureSummary ?? ''}`);
	}
	expect([...papers]).toHaveLength(schemes.length);
	return found;
}

for (const [size, { viewport, runs }] of Object.entries(SIZES)) {
	test.describe(size, () => {
		test.use({ viewport });

		test('with nothing open', async ({ page }) => {
			await openStart(page);
			expect(await problems(page, runs)).toEqual([]);
			await page.goto('./plan/');
			await page.getByRole('heading', { name: 'No assessment is open.' }).waitFor();
			expect(await problems(page, runs)).toEqual([]);
		});

		for (const part of PARTS) {
			test(`with the example open: ${part.map((path) => `/${path}`).join(' ')}`, async ({ page }) => {
				await openStart(page);
				await openExample(page);
				for (const path of part) {
					await page.goto(`./${path}`);
					await page.getByRole('heading', { level: 1 }).waitFor();
					// Hidden in the menu of a phone.
					await page.locator('[data-saved]', { hasText: 'saved' }).waitFor({ state: 'attached' });
					expect(await problems(page, runs), path).toEqual([]);
				}
			});
		}
	});
}
