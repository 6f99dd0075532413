/** Ten thousand response files chosen at once in a browser, beside one at a time, and beside one bundle of them all. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { responseFile } from '../../src/lib/sealing/response-file.ts';
import { findBrowser } from '../browser.ts';
import type { Chosen } from './chosen/main.ts';
import type { Measurement } from './measurement.ts';

const SOURCE = join(import.meta.dirname, 'chosen');
/** As in vite.config.ts; a plugin, because without one this version of the bundler stumbles over its own warning. */
const NOTHING = join(import.meta.dirname, '../../src/lib/report/pdf/nothing.ts');
const noNode = (): Plugin => ({
	name: 'no-node',
	enforce: 'pre',
	resolveId: (id) => (id === 'crypto' ? NOTHING : null)
});
const FILES = 10_000;
/** Sealed bytes of one: 58 MB of files in all. */
const SEALED_BYTES = 4300;
const AT_ONCE = 64;

/** Not a real seal: only reading is measured here. */
const sealedBytes = (file: number): Uint8Array<ArrayBuffer> =>
	Uint8Array.from({ length: SEALED_BYTES }, (_, index) => (index * 7 + file) % 256);

/** The page and its worker, built into a folder. */
const buildPage = (folder: string): Promise<unknown> =>
	build({
		root: SOURCE,
		base: '/chosen/',
		configFile: false,
		logLevel: 'silent',
		plugins: [noNode()],
		worker: { format: 'es', plugins: () => [noNode()] },
		build: { outDir: folder }
	});

async function writeFiles(folder: string): Promise<{ loose: string[]; bundle: string }> {
	const all = Array.from({ length: FILES }, (_, file) => sealedBytes(file));
	const loose = all.map((_, file) => join(folder, `${String(file)}.airworthy`));
	for (let from = 0; from < FILES; from += AT_ONCE) {
		const batch = loose.slice(from, from + AT_ONCE);
		await Promise.all(
			batch.map((path, index) => writeFile(path, responseFile(all.slice(from + index, from + index + 1))))
		);
	}
	const bundle = join(folder, 'bundle.airworthy');
	await writeFile(bundle, responseFile(all));
	return { loose, bundle };
}

/** The fastest of some readings: what else ran at the time only ever adds to it. */
async function read(page: Page, turns: number, isOneByOne = false): Promise<Chosen> {
	const readings: Chosen[] = [];
	for (let turn = 0; turn < turns; turn += 1)
		readings.push(await page.evaluate((slowly) => window.readChosen(slowly), isOneByOne));
	if (readings.some(({ found }) => found !== FILES)) throw new Error('Not every file was read.');
	const [first] = readings.sort((a, b) => a.milliseconds - b.milliseconds);
	if (!first) throw new Error('Nothing was read.');
	return { ...first, longest: Math.min(...readings.map(({ longest }) => longest)) };
}

async function readAll(page: Page, folder: string): Promise<Measurement[]> {
	const { loose, bundle } = await writeFiles(folder);
	await page.locator('input').setInputFiles(loose);
	const many = await read(page, 3);
	// Once: a minute and more on a slow disk.
	const single = await read(page, 1, true);
	await page.locator('input').setInputFiles([bundle]);
	const whole = await read(page, 3);
	const time = ({ milliseconds }: Chosen): string => `${String(Math.round(milliseconds))} ms`;
	return [
		{
			what: '10,000 files chosen at once, time beside one by one',
			aim: 0.4,
			measured: many.milliseconds / single.milliseconds,
			kind: 'ratio',
			note: `${time(many)} beside ${time(single)}`
		},
		{
			what: '… its longest task',
			aim: 50,
			measured: many.longest,
			kind: 'milliseconds',
			note: '0: none over 50 ms'
		},
		{
			what: 'one bundle of them all, time beside the loose files at once',
			aim: 0.25,
			measured: whole.milliseconds / many.milliseconds,
			kind: 'ratio',
			note: time(whole)
		},
		{
			what: '… its longest task',
			aim: 50,
			measured: whole.longest,
			kind: 'milliseconds',
			note: '0: none over 50 ms'
		}
	];
}

/** In a browser, with files on this disk. */
export async function measureChosenFiles(): Promise<Measurement[]> {
	const folder = await mkdtemp(join(tmpdir(), 'airworthy-chosen-'));
	const browser = await chromium.launch(await findBrowser());
	try {
		await buildPage(join(folder, 'page'));
		const page = await browser.newPage();
		page.on('pageerror', (error) => console.error(error.message));
		// A place of its own: the web's cryptography is not there on a blank page.
		await page.route('http://localhost/chosen/**', (route) => {
			const { pathname } = new URL(route.request().url());
			return route.fulfill({ path: join(folder, 'page', pathname.slice('/chosen/'.length) || 'index.html') });
		});
		await page.goto('http://localhost/chosen/');
		await page.waitForFunction(() => 'readChosen' in window);
		return await readAll(page, folder);
	} finally {
		await browser.close();
		await rm(folder, { recursive: true, force: true });
	}
}
