/** The packs beside the program: one folder each in `questionnaires/`, named by the pack's id. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Pack } from '../lib/core/pack/schema.ts';
import { packIssueLine } from '../lib/i18n/pack-text.ts';
import { readPackFolder } from './pack-folder.ts';

const FOLDER = 'questionnaires';

export type Found =
	{ readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problems: readonly string[] };

const packIds = (home: string): string[] =>
	readdirSync(join(home, FOLDER), { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? entry.name : []
	);

/** Where the pack is kept. */
export const packFolder = (id: string, home: string): string => join(home, FOLDER, id);

/** The checked pack with this id. The id comes from a file: it is compared with names, never made into a path. */
export function findPack(id: string, home: string): Found {
	const ids = packIds(home);
	if (!ids.includes(id)) {
		return { ok: false, problems: [`pack.id: there is no pack ${id}; there is ${ids.join(', ')}`] };
	}
	const result = readPackFolder(relative('', packFolder(id, home)) || '.');
	return result.ok ? result : { ok: false, problems: result.issues.map(packIssueLine) };
}
