/** Vite plugin: the packs in `questionnaires/` as modules, checked while building, so that a bad pack fails the build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { outline } from '../lib/core/pack/outline.ts';
import { packLine } from '../lib/core/pack/pack-line.ts';
import { packIssueLine } from '../lib/i18n/pack-text.ts';
import { joinBundle } from '../lib/packs/bundle.ts';
import { readPackFolder, yamlFiles } from './pack-folder.ts';

const PREFIX = 'virtual:pack/';

/** The pack as one file to copy; the worked example is no part of it. */
function sourceOf(folder: string): string {
	const { 'example.yaml': _example, ...files } = yamlFiles(folder);
	return joinBundle(files);
}

/** `virtual:pack/cx/work` → the module's source; throws with every issue of a bad pack, one a line. */
function moduleSource(id: string, root: string): string {
	const [name = '', part] = id.slice(PREFIX.length).split('/');
	const folder = join(root, 'questionnaires', name);
	if (part === 'example')
		return `export default ${JSON.stringify(parse(readFileSync(join(folder, 'example.yaml'), 'utf8')))}`;
	const result = readPackFolder(folder);
	if (!result.ok)
		throw new Error(`The pack ${name} is not right:\n${result.issues.map(packIssueLine).join('\n')}`);
	const { pack } = result;
	const { roles, ...rest } = pack.work;
	if (part === 'source') return `export default ${JSON.stringify(sourceOf(folder))}`;
	if (part === 'line') return `export default ${JSON.stringify(packLine(pack))}`;
	if (part === 'roles') return `export default ${JSON.stringify(roles)}`;
	// The roles are needed alone before all the rest is.
	if (part === 'work')
		return `import roles from '${PREFIX}${name}/roles';\nexport default { roles, ...${JSON.stringify(rest)} }`;
	// Of the whole content also where only a part is given.
	const shown = part === 'outline' ? outline(pack.questionnaire) : pack.questionnaire;
	return `export const hash = ${JSON.stringify(pack.hash)};\nexport default ${JSON.stringify(shown)}`;
}

/** Serves `virtual:pack/NAME/questionnaire`, `…/outline`, `…/roles`, `…/work`, `…/line`, `…/source` and `…/example`. */
export function packPlugin(): Plugin {
	let root = process.cwd();
	return {
		name: 'airworthy-packs',
		configResolved(config) {
			root = config.root;
		},
		resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
		load(id) {
			return id.startsWith(`\0${PREFIX}`) ? moduleSource(id.slice(1), root) : undefined;
		}
	};
}
