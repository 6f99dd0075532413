import { describe, expect, test } from 'vitest';
import { readYaml } from '#lib/packs/yaml-file.ts';

const text = `# A comment
head: one
list:
  - name: first
    levels: {0: none, 2: some}
  - name: second
    words: [a, b]
`;

describe('locate', () => {
	const { locate } = readYaml('some.yaml', text);

	test.each([
		['the whole file', [], [2, 1]],
		['a key', ['head'], [2, 1]],
		['an item', ['list', 1], [6, 5]],
		['a key of an item', ['list', 1, 'words'], [7, 5]],
		['an item of a list in brackets', ['list', 1, 'words', 1], [7, 16]],
		['a key that is a number', ['list', 0, 'levels', '2'], [5, 23]],
		['the same key as a number', ['list', 0, 'levels', 2], [5, 23]],
		['a missing key: what it is missing from', ['list', 0, 'words'], [4, 5]],
		['a missing item: its list', ['list', 5], [3, 1]],
		['a place inside a plain value: the value', ['head', 'deeper', 0], [2, 1]]
	] as const)('%s', (_, path, [line, column]) => {
		expect(locate(path)).toEqual({ line, column });
	});

	test('an empty file begins at its beginning', () => {
		expect(readYaml('empty.yaml', '').locate(['a', 0])).toEqual({ line: 1, column: 1 });
	});

	test('lines may end as they do on Windows', () => {
		const windows = readYaml('some.yaml', text.replaceAll('\n', '\r\n'));
		expect(windows.locate(['list', 1, 'words', 1])).toEqual({ line: 7, column: 16 });
	});
});

describe('readYaml', () => {
	test('reads plain data', () => {
		expect(readYaml('some.yaml', text).data).toEqual({
			head: 'one',
			list: [
				{ name: 'first', levels: { 0: 'none', 2: 'some' } },
				{ name: 'second', words: ['a', 'b'] }
			]
		});
	});

	test('puts up with a few aliases', () => {
		const { data, issues } = readYaml('some.yaml', 'a: &roles [x, y]\nb: *roles\n');
		expect(data).toEqual({ a: ['x', 'y'], b: ['x', 'y'] });
		expect(issues).toEqual([]);
	});

	test.each([
		['an alias to nowhere', 'a: 1\nb: *gone\n', [2, 4]],
		['an alias before its anchor', 'a: *later\nb: &later 1\n', [1, 4]],
		['an unclosed bracket', 'a: [1, 2\nb: 3\n', [2, 1]],
		['a key twice', 'a: 1\nb: 2\na: 3\n', [3, 1]],
		['a tag nobody knows', 'a: !thing 1\n', [1, 4]]
	])('has no data but an issue for %s', (_, wrong, [line, column]) => {
		const { data, issues } = readYaml('some.yaml', wrong);
		expect(data).toBeUndefined();
		expect(issues[0]).toMatchObject({ code: 'yaml', line, column });
	});

	test('says the first syntax error, not what follows from it, and every key that stands twice', () => {
		const { issues } = readYaml('some.yaml', 'a: 1\na: 2\nb: 1\nb: 2\nc: "d" e: f\ng: h i: j\n- k\n');
		expect(issues.map(({ line }) => line).sort()).toEqual([2, 4, 5]);
	});

	test.each([
		['brackets', `a: ${'['.repeat(5000)}`, [1, 43]],
		['braces', `a: ${'{a: '.repeat(5000)}`, [1, 157]],
		['dashes', '- '.repeat(5000), [1, 81]],
		['indents', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), [40, 40]],
		['keys', '? '.repeat(5000), [1, 81]]
	])('%s without end are an issue, not a crash', (_, wrong, [line, column]) => {
		const { data, issues } = readYaml('some.yaml', wrong);
		expect(data).toBeUndefined();
		expect(issues).toEqual([
			{ code: 'yaml', path: [], values: { says: 'nested more than 40 deep' }, line, column }
		]);
	});
});
