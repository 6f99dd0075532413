/**
 * Which Chromium the tests run in: one answer for Vitest and for Playwright.
 *
 * First found wins: `AIRWORTHY_CHROMIUM`, an installed Chrome or Chromium, the one Playwright downloaded,
 * and last the one that `npm ci` brought along, which needs neither root nor a system library.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackBundledChromium } from './browser-bundled.ts';

/** What a launcher needs to start the browser; `env` is the whole environment, not an addition to it. */
export interface TestBrowser {
	executablePath: string;
	args: string[];
	env: Record<string, string>;
}

/** The variable that names the browser to use, for a machine where the search below finds the wrong one. */
export const OVERRIDE = 'AIRWORTHY_CHROMIUM';

/**
 * No sandbox: containers rarely grant one, and the tests open nothing but our own pages. No GPU: the same
 * software rendering everywhere. The headless switch is the launcher's own, both runners set it.
 */
const ARGS = ['--no-sandbox', '--disable-gpu'];

const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
	linux: [
		'/opt/google/chrome/chrome',
		'/usr/lib/chromium/chromium',
		'/usr/lib/chromium-browser/chromium-browser'
	],
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium'
	],
	win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LocalAppData]
		.filter((folder) => folder !== undefined)
		.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
};

/** Finds the Chromium to test in, unpacking the bundled one if nothing else is there. */
export async function findBrowser(): Promise<TestBrowser> {
	const env = currentEnvironment();
	const override = env[OVERRIDE];
	if (override !== undefined && override !== '') {
		// A wish that cannot be met is an error: silently testing in another browser would mislead.
		if (!existsSync(override)) throw new Error(`${OVERRIDE}: no such file: ${override}`);
		return { executablePath: override, args: ARGS, env };
	}
	const found = [...installed(), await playwrightsOwn()].find(starts);
	if (found !== undefined) return { executablePath: found, args: ARGS, env };

	const bundled = await unpackBundledChromium();
	return { executablePath: bundled.executablePath, args: ARGS, env: { ...env, ...bundled.env } };
}

function currentEnvironment(): Record<string, string> {
	const entries = Object.entries(process.env).filter(
		(entry): entry is [string, string] => entry[1] !== undefined
	);
	return Object.fromEntries(entries);
}

function installed(): string[] {
	const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const onPath = folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
	return [...onPath, ...(USUAL_PLACES[process.platform] ?? [])];
}

async function playwrightsOwn(): Promise<string> {
	const { chromium } = await import('@playwright/test');
	return chromium.executablePath();
}

/**
 * A file in the right place is not yet a browser: Ubuntu's `chromium-browser` may be a note about snap, and
 * Playwright's may lack its system libraries. Windows has no `--version`; there the file has to do.
 */
function starts(path: string): boolean {
	if (!existsSync(path)) return false;
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { timeout: 10_000, stdio: 'ignore' }).status === 0;
}
