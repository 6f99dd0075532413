/** The README counts what is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dependencies, devDependencies } from '../../../package.json';

const README = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');

test('as many packages as package.json names', () => {
	expect(README).toContain(`made of ${String(Object.keys(dependencies).length)} packages of others`);
});

test('every version is exact', () => {
	for (const version of Object.values({ ...dependencies, ...devDependencies }))
		expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
