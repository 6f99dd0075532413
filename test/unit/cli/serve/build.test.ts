import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuildStale } from '../../../../src/cli/serve/build.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'airworthy-build-'));
	write('src/lib/a.ts', 100);
	write('package.json', 100);
});

afterEach(() => {
	rmSync(root, { recursive: true });
});

/** Writes a file as if `time` seconds after 1970; its folders are as old, so that only files decide. */
function write(path: string, time: number): void {
	const file = join(root, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, path);
	for (let place = file; place !== root; place = dirname(place)) utimesSync(place, time, time);
}

test('a project never built is stale', () => {
	expect(isBuildStale(root)).toBe(true);
});

test('a build that did not reach its pages is stale', () => {
	write('build/_app/version.json', 200);
	expect(isBuildStale(root)).toBe(true);
});

test('a build after the last change is fresh', () => {
	write('build/index.html', 200);
	expect(isBuildStale(root)).toBe(false);
});

test.each([
	'src/lib/a.ts',
	'src/new/b.svelte',
	'static/icon.svg',
	'questionnaires/cx/pack.yaml',
	'vite.config.ts'
])('a change of %s makes it stale', (path) => {
	write('build/index.html', 200);
	write(path, 300);
	expect(isBuildStale(root)).toBe(true);
});

test('a deleted file makes it stale', () => {
	write('build/index.html', 200);
	rmSync(join(root, 'src/lib/a.ts'));
	expect(isBuildStale(root)).toBe(true);
});

test('a change outside of the sources does not matter', () => {
	write('build/index.html', 200);
	write('docs/readme.md', 300);
	expect(isBuildStale(root)).toBe(false);
});
