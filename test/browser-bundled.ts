/** Unpacks the Chromium of `@sparticuz/chromium` once per machine, so that any number of processes may ask. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The unpacked browser and the variables it needs to find its own libraries and fonts. */
export interface BundledChromium {
	executablePath: string;
	env: { LD_LIBRARY_PATH: string; FONTCONFIG_PATH: string };
}

const ROOT = join(import.meta.dirname, '..');

/** The package only unpacks its libraries where it believes to be on Amazon's Linux; this makes it believe. */
const PRETENDED_RUNTIME = 'nodejs20.x';

const UNPACK = `
	const { default: chromium } = await import('@sparticuz/chromium');
	await chromium.executablePath();
`;

/** Unpacks the bundled Chromium into the temp folder, or finds it there. Linux on x64 only. */
export async function unpackBundledChromium(): Promise<BundledChromium> {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error('No Chrome or Chromium found. Install one, or name one in AIRWORTHY_CHROMIUM.');
	}
	const folder = join(tmpdir(), `airworthy-chromium-${await packageVersion()}-${userId()}`);
	if (!(await isComplete(folder))) await unpackInto(folder);
	const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
	return { executablePath: join(folder, 'chromium'), env };
}

/** The version is part of the folder's name: an upgrade must not find the browser of the day before. */
async function packageVersion(): Promise<string> {
	const manifest = await readFile(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
	return (JSON.parse(manifest) as { version: string }).version;
}

/** By number: a container may run under an id that has no user name. */
function userId(): number {
	return process.getuid?.() ?? 0;
}

/** Ours, and with the parts that a cleaner of temp folders may have taken away. */
async function isComplete(folder: string): Promise<boolean> {
	const parts = ['chromium', 'libGLESv2.so', 'al2023/lib/libnss3.so', 'fonts/fonts.conf', 'fonts/fonts'];
	if (!parts.every((part) => existsSync(join(folder, part)))) return false;
	return (await stat(folder)).uid === userId();
}

/**
 * Unpacks beside the target and renames: the target never exists half-filled. Of two processes that do so at
 * once one wins the rename, and the other uses the winner's copy.
 */
async function unpackInto(folder: string): Promise<void> {
	const staging = await mkdtemp(`${folder}-`);
	try {
		await runUnpacker(staging);
		await writeFile(join(staging, 'fonts', 'fonts.conf'), fontsConfig(folder));
		await replace(staging, folder);
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

async function replace(staging: string, folder: string): Promise<void> {
	try {
		await rename(staging, folder);
	} catch (error) {
		if (await isComplete(folder)) return;
		if (!existsSync(folder)) throw error;
		await rm(folder, { recursive: true, force: true });
		await rename(staging, folder);
	}
}

/** In a child, because the package unpacks to TMPDIR and changes the environment of whoever imports it. */
async function runUnpacker(target: string): Promise<void> {
	await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
		cwd: ROOT,
		env: { ...process.env, NODE_OPTIONS: '', TMPDIR: target, AWS_LAMBDA_JS_RUNTIME: PRETENDED_RUNTIME }
	});
}

/** The package's own file names folders of a Lambda; this one holds the font it brings, on every machine. */
function fontsConfig(folder: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${join(folder, 'fonts', 'fonts')}</dir>
	<cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
