import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBundle, splitBundle } from '#lib/packs/bundle.ts';
import { inspectPack } from '#lib/packs/inspect-pack.ts';
import { exampleFiles } from '../../fixtures/example-files.ts';
import { packFiles } from '../../fixtures/pack-cases.ts';

describe('a bundle', () => {
	test('is the files one after the other, each behind its name', () => {
		expect(joinBundle({ 'a.yaml': 'x: 1', 'pack.yaml': 'id: mine\n\n' })).toBe(
			'--- # pack.yaml\nid: mine\n--- # a.yaml\nx: 1\n'
		);
	});

	test('comes apart again, with the line each part begins after', () => {
		const bundle = splitBundle('# Mine\n--- # pack.yaml\nid: mine\n--- # a.yaml\nx: 1\n');
		expect(bundle?.files).toEqual({ 'pack.yaml': 'id: mine\n', 'a.yaml': 'x: 1\n' });
		expect([...(bundle?.offsets ?? [])]).toEqual([
			['pack.yaml', 2],
			['a.yaml', 4]
		]);
	});

	test('may have lines that end as on Windows', () => {
		expect(splitBundle('--- # pack.yaml\r\nid: mine\r\n')?.files).toEqual({ 'pack.yaml': 'id: mine\r\n' });
	});

	test('is none where no line names a part', () => {
		expect(splitBundle('id: mine\n---\nx: 1\n')).toBeNull();
	});

	test('gives back whatever was joined', () => {
		const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}\.yaml$/);
		const text = fc
			.array(fc.stringMatching(/^[ a-z:#-]{0,20}$/).filter((line) => !line.startsWith('---')))
			.map((lines) => `${lines.join('\n').replace(/\n+$/, '')}\n`);
		fc.assert(
			fc.property(fc.dictionary(name, text, { minKeys: 1 }), (files) => {
				expect(splitBundle(joinBundle(files))?.files).toEqual({ ...files });
			})
		);
	});
});

describe('a pack in one file', () => {
	test('is the same pack as its folder', () => {
		const files = exampleFiles();
		const [apart, together] = [files, { 'mine.yaml': joinBundle(files) }].map(inspectPack);
		if (!apart?.ok || !together?.ok) throw new Error('refused');
		expect(together.content).toEqual(apart.content);
		expect(together.source).toBe(apart.source);
	});

	test('has its findings at the lines of that one file', () => {
		const source = joinBundle(packFiles()).replace('sources: [book]', 'sources: [boook]');
		const inspection = inspectPack({ 'mine.yaml': source });
		const line = source.split('\n').findIndex((text) => text.includes('boook')) + 1;
		expect(inspection.findings[0]).toMatchObject({
			severity: 'error',
			code: 'pack.unknown-id',
			file: 'mine.yaml',
			line,
			excerpt: expect.stringContaining('boook') as unknown
		});
	});

	test('says a missing part of the file that should hold it', () => {
		const { 'duties.yaml': _gone, ...files } = packFiles();
		const [finding] = inspectPack({ 'mine.yaml': joinBundle(files) }).findings;
		expect(finding).toMatchObject({ file: 'mine.yaml', line: 1, code: 'pack.missing-file', excerpt: null });
	});

	test('is refused when a part stands twice', () => {
		const source = `${joinBundle(packFiles())}--- # duties.yaml\n[]\n`;
		const [finding, ...others] = inspectPack({ 'mine.yaml': source }).findings;
		expect([finding?.code, others]).toEqual(['pack.part-twice', []]);
	});
});
