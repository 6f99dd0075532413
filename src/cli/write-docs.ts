/** `npm run docs`: writes what the docs take from the code and the packs. A test fails while they are stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packIssueLine } from '../lib/i18n/pack-text.ts';
import { countImports, sourceFiles } from './docs/count-imports.ts';
import { importDiagram } from './docs/import-diagram.ts';
import { coverageRows, coverageText, readCoverage } from './coverage.ts';
import { readPackFolder } from './pack-folder.ts';
import { packSchemaText } from './pack-schema.ts';

const ROOT = join(import.meta.dirname, '../..');

function coveragePage(): string {
	const folder = join(ROOT, 'questionnaires/cx');
	const result = readPackFolder(folder);
	if (!result.ok) throw new Error(result.issues.map(packIssueLine).join('\n'));
	return coverageText(coverageRows(readCoverage(folder), result.pack));
}

/** File below the root → its text. */
export const generatedFiles = (): Readonly<Record<string, string>> => ({
	'questionnaires/pack.schema.json': packSchemaText(),
	'docs/coverage.md': coveragePage(),
	'docs/images/imports.svg': importDiagram(countImports(sourceFiles(ROOT)))
});

/** The generated files whose text on the disk is another. */
export const staleFiles = (): string[] =>
	Object.entries(generatedFiles()).flatMap(([file, text]) => {
		try {
			return readFileSync(join(ROOT, file), 'utf8') === text ? [] : file;
		} catch {
			return file;
		}
	});

if (process.argv[1] === import.meta.filename) {
	for (const [file, text] of Object.entries(generatedFiles())) writeFileSync(join(ROOT, file), text);
}
