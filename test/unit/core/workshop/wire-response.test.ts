import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '#lib/core/assessment/json.ts';
import type { Response } from '#lib/core/assessment/response.ts';
import { Response as ResponseSchema } from '#lib/core/assessment/response.ts';
import { readWire, writeWire } from '#lib/core/workshop/wire-response.ts';
import type { SentResponse } from '#lib/core/workshop/wire-response.ts';
import * as arbitrary from '../../../fixtures/arbitrary-assessment.ts';
import { terms } from '../../../fixtures/workshop.ts';
import { runs } from '../../../fixtures/runs.ts';

const asked = ['governance.owners', 'governance.pause', 'quality.sample', 'a', 'b.c-d', 'answers/x'];
const named = terms('named', {
	asked,
	perspectives: ['sponsor', 'operations', 'quality', 'workforce', 'technology', 'frontline']
});

/** Asserted is what missing evidence means, so that is how it comes back. */
const plainly = ({ received: _received, answers, ...rest }: Response): SentResponse => ({
	...rest,
	answers: Object.fromEntries(
		Object.entries(answers).map(([question, answer]): [string, Response['answers'][string]] => {
			if (!('level' in answer) || answer.evidence !== 'asserted') return [question, answer];
			const { evidence: _asserted, ...bare } = answer;
			return [question, bare];
		})
	)
});

test('a response comes back from what is sent as it was', () => {
	fc.assert(
		fc.property(arbitrary.response.map(plainly), (response) => {
			expect(readWire(writeWire(response, asked), named, asked)).toEqual({ ok: true, value: response });
		})
	);
});

const junk = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
const code = (text: string, of = named): string => {
	const read = readWire(text, of, asked);
	return read.ok ? 'ok' : (read.issues[0]?.code ?? '');
};

describe('what anybody may have sent', () => {
	test('is a sound response or a typed refusal', () => {
		const list = fc.tuple(
			fc.oneof(fc.nat(), junk),
			fc.oneof(fc.constant('quality'), junk),
			fc.oneof(
				fc.string({ minLength: 6, maxLength: 6, unit: fc.constantFrom(...Array.from('019aeE?-.z')) }),
				junk
			),
			fc.oneof(
				fc.dictionary(fc.constantFrom('0', '5', 'x'), fc.dictionary(fc.constantFrom('n', 'r', 'w'), junk)),
				junk
			),
			junk,
			junk
		);
		fc.assert(
			fc.property(list, (sent) => {
				const read = readWire(JSON.stringify(sent), named, asked);
				if (read.ok) expect(ResponseSchema.safeParse({ ...read.value, received: 0 }).success).toBe(true);
				else expect(read.issues[0]?.code).toMatch(/^response\./);
			}),
			{ numRuns: runs(200, 1000) }
		);
	});

	test.each([
		['no list', '{}', 'response.unreadable'],
		['no JSON', 'x', 'response.unreadable'],
		['answers to other questions', '[1,"quality",".....",{},null,null]', 'response.other-questions'],
		['a level there is not', '[1,"quality","5.....",{},null,null]', 'response.unreadable'],
		['not applicable without a reason', '[1,"quality","-.....",{},null,null]', 'response.unreadable'],
		['a time after all time', '[1e18,"quality","......",{},null,null]', 'response.unreadable'],
		['nothing answered', '[1,"quality","......",{},null,null]', 'ok']
	])('%s', (_, text, wanted) => {
		expect(code(text)).toBe(wanted);
	});

	test('keys that reach a prototype are looked for by nobody', () => {
		const read = readWire(
			'[1,"quality","0.....",{"__proto__":{"n":"x"},"0":{"__proto__":{"n":"x"}}},null,null]',
			named,
			asked
		);
		expect(read).toEqual({
			ok: true,
			value: { perspective: 'quality', time: 1, answers: { 'governance.owners': { level: 0 } } }
		});
	});

	test('a name, even an empty one, is refused of an anonymous workshop', () => {
		const anonymous = terms('anonymous', { asked, perspectives: ['quality'] });
		expect(code('[1,"quality","......",{},null,""]', anonymous)).toBe('response.named');
		expect(code('[1,"sponsor","......",{},null,null]', anonymous)).toBe('response.other-perspective');
	});
});
