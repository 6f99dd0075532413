import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '#lib/core/shared/zod-issues.ts';

const schema = z.strictObject({ name: z.string(), parts: z.array(z.strictObject({ size: z.number() })) });

describe('check', () => {
	test('gives back what is right', () => {
		const value = { name: 'a', parts: [{ size: 1 }] };
		expect(check(schema, value)).toEqual({ ok: true, value });
	});

	test('names every unknown key at its own place', () => {
		const data = { name: 'a', parts: [{ size: 1, colour: 'red', weight: 2 }], size: 3 };
		const result = check(schema, data);
		expect(result.ok || result.issues).toEqual([
			{ code: 'schema.unknown-key', path: ['parts', 0, 'colour'], values: { keys: 'colour' } },
			{ code: 'schema.unknown-key', path: ['parts', 0, 'weight'], values: { keys: 'weight' } },
			{ code: 'schema.unknown-key', path: ['size'], values: { keys: 'size' } }
		]);
	});

	test('gives every other problem its place and the words of the schema', () => {
		const result = check(schema, { parts: [{ size: 'big' }] });
		expect(result.ok || result.issues.map(({ code, path }) => [code, path])).toEqual([
			['schema', ['name']],
			['schema', ['parts', 0, 'size']]
		]);
	});
});
