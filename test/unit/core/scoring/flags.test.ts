/** Rules over answers: three states, by table; and that knowing more never takes back a rule that fires. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import type { AnswerTest, Condition, Flag } from '#lib/core/pack/schema.ts';
import { LEVELS } from '#lib/core/pack/scale.ts';
import type { FlagCheck, FlagState } from '#lib/core/scoring/flags.ts';
import { checkFlags } from '#lib/core/scoring/flags.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const PACK = questionnaire([
	layer('one', [
		capability('only', [
			question('a'),
			question('b'),
			question('c', { notApplicable: 'never' }),
			question('deep', { depth: 'full' })
		])
	])
]);
const SCOPE = { autonomy: 1, depth: 'quick' } as const;

const unknown: Answer = { unknown: true };
const aside: Answer = { notApplicable: { reason: 'Not here', approvedBy: 'Ann' } };
const at = (level: (typeof LEVELS)[number]): Answer => ({ level });

const flag = (when: Condition, id = 'rule'): Flag => ({
	id,
	title: 'Rule',
	meaning: 'Meaning.',
	remedy: 'Remedy.',
	when,
	sources: []
});
const check = (when: Condition, answers: Answers): FlagCheck | undefined =>
	checkFlags(PACK, { redFlags: [flag(when)], contradictions: [] }, SCOPE, answers)[0];

const low = (id: string): AnswerTest => ({ question: id, atMost: 1 });
const high = (id: string): AnswerTest => ({ question: id, atLeast: 3 });

describe('a rule', () => {
	test.each<[string, Condition, Answers, FlagState | null, string[], string[]]>([
		['fires at its bound', { any: [low('a')] }, { a: at(1) }, 'fires', ['a'], []],
		['is gone past it', { any: [low('a')] }, { a: at(2) }, null, [], []],
		['needs both ends', { all: [{ question: 'a', atLeast: 1, atMost: 2 }] }, { a: at(3) }, null, [], []],
		[
			'holds between both ends',
			{ all: [{ question: 'a', atLeast: 1, atMost: 2 }] },
			{ a: at(2) },
			'fires',
			['a'],
			[]
		],
		['might on a don’t know', { any: [low('a')] }, { a: unknown }, 'might', [], ['a']],
		['might where nothing is answered', { any: [low('a')] }, {}, 'might', [], ['a']],
		['might on a note alone', { any: [low('a')] }, { a: { note: 'later' } }, 'might', [], ['a']],
		['is satisfied by nothing that was set aside', { any: [low('a')] }, { a: aside }, null, [], []],
		['takes for unknown what may not be set aside', { any: [low('c')] }, { c: aside }, 'might', [], ['c']],
		['needs all of all', { all: [high('a'), low('b')] }, { a: at(4), b: at(2) }, null, [], []],
		['fires on all of all', { all: [high('a'), low('b')] }, { a: at(4), b: at(0) }, 'fires', ['a', 'b'], []],
		['waits for the rest of all', { all: [high('a'), low('b')] }, { a: at(4) }, 'might', ['a'], ['b']],
		['is gone when one of all fails', { all: [high('a'), low('b')] }, { a: at(1) }, null, [], []],
		['needs one of any', { any: [low('a'), low('b')] }, { a: at(4), b: at(0) }, 'fires', ['b'], []],
		[
			'names each of any that holds',
			{ any: [low('a'), low('b')] },
			{ a: at(1), b: at(0) },
			'fires',
			['a', 'b'],
			[]
		],
		['fires beside an unknown of any', { any: [low('a'), low('b')] }, { a: at(1) }, 'fires', ['a'], []],
		['asks for the open one of any', { any: [low('a'), low('b')] }, { a: at(3) }, 'might', [], ['b']],
		['needs any beside all', { all: [high('a')], any: [low('b')] }, { a: at(3), b: at(3) }, null, [], []],
		[
			'asks only for all where any holds',
			{ all: [high('a')], any: [low('b'), low('c')] },
			{ b: at(0) },
			'might',
			['b'],
			['a']
		],
		['does not want two levels of one answer', { all: [high('a')], any: [low('a')] }, {}, null, [], []],
		['does not hear what is not asked', { any: [low('deep')] }, { deep: at(0) }, 'notAsked', [], []],
		[
			'is gone where the unasked would not help',
			{ all: [low('deep'), low('a')] },
			{ a: at(4) },
			null,
			[],
			[]
		],
		['might without the unasked', { any: [low('deep'), low('a')] }, {}, 'might', [], ['a']]
	])('%s', (_, when, answers, state, because, open) => {
		const found = check(when, answers);
		expect(found?.state ?? null).toBe(state);
		expect(found?.because ?? []).toEqual(because);
		expect(found?.open ?? []).toEqual(open);
	});

	test('keeps its kind and its place: red flags first, as the pack has them', () => {
		const flags = {
			redFlags: [flag({ any: [low('a')] }, 'r1'), flag({ any: [low('b')] }, 'r2')],
			contradictions: [flag({ any: [low('a')] }, 'c1')]
		};
		const found = checkFlags(PACK, flags, SCOPE, { a: at(0), b: at(0) });
		expect(found.map(({ kind, flag: { id } }) => `${kind} ${id}`)).toEqual([
			'redFlag r1',
			'redFlag r2',
			'contradiction c1'
		]);
	});
});

const IDS = ['a', 'b', 'c', 'deep'];
const randomTest: fc.Arbitrary<AnswerTest> = fc
	.tuple(fc.constantFrom(...IDS), fc.constantFrom(...LEVELS), fc.boolean())
	.map(([id, level, least]) => (least ? { question: id, atLeast: level } : { question: id, atMost: level }));
const tests = fc.array(randomTest, { minLength: 1, maxLength: 3 });
const condition: fc.Arbitrary<Condition> = fc.oneof(
	tests.map((all) => ({ all })),
	tests.map((any) => ({ any })),
	fc.record({ all: tests, any: tests })
);
const level = fc.constantFrom(...LEVELS).map((value): Answer => ({ level: value }));
const given = fc.oneof(level, fc.constant(unknown), fc.constant(aside), fc.constant(undefined));
const answers: fc.Arbitrary<Answers> = fc
	.tuple(...IDS.map(() => given))
	.map((drawn) => Object.fromEntries(IDS.flatMap((id, index) => (drawn[index] ? [[id, drawn[index]]] : []))));

/** All ways to fill in what is open. */
const filled = (open: readonly string[], so: Answers): Answers[] =>
	open.reduce<Answers[]>(
		(all, id) => all.flatMap((one) => LEVELS.map((value) => ({ ...one, [id]: { level: value } }))),
		[so]
	);
const isOpen = (id: string, so: Answers): boolean => {
	const answer = so[id];
	return !answer || 'unknown' in answer || (id === 'c' && 'notApplicable' in answer);
};

test('might exactly where some answers to what is open make it fire', () => {
	fc.assert(
		fc.property(condition, answers, (when, so) => {
			const open = ['a', 'b', 'c'].filter((id) => isOpen(id, so));
			const canFire = filled(open, so).some((after) => check(when, after)?.state === 'fires');
			expect(['fires', 'might'].includes(check(when, so)?.state ?? '')).toBe(canFire);
		}),
		{ numRuns: 1000 }
	);
});

test('knowing more never takes back what fires, and never brings back what is gone', () => {
	fc.assert(
		fc.property(condition, answers, fc.constantFrom('a', 'b', 'c'), level, (when, so, id, known) => {
			fc.pre(isOpen(id, so));
			const before = check(when, so)?.state ?? null;
			const after = check(when, { ...so, [id]: known })?.state ?? null;
			const rank = (state: FlagState | null): boolean => state === 'fires' || state === 'might';
			if (before === 'fires') expect(after).toBe('fires');
			if (!rank(before)) expect(rank(after)).toBe(false);
		}),
		{ numRuns: 1000 }
	);
});

test('what it says to be open could each change it, and what it rests on is known', () => {
	fc.assert(
		fc.property(condition, answers, (when, so) => {
			const found = check(when, so);
			if (!found) return;
			for (const id of found.open) expect(isOpen(id, so)).toBe(true);
			for (const id of found.because) expect(isOpen(id, so)).toBe(false);
			expect(found.open.length > 0).toBe(found.state === 'might');
		})
	);
});
