import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	countImports,
	FOLDERS,
	folderOf,
	importsIn,
	sourceFiles,
	targetOf
} from '../../../../src/cli/docs/count-imports.ts';
import { bendsOf, importDiagram, roundCount } from '../../../../src/cli/docs/import-diagram.ts';

const ROOT = join(import.meta.dirname, '../../../..');

test.each([
	['lib/core/raci/check.ts', 'core'],
	['routes/plan/+page.svelte', 'routes'],
	['cli/text/table.ts', 'cli'],
	['app.html', undefined],
	['core/check.ts', undefined],
	['lib/nowhere/x.ts', undefined]
])('%s stands in %s', (path, folder) => {
	expect(folderOf(path)).toBe(folder);
});

test('every way of importing counts, a text that only looks like one does not', () => {
	const text = [
		"import type { A } from '../core/a.ts';",
		'import {',
		'\tb',
		"} from '#lib/i18n/b.ts';",
		"import './styles.css';",
		"const { c } = await import('./c.ts');",
		"const from = 'somewhere';"
	].join('\n');
	expect(importsIn(text)).toEqual(['../core/a.ts', '#lib/i18n/b.ts', './styles.css', './c.ts']);
});

test.each([
	['lib/report/model/a.ts', '../layout/b.ts', 'lib/report/layout/b.ts'],
	['routes/plan/+page.svelte', '#lib/state/address.ts', 'lib/state/address.ts'],
	['lib/core/shared/zod.ts', 'zod', undefined]
])('from %s, %s leads to %s', (from, written, to) => {
	expect(targetOf(from, written)).toBe(to);
});

describe('the counts', () => {
	const counts = countImports({
		'lib/state/a.ts': "import { x } from '../core/x.ts';\nimport { b } from './b.ts';",
		'lib/state/b.ts': "import { y } from '#lib/core/y.ts';",
		'lib/core/x.ts': "import { z } from 'zod';"
	});

	test('are lines between two folders: neither packages nor the folder itself', () => {
		expect(counts.get('state')).toEqual({ core: 2 });
		expect(counts.get('core')).toEqual({});
	});

	test('are drawn rounded to one leading digit', () => {
		expect([1, 9, 14, 15, 94, 117, 470].map(roundCount)).toEqual([1, 9, 10, 20, 90, 100, 500]);
	});

	test('stand in the drawing, one number an arrow', () => {
		const text = importDiagram(counts);
		expect(text.match(/class="bend"/g)).toHaveLength(1);
		expect(text).toContain('>2</text>');
	});
});

test('every arrow of the program leads inwards', () => {
	const bends = bendsOf(countImports(sourceFiles(ROOT)));
	expect(bends.length).toBeGreaterThan(FOLDERS.length);
	expect(bends.filter(({ from, to }) => to <= from)).toEqual([]);
});
