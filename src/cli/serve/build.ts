/** Building the site when the one on disk is older than what it is made from. */
import { spawn } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sbomText } from '../sbom.ts';

const SOURCES = ['src', 'static', 'questionnaires', 'svelte.config.js', 'vite.config.ts', 'package.json'];

/** The adapter writes pages after everything they load, so this one's age is that of a whole build. */
const LAST_WRITTEN = 'build/index.html';

/** Whether the project in `root` has no finished build, or changed after it. */
export function isBuildStale(root: string): boolean {
	const built = changedAt(join(root, LAST_WRITTEN));
	return built === undefined || SOURCES.some((source) => newestIn(join(root, source)) > built);
}

/** Builds the site, showing what Vite says. */
export function buildSite(root: string): Promise<void> {
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const child = spawn(process.execPath, [vite, 'build'], { cwd: root, stdio: 'inherit' });
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code) => {
			if (code === 0) resolve();
			else reject(new Error('The build failed; see above.'));
		});
	});
}

/** The site, with its bill of materials beside it. */
export async function buildWhole(root: string): Promise<void> {
	await buildSite(root);
	writeFileSync(join(root, 'build', 'sbom.cdx.json'), sbomText(root));
}

/** Folders count too: deleting or renaming a file shows only there. */
function newestIn(path: string): number {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (stats === undefined) return 0;
	if (!stats.isDirectory()) return stats.mtimeMs;
	const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
	return inside.reduce((newest, name) => Math.max(newest, changedAt(join(path, name)) ?? 0), stats.mtimeMs);
}

function changedAt(path: string): number | undefined {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
