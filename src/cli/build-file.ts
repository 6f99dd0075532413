/** `npm run build:file`: the whole app as one page, `build-file/airworthy.html`, that opens from a disk or a mail. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneFile } from './file-edition/one-file.ts';
import { buildSite } from './serve/build.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

// `svelte.config.js` and `vite.config.ts` read it: Kit has no option for an edition.
process.env.AIRWORTHY_EDITION = 'file';
await buildSite(ROOT);

const beside = { theme: read('static', 'theme.js'), icon: read('static', 'icon.svg') };
const page = oneFile(read('.svelte-kit', 'file', 'site', 'index.html'), beside);
mkdirSync(join(ROOT, 'build-file'), { recursive: true });
writeFileSync(join(ROOT, 'build-file', 'airworthy.html'), page);
console.log(`build-file/airworthy.html: ${(page.length / 1_000_000).toFixed(1)} MB`);
