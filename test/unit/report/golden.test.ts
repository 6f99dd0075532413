/** The bytes of reports are held: `npm run golden` holds them anew and shows what changed. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { goldenCases } from '../../golden/golden-cases.ts';
import { hashOf, heldGoldens } from '../../golden/golden.ts';
import { fonts } from '../../fixtures/report.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Milliseconds: a machine with much else to do takes its time over the largest case. */
const PATIENCE = 60_000;

const held = heldGoldens();
const cases = goldenCases();
const run = promisify(execFile);

/** What a process that believes to be elsewhere makes of these cases. */
async function elsewhere(locale: string, names: readonly string[]): Promise<unknown> {
	const { stdout } = await run(
		process.execPath,
		['--import', 'tsx', 'test/golden/print-hashes.ts', ...names],
		{ cwd: ROOT, env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: `${locale}.UTF-8` } }
	);
	return JSON.parse(stdout);
}

const CARRIED = ['greek-and-cyrillic'];
const processes = ['el_GR', 'tr_TR'].map((locale) => ({ locale, printed: elsewhere(locale, CARRIED) }));

test('every case is held, and nothing else', () => {
	expect(Object.keys(held).sort()).toEqual(Object.keys(cases).sort());
});

test.each(Object.entries(cases))(
	'%s has the bytes that are held',
	(name, input) => {
		expect(hashOf(input(), fonts)).toBe(held[name]?.sha256);
	},
	PATIENCE
);

describe('in Auckland', () => {
	test.each(processes)(
		'and $locale, the bytes are the same',
		async ({ locale, printed }) => {
			expect(await printed).toEqual({
				locale: locale.replace('_', '-'),
				timeZone: 'Pacific/Auckland',
				hashes: Object.fromEntries(CARRIED.map((name) => [name, held[name]?.sha256]))
			});
		},
		PATIENCE
	);
});
