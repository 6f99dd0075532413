/** Packs written to harm: each is refused in plain words, soon, and before the work that would be expensive. */
import { describe, expect, test } from 'vitest';
import { packIssueLine } from '#lib/i18n/pack-text.ts';
import { inspectPack } from '#lib/packs/inspect-pack.ts';
import type { Inspection } from '#lib/packs/inspect-pack.ts';
import { MAX_CHARACTERS, MAX_FILES, MAX_QUESTIONS } from '#lib/packs/limits.ts';
import type { PackFiles } from '#lib/packs/read-pack.ts';
import { exampleFiles } from '../../fixtures/example-files.ts';

const good = exampleFiles();

/** The example pack with some of its files changed. */
const withFile = (name: string, change: (text: string) => string): PackFiles => ({
	...good,
	[name]: change(good[name] ?? '')
});

const codes = ({ findings }: Inspection): string[] => [...new Set(findings.map(({ code }) => code))];

/** Milliseconds of work in the fastest of several tries, whatever else the machine is doing meanwhile. */
function fastest(files: PackFiles): number {
	const tries = Array.from({ length: 5 }, () => {
		const start = process.cpuUsage();
		inspectPack(files);
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	});
	return Math.min(...tries);
}

/** 100 ms; on a machine so slow that a sound pack takes longer than 10, ten times that. */
const soon = (): number => Math.max(100, 10 * fastest(good));

/** `count` questions under one capability, otherwise right. */
function manyQuestions(count: number): PackFiles {
	return withFile('people.yaml', (text) => {
		const start = text.indexOf('      - id:');
		const one = text.slice(start, text.indexOf('      - id:', start + 1));
		const copies = Array.from({ length: count }, (_, index) =>
			one.replace(/- id: people\.\S+/, `- id: people.q${index}`)
		);
		return text.slice(0, start) + copies.join('');
	});
}

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
	.concat(
		Array.from(
			'bcdefghi',
			(name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]!}`).join(', ')}]`
		)
	)
	.join('\n');

const html = (text: string): string =>
	text.replaceAll(/^( *(?:title|text|help|summary|\d): )/gm, '$1<img src=x onerror=alert(1)>');

const HOSTILE: readonly (readonly [what: string, code: string, files: PackFiles])[] = [
	['an alias bomb', 'yaml', withFile('pack.yaml', (text) => `${bomb}\n${text}`)],
	[
		'ten megabytes',
		'pack.too-large',
		withFile('people.yaml', (text) => `${text}# ${'x'.repeat(10_000_000)}`)
	],
	[
		'a __proto__ key',
		'pack.forbidden-key',
		withFile('pack.yaml', (text) => `${text}__proto__: { admin: true }\n`)
	],
	[
		'a constructor key',
		'pack.forbidden-key',
		withFile('actions.yaml', (text) => text.replace('raises: {', 'raises: { constructor: 2, '))
	],
	[
		'a prototype key, written in a roundabout way',
		'pack.forbidden-key',
		withFile('pack.yaml', (text) => `${text}"\\x70rototype": 1\n`)
	],
	[
		'an id that is a word of JavaScript',
		'schema',
		withFile('pack.yaml', (text) => text.replace('id: example', 'id: constructor'))
	],
	[
		'HTML in every field',
		'pack.html',
		Object.fromEntries(Object.entries(good).map(([name, text]) => [name, html(text)]))
	],
	[
		'HTML that YAML hides',
		'schema',
		withFile('people.yaml', (text) =>
			text.replace(/title: .*/, 'title: "\\x3cscript\\x3ealert(1)\\x3c/script\\x3e"')
		)
	],
	[
		'text that runs backwards',
		'schema',
		withFile('people.yaml', (text) => text.replace(/title: .*/, 'title: "a \\u202e b"'))
	],
	['one question too many', 'pack.too-many-questions', manyQuestions(MAX_QUESTIONS + 1)],
	['5,000 questions', 'pack.too-many-questions', manyQuestions(5000)],
	['a million brackets', 'pack.too-dense', withFile('pack.yaml', () => `a: ${'['.repeat(1_000_000)}`)],
	['deep brackets', 'yaml', withFile('pack.yaml', () => `a: ${'['.repeat(5000)}`)],
	[
		'three thousand keys',
		'yaml',
		withFile('pack.yaml', () => Array.from({ length: 3000 }, (_, index) => `k${index}: 1`).join('\n'))
	],
	[
		'too many files',
		'pack.too-many-files',
		Object.fromEntries(Array.from({ length: MAX_FILES + 1 }, (_, index) => [`f${index}.yaml`, '']))
	]
];

test('the pack they are made from is taken', () => {
	expect(codes(inspectPack(good))).toEqual([]);
});

describe.each(HOSTILE)('%s', (_, code, files) => {
	test('is refused in words that say what to do', () => {
		const inspection = inspectPack(files);
		expect(inspection.ok).toBe(false);
		expect(codes(inspection)).toContain(code);
		for (const finding of inspection.findings)
			expect(packIssueLine(finding)).toMatch(/: .+\. .+\. \[[a-z.-]+\]$/);
	});

	test('is refused within 100 ms, and touches nothing', () => {
		expect(fastest(files)).toBeLessThan(soon());
		expect(({} as Record<string, unknown>).admin).toBeUndefined();
	});
});

test('HTML is said once a file, at its place', () => {
	const { findings } = inspectPack(
		Object.fromEntries(Object.entries(good).map(([name, text]) => [name, html(text)]))
	);
	expect(new Set(findings.map(({ file }) => file)).size).toBe(findings.length);
	expect(findings[0]?.excerpt).toContain('<img');
});

test.each(['fewer than 5 < 6 > 4', 'under <5 minutes', 'a -> b <- c'])('“%s” is no HTML', (words) => {
	const files = withFile('people.yaml', (text) => text.replace(/summary: .*/, `summary: "${words}"`));
	expect(codes(inspectPack(files))).toEqual([]);
});

test('a comment may show a tag', () => {
	expect(codes(inspectPack(withFile('people.yaml', (text) => `# <b>\n${text}`)))).toEqual([]);
});

test('as many questions as are allowed are read', () => {
	const inspection = inspectPack(manyQuestions(MAX_QUESTIONS - 10));
	expect(codes(inspection)).not.toContain('pack.too-many-questions');
	expect(MAX_CHARACTERS).toBeGreaterThan(1_000_000);
});
