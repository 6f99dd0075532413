/**
 * The floor: the least that a page of Svelte can do when a level is picked, which is one group of radio buttons bound
 * to one state. Built as the site is, without a network, and nothing of it is kept.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const SOURCE = join(import.meta.dirname, 'floor');

async function buildInto(folder: string): Promise<void> {
	await build({
		root: SOURCE,
		configFile: false,
		logLevel: 'silent',
		plugins: [svelte({ configFile: false, preprocess: [] })],
		build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input: join(SOURCE, 'main.ts') } }
	});
}

async function textOf(folder: string, kind: '.js' | '.css'): Promise<string> {
	const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(kind));
	return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

const page = (script: string, style: string): string => `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Floor</title>
<style>${style}</style>
<body></body>
<script type="module">${script.replaceAll('</script', '<\\/script')}</script>
</html>
`;

/** The whole page, as text to serve. */
export async function floorPage(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'airworthy-floor-'));
	try {
		await buildInto(folder);
		return page(await textOf(folder, '.js'), await textOf(folder, '.css'));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
