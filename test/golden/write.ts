/**
 * `npm run golden`: holds the reports as they are now. Names every page that changed since, and shows it as it was,
 * as it is, and what differs, in `.test-results/golden`. `npm run golden -- --pages [--grey] [CASE…]` holds nothing
 * and writes pictures of every page of these cases, or of all.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFiles } from '../../src/cli/font-files.ts';
import { RESULTS } from '../gate/steps.ts';
import { goldenCases } from './golden-cases.ts';
import { changedPages, goldenFile, goldenOf, heldGoldens } from './golden.ts';
import type { Golden } from './golden.ts';
import { oldTree } from './old-tree.ts';
import { showChange } from './show-change.ts';
import { showPages } from './show-pages.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Changed {
	readonly name: string;
	readonly pages: readonly number[];
}

const wordsOf = (pages: readonly number[]): string =>
	pages.length === 0 ? 'outside its pages' : `on page ${pages.join(', ')}`;

/** Holds the report, and says what became of it; null where it is as it was. */
function hold(name: string, before: Golden | undefined, after: Golden): Changed | null {
	if (before?.sha256 === after.sha256) {
		console.log(`${name}: as it was, ${String(after.pages.length)} pages`);
		return null;
	}
	const pages = changedPages(before, after);
	writeFileSync(goldenFile(name), `${JSON.stringify(after, null, '\t')}\n`);
	console.log(before ? `${name}: changed ${wordsOf(pages)}` : `${name}: new`);
	return before ? { name, pages } : null;
}

/** An older program may not know the case: then there is nothing to show beside the new one. */
function show(changed: readonly Changed[]): void {
	const old = changed.length === 0 ? null : oldTree(ROOT);
	if (!old) return;
	for (const change of changed) {
		const folder = join(ROOT, RESULTS, 'golden', change.name);
		try {
			const files = showChange({ ...change, root: ROOT, old: old.folder, folder });
			console.log(`${change.name}: ${String(files.length)} files in ${folder}`);
		} catch {
			console.log(`${change.name}: the last commit could not make it`);
		}
	}
	old.remove();
}

/** Holds what changed, then shows it. */
function holdAll(): void {
	const held = heldGoldens();
	const fonts = fontFiles();
	const changed = Object.entries(goldenCases()).flatMap(
		([name, input]) => hold(name, held[name], goldenOf(input(), fonts)) ?? []
	);
	show(changed);
}

/** Pictures of the pages of these cases; of all where none is named. */
function picture(names: readonly string[], isGrey: boolean): void {
	const cases = Object.entries(goldenCases());
	const unknown = names.filter((name) => cases.every(([known]) => known !== name));
	if (unknown.length > 0)
		throw new Error(`No case ${unknown.join(', ')}; there are ${cases.map(([name]) => name).join(', ')}.`);
	for (const [name, input] of cases) {
		if (names.length > 0 && !names.includes(name)) continue;
		const folder = join(ROOT, RESULTS, 'golden', name, isGrey ? 'pages-grey' : 'pages');
		const count = showPages({ name, input: input(), isGrey, folder });
		console.log(`${name}: ${String(count)} pages in ${folder}`);
	}
}

const words = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('--'));
if (words.includes('--pages')) picture(names, words.includes('--grey'));
else holdAll();
