/** The bytes of reports are held: `npm run golden` holds them anew and shows what changed. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { heldGoldens, sha256 } from '../../golden/golden.ts';
import { bytesOfCase, CASE_NAMES } from '../../golden/made-reports.ts';
import { dangersInPdf } from '../../fixtures/pdf-dangers.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Milliseconds: a machine with much else to do takes its time over the largest case. */
const PATIENCE = 60_000;

const held = heldGoldens();
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

/** Letters that another locale sorts and writes otherwise, and what neither answers nor limits leave to chance. */
const CARRIED = [
	{ locale: 'el_GR', names: ['greek-and-cyrillic', 'worked-example-brief'] },
	{ locale: 'tr_TR', names: ['greek-and-cyrillic', 'all-unknown'] }
];
const processes = CARRIED.map((one) => ({ ...one, printed: elsewhere(one.locale, one.names) }));

test('every case is held, and nothing else', () => {
	expect(Object.keys(held).sort()).toEqual(CASE_NAMES.toSorted());
});

describe.each(CASE_NAMES)('%s', (name) => {
	test(
		'has the bytes that are held',
		() => {
			expect(sha256(bytesOfCase(name))).toBe(held[name]?.sha256);
		},
		PATIENCE
	);

	test('runs, opens, sends and hides nothing', () => {
		expect(dangersInPdf(bytesOfCase(name))).toEqual([]);
	});
});

describe('in Auckland', () => {
	test.each(processes)(
		'and $locale, the bytes are the same',
		async ({ locale, names, printed }) => {
			expect(await printed).toEqual({
				locale: locale.replace('_', '-'),
				timeZone: 'Pacific/Auckland',
				hashes: Object.fromEntries(names.map((name) => [name, held[name]?.sha256]))
			});
		},
		PATIENCE
	);
});
