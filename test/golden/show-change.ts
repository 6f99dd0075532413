/** Pictures of the pages of a report that changed: as they were, as they are, and what differs. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { difference, pngOf, readPpm } from './pixels.ts';
import type { Pixels } from './pixels.ts';

const RESOLUTION = '70';
/** Of a change that runs through a report, the first pages tell. */
const MOST_PAGES = 12;

/** The report as a file, made by the program in `tree`. */
function writeReport(tree: string, name: string, file: string): void {
	mkdirSync(dirname(file), { recursive: true });
	const words = ['--import', 'tsx', 'test/golden/write-file.ts', name, file];
	execFileSync(process.execPath, words, { cwd: tree, stdio: 'ignore' });
}

function pixelsOf(file: string, page: number): Pixels | null {
	const which = ['-f', String(page), '-l', String(page), '-r', RESOLUTION];
	try {
		const bytes = execFileSync('pdftoppm', [...which, file], { maxBuffer: 64_000_000, stdio: 'pipe' });
		return bytes.length === 0 ? null : readPpm(bytes);
	} catch {
		return null;
	}
}

function writePage(folder: string, files: readonly [string, string], page: number): string[] {
	const [before, after] = files.map((file) => pixelsOf(file, page));
	const pictures = { old: before, new: after, difference: before && after && difference(before, after) };
	return Object.entries(pictures).flatMap(([kind, pixels]) => {
		if (!pixels) return [];
		const file = join(folder, `page-${String(page)}-${kind}.png`);
		writeFileSync(file, pngOf(pixels));
		return [file];
	});
}

export interface Change {
	readonly name: string;
	readonly pages: readonly number[];
	readonly root: string;
	/** Where the older program is. */
	readonly old: string;
	/** Where the pictures go. */
	readonly folder: string;
}

/** Both files, and a picture of each changed page where pdftoppm is installed; the names of what was written. */
export function showChange({ name, pages, root, old, folder }: Change): string[] {
	const files = [join(folder, 'old.pdf'), join(folder, 'new.pdf')] as const;
	writeReport(old, name, files[0]);
	writeReport(root, name, files[1]);
	return [...files, ...pages.slice(0, MOST_PAGES).flatMap((page) => writePage(folder, files, page))];
}
