/** `npm run docs`: writes what the docs take from the code and the packs. A test fails while they are stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packIssueLine } from '../lib/i18n/pack-text.ts';
import { countImports, sourceFiles } from './docs/count-imports.ts';
import { colourTable, componentTable, sizeTable } from './docs/design-parts.ts';
import { importDiagram } from './docs/import-diagram.ts';
import { withPart } from './docs/markdown-part.ts';
import { tokenPicture } from './docs/token-picture.ts';
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

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const tokens = (): string => read('src/lib/ui/styles/tokens.css');

/** The page as it is written, with what it takes from the code made anew. */
function designPage(): string {
	const parts = {
		colours: colourTable(tokens()),
		sizes: sizeTable(tokens()),
		components: componentTable(ROOT)
	};
	return Object.entries(parts).reduce(
		(text, [name, part]) => withPart(text, name, part),
		read('docs/design.md')
	);
}

/** File below the root → its text. */
export const generatedFiles = (): Readonly<Record<string, string>> => ({
	'questionnaires/pack.schema.json': packSchemaText(),
	'docs/coverage.md': coveragePage(),
	'docs/design.md': designPage(),
	'docs/images/tokens.svg': tokenPicture(tokens()),
	'docs/images/imports.svg': importDiagram(countImports(sourceFiles(ROOT)))
});

/** The generated files whose text on the disk is another. */
export const staleFiles = (): string[] =>
	Object.entries(generatedFiles()).flatMap(([file, text]) => {
		try {
			return read(file) === text ? [] : file;
		} catch {
			return file;
		}
	});

if (process.argv[1] === import.meta.filename) {
	for (const [file, text] of Object.entries(generatedFiles())) writeFileSync(join(ROOT, file), text);
}
