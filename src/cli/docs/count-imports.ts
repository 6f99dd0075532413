/** How many lines of import lead from each folder of the source to each other one. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folders, from the outside in: what stands later may be imported by what stands before it. */
export const FOLDERS = [
	'cli',
	'routes',
	'workers',
	'features',
	'ui',
	'state',
	'storage',
	'report',
	'figures',
	'sealing',
	'calendar',
	'packs',
	'i18n',
	'core'
] as const;
export type Folder = (typeof FOLDERS)[number];

/** Importer → imported → how many lines. */
export type ImportCounts = ReadonlyMap<Folder, Readonly<Partial<Record<Folder, number>>>>;

const OUTSIDE_LIB: readonly string[] = ['cli', 'routes', 'workers'];

/** The folder of a path below src, such as `lib/core/raci/check.ts`; undefined where it is in none of them. */
export function folderOf(path: string): Folder | undefined {
	const [top = '', below = ''] = path.split('/');
	const name = top === 'lib' ? below : OUTSIDE_LIB.includes(top) ? top : '';
	return FOLDERS.find((folder) => folder === name);
}

/** What is imported in a text, as it is written there: types, late imports and workers included. */
export const importsIn = (text: string): string[] =>
	[...text.matchAll(/(?:\bfrom\s+|^\s*import\s+|\bimport\(\s*)'([^'\n]+)'/gm)].flatMap(
		([, path]) => path ?? []
	);

/** Where an import leads, below src; undefined for a package. */
export function targetOf(importer: string, written: string): string | undefined {
	if (written.startsWith('#lib/')) return join('lib', written.slice('#lib/'.length));
	return written.startsWith('.') ? join(dirname(importer), written) : undefined;
}

/** The folder that each import of a file leads to, where it leads out of the file's own. */
function leavingOf(path: string, text: string): Folder[] {
	const own = folderOf(path);
	return importsIn(text).flatMap((written) => {
		const to = folderOf(targetOf(path, written) ?? '');
		return to === undefined || to === own ? [] : [to];
	});
}

const tally = (folders: readonly Folder[]): Partial<Record<Folder, number>> =>
	Object.fromEntries(
		FOLDERS.flatMap((folder) => {
			const count = folders.filter((one) => one === folder).length;
			return count > 0 ? [[folder, count]] : [];
		})
	);

/** Counts over the texts of files, by path below src. Imports inside one folder are not counted. */
export const countImports = (files: Readonly<Record<string, string>>): ImportCounts =>
	new Map(
		FOLDERS.map((folder) => [
			folder,
			tally(
				Object.entries(files)
					.filter(([path]) => folderOf(path) === folder)
					.flatMap(([path, text]) => leavingOf(path, text))
			)
		])
	);

/** The program's own source, by path below src. */
export const sourceFiles = (root: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(ts|svelte)$/.test(path))
			.sort()
			.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, 'src', path), 'utf8')])
	);
