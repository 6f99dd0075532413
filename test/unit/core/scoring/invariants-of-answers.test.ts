/** Invariants 3, 4, 9 and 15 of the method: what a change of one answer may do. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LevelAnswer } from '#lib/core/assessment/answer.ts';
import { EVIDENCES, LEVELS } from '#lib/core/pack/scale.ts';
import { countingAside } from '#lib/core/scoring/counting-aside.ts';
import type { Readiness } from '#lib/core/scoring/readiness.ts';
import { randomModel } from '../../../fixtures/random-pack.ts';
import {
	atMost,
	modelWithQuestion,
	NOISE,
	paired,
	readinessOf,
	withAnswer
} from '../../../fixtures/scored-model.ts';
import { runs } from '../../../fixtures/runs.ts';

const RUNS = { numRuns: runs(200, 600) };
const unknown = { unknown: true as const };
const aside = { notApplicable: { reason: 'No such case', approvedBy: 'Ada' } };
const level = fc.constantFrom(...LEVELS);
const evidence = fc.constantFrom(...EVIDENCES);
const answer: fc.Arbitrary<LevelAnswer> = fc.record({ level, evidence });

/** The names of the intervals that fall, or the support that does; [] when nothing does. */
function fallen(before: Readiness, after: Readiness): string[] {
	const falls = paired(before, after).flatMap(([name, a, b]) => [
		...(atMost(a.lo, b.lo) ? [] : [`lo of ${name}`]),
		...(a.point === null || b.point === null || atMost(a.point, b.point) ? [] : [`point of ${name}`]),
		...(atMost(a.hi, b.hi) ? [] : [`hi of ${name}`])
	]);
	return [
		...falls,
		...(before.supportedNow <= after.supportedNow ? [] : ['supported now']),
		...(before.possible <= after.possible ? [] : ['possible'])
	];
}

test('3 raising an answer, or its evidence, lowers nothing', () => {
	fc.assert(
		fc.property(modelWithQuestion, answer, answer, ({ model, question }, one, other) => {
			const lower = {
				level: LEVELS[Math.min(one.level, other.level)]!,
				evidence: EVIDENCES[Math.min(rank(one), rank(other))]!
			};
			const higher = {
				level: LEVELS[Math.max(one.level, other.level)]!,
				evidence: EVIDENCES[Math.max(rank(one), rank(other))]!
			};
			const before = readinessOf(withAnswer(model, question.id, lower));
			const after = readinessOf(withAnswer(model, question.id, higher));
			expect(fallen(before, after)).toEqual([]);
		}),
		RUNS
	);
});

const rank = (of: LevelAnswer): number => EVIDENCES.indexOf(of.evidence ?? 'asserted');

test('4 answering an unknown never lowers lo nor raises hi, and so never widens', () => {
	fc.assert(
		fc.property(modelWithQuestion, answer, ({ model, question }, said) => {
			const before = readinessOf(withAnswer(model, question.id, unknown));
			const after = readinessOf(withAnswer(model, question.id, said));
			expect(paired(before, after).length).toBeGreaterThan(0);
			for (const [name, a, b] of paired(before, after)) {
				expect(atMost(a.lo, b.lo), `lo of ${name}`).toBe(true);
				expect(atMost(b.hi, a.hi), `hi of ${name}`).toBe(true);
				expect(atMost(b.hi - b.lo, a.hi - a.lo), `width of ${name}`).toBe(true);
			}
			expect(after.supportedNow).toBeGreaterThanOrEqual(before.supportedNow);
			expect(after.possible).toBeLessThanOrEqual(before.possible);
		}),
		RUNS
	);
});

test('9 not knowing never improves lo or what is supported now', () => {
	fc.assert(
		fc.property(modelWithQuestion, answer, ({ model, question }, said) => {
			const known = readinessOf(withAnswer(model, question.id, said));
			const forgotten = readinessOf(withAnswer(model, question.id, unknown));
			for (const [name, a, b] of paired(known, forgotten)) expect(atMost(b.lo, a.lo), name).toBe(true);
			expect(forgotten.supportedNow).toBeLessThanOrEqual(known.supportedNow);
			expect(forgotten.possible).toBeGreaterThanOrEqual(known.possible);
		}),
		RUNS
	);
});

test('9 leaving an answer out is the same as not knowing, but for the counts', () => {
	fc.assert(
		fc.property(modelWithQuestion, ({ model, question }) => {
			const { counts: _, ...known } = readinessOf(withAnswer(model, question.id, unknown));
			const { counts: __, ...left } = readinessOf(withAnswer(model, question.id, { note: 'Later' }));
			expect(left).toEqual(known);
		}),
		RUNS
	);
});

test('15 taking back “not applicable” for “don’t know” never raises lo or what is supported now', () => {
	fc.assert(
		fc.property(modelWithQuestion, ({ model, question }) => {
			const excused = readinessOf(withAnswer(model, question.id, aside));
			const open = readinessOf(withAnswer(model, question.id, unknown));
			for (const [name, a, b] of paired(excused, open)) expect(atMost(b.lo, a.lo), name).toBe(true);
			expect(open.supportedNow).toBeLessThanOrEqual(excused.supportedNow);
		}),
		RUNS
	);
});

test('15 the bound that is printed beside what is set aside never flatters, and is there only then', () => {
	fc.assert(
		fc.property(randomModel(), ({ questionnaire, scope, answers }) => {
			const readiness = readinessOf({ questionnaire, scope, answers });
			const open = countingAside(questionnaire, scope, answers);
			expect(open === null).toBe(readiness.counts.notApplicable === 0);
			if (!open) return;
			expect(open.counts.notApplicable).toBe(0);
			expect(open.supportedNow).toBeLessThanOrEqual(readiness.supportedNow);
			for (const [name, a, b] of paired(readiness, open)) expect(atMost(b.lo, a.lo), name).toBe(true);
		}),
		RUNS
	);
});

test('15 setting aside can raise lo above that of a low answer, which is why it takes a reason and a name', () => {
	let raised = 0;
	fc.assert(
		fc.property(modelWithQuestion, ({ model, question }) => {
			const low = readinessOf(withAnswer(model, question.id, { level: 0 })).overall?.lo ?? 0;
			const excused = readinessOf(withAnswer(model, question.id, aside)).overall?.lo ?? 0;
			if (excused > low + NOISE) raised += 1;
		}),
		RUNS
	);
	expect(raised).toBeGreaterThan(0);
});
