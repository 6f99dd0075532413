/**
 * `npm run pictures`, or `npm run pictures -- plan raci` for some: makes the pictures of the documents anew from the
 * built site. Every visitor is new, in one language, at one moment, without motion; a window has one size everywhere.
 */
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { buildWhole, isBuildStale } from '../../src/cli/serve/build.ts';
import { findBrowser } from '../browser.ts';
import { serveBuild } from '../fixtures/built-site.ts';
import { PICTURES, SCREENS, type Picture } from './pictures.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The day before the plan of the worked example begins. */
const NOW = new Date('2026-11-30T09:00:00Z');

/** Pixels above what a picture begins with. */
const AIR = 24;
/** Dates in fields are the browser's, and follow its own language. */
const LANGUAGE = { LANG: 'en_GB.UTF-8', LANGUAGE: 'en_GB' };

async function take(page: Page, { from, height }: Picture, name: string): Promise<void> {
	await from?.(page).evaluate((element, air) => {
		window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top - air);
	}, AIR);
	// What the pointer rests on looks hovered.
	await page.mouse.move(0, 0);
	await page.evaluate(() => document.fonts.ready);
	const { width, height: whole } = page.viewportSize() ?? SCREENS.laptop;
	await page.screenshot({
		path: join(ROOT, 'docs/images', `${name}.png`),
		clip: { x: 0, y: 0, width, height: height ?? whole },
		animations: 'disabled'
	});
}

async function visit(browser: Browser, baseURL: string, name: string, picture: Picture): Promise<void> {
	const context = await browser.newContext({
		baseURL,
		viewport: SCREENS[picture.screen ?? 'laptop'],
		colorScheme: picture.theme ?? 'light',
		reducedMotion: 'reduce',
		locale: 'en-GB',
		timezoneId: 'UTC'
	});
	await context.clock.setFixedTime(NOW);
	const shown = await picture.show(await context.newPage());
	// A window that a page has opened has the size it asked for.
	await shown.setViewportSize(SCREENS[picture.screen ?? 'laptop']);
	await take(shown, picture, name);
	await context.close();
	console.log(`docs/images/${name}.png`);
}

async function main(wanted: readonly string[]): Promise<void> {
	const unknown = wanted.filter((name) => !(name in PICTURES));
	if (unknown.length > 0) throw new Error(`There is no picture ${unknown.join(', ')}.`);
	if (isBuildStale(ROOT)) await buildWhole(ROOT);
	const site = await serveBuild();
	const found = await findBrowser();
	const browser = await chromium.launch({ ...found, env: { ...found.env, ...LANGUAGE } });
	const chosen = Object.entries(PICTURES).filter(([name]) => wanted.length === 0 || wanted.includes(name));
	try {
		for (const [name, picture] of chosen) await visit(browser, site.url, name, picture);
	} finally {
		await browser.close();
		site.close();
	}
}

await main(process.argv.slice(2));
