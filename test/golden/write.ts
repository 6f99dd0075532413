/**
 * `npm run golden`: holds the reports as they are now. Names every page that changed since, and shows it as it was,
 * as it is, and what differs, in `.test-results/golden`.
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

const held = heldGoldens();
const fonts = fontFiles();
const changed = Object.entries(goldenCases()).flatMap(
	([name, input]) => hold(name, held[name], goldenOf(input(), fonts)) ?? []
);
show(changed);
