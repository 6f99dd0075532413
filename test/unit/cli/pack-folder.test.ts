import { describe, expect, test } from 'vitest';
import { packIssueLine } from '#lib/i18n/pack-text.ts';
import { readPackFolder } from '../../../src/cli/pack-folder.ts';
import { packFolder } from '../../fixtures/pack-cases.ts';

describe('readPackFolder', () => {
	test('reads a good folder, and gives it a SHA-256', () => {
		const result = readPackFolder(packFolder('good'));
		expect(result.ok && result.pack.hash).toMatch(/^[0-9a-f]{64}$/);
	});

	test('names files from where the caller stands', () => {
		const result = readPackFolder('test/fixtures/packs/empty-file');
		const lines = result.ok ? [] : result.issues.map(packIssueLine);
		expect(lines[0]).toBe(
			'test/fixtures/packs/empty-file/pack.yaml:1:1: the file pack.yaml is missing. Add it beside pack.yaml. [pack.missing-file]'
		);
	});
});
