import { describe, expect, test } from 'vitest';
import type { KeptPackLine } from '#lib/core/pack/pack-line.ts';
import { isNamed, newest, packLine } from '#lib/core/pack/pack-line.ts';
import { compareVersions } from '#lib/core/pack/versions.ts';
import { action, capability, duty, layer, pack, question } from '../../../fixtures/small-pack.ts';

const small = pack(
	[
		layer('care', [capability('service', [question('care.a', { gate: { '1': 2 } }), question('care.b')])]),
		layer('work', [capability('hats', [question('work.a')])])
	],
	[action('write', { 'care.a': 2 })],
	[duty('pause')]
);
const line = packLine(small);

test('a line counts what is in the pack', () => {
	expect(line).toMatchObject({ id: 'small', version: '1.0.0', hash: 'test', title: 'Small pack' });
	const { layers, questions, gates, roles, actions, duties } = line;
	expect([layers, questions, gates, roles, actions, duties]).toEqual([2, 3, 1, 4, 1, 1]);
});

test.each([
	['1.0.0', '1.0.0', 0],
	['1.0.0', '1.0.1', -1],
	['1.10.0', '1.9.9', 1],
	['2.0.0', '10.0.0', -1]
])('%s against %s', (a, b, sign) => {
	expect(Math.sign(compareVersions(a, b))).toBe(sign);
});

describe('a name means a pack', () => {
	test.each([
		['by id, version and hash', { id: 'small', version: '1.0.0', hash: 'test' }, true],
		['by id and version where it has no hash', { id: 'small', version: '1.0.0' }, true],
		['not of another version', { id: 'small', version: '1.0.1', hash: 'test' }, false],
		['not of other content', { id: 'small', version: '1.0.0', hash: 'other' }, false],
		['not of another id', { id: 'large', version: '1.0.0' }, false]
	])('%s', (_, name, means) => {
		expect(isNamed(name, line)).toBe(means);
	});
});

test('the newest is the highest version, and of that the one taken in last', () => {
	const kept = (version: string, added: number): KeptPackLine => ({ ...line, version, added });
	const last = kept('1.2.0', 3);
	expect(newest([kept('1.2.0', 1), last, kept('1.1.9', 9)])).toBe(last);
	expect(newest([])).toBeUndefined();
});
