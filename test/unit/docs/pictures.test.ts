/** Every picture of a page is one that `npm run pictures` makes, and their weight is bearable. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PICTURES } from '../../pictures/pictures.ts';

const FOLDER = join(import.meta.dirname, '../../../docs/images');
const files = readdirSync(FOLDER);
/** Bytes: who clones the repository pays for each version of each. */
const MOST = 2_000_000;

test('those that are there are those that the script makes', () => {
	const made = Object.keys(PICTURES).map((name) => `${name}.png`);
	expect(files.filter((file) => file.endsWith('.png'))).toEqual(made.sort());
});

test('all of them together weigh less than two megabytes', () => {
	const bytes = files.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
	expect(bytes).toBeLessThan(MOST);
});
