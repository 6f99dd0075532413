/** Reads a pack's folder from a disk, for the build and the command line; pages get packs ready made. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPack } from '../lib/packs/read-pack.ts';
import type { PackFiles, PackResult } from '../lib/packs/read-pack.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The YAML files of a folder, by name. */
export function yamlFiles(folder: string): PackFiles {
	const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
	return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** What was read last: many files of one pack, or many commands of one process, read it once. */
let last: { readonly texts: string; readonly result: PackResult } | null = null;

function readOnce(files: PackFiles): PackResult {
	const texts = JSON.stringify(files);
	if (last?.texts !== texts) last = { texts, result: readPack(files, sha256) };
	return last.result;
}

/** Checks the pack in `folder`; file names of issues are paths from where the caller stands. */
export function readPackFolder(folder: string): PackResult {
	const result = readOnce(yamlFiles(folder));
	const inFolder = <T extends { file: string }>(issue: T): T => ({
		...issue,
		file: join(folder, issue.file)
	});
	if (!result.ok) return { ok: false, issues: result.issues.map(inFolder) };
	const { locate } = result;
	return { ...result, locate: (issue) => inFolder(locate(issue)) };
}
