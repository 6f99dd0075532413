/** Invariants 10, 11 and 12 of the method: what the supported autonomy may be. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, LevelAnswer } from '#lib/core/assessment/answer.ts';
import { gateLevel } from '#lib/core/pack/questions.ts';
import { AUTONOMIES, EVIDENCES, LEVELS } from '#lib/core/pack/scale.ts';
import type { Autonomy } from '#lib/core/pack/scale.ts';
import type { Thresholds } from '#lib/core/pack/schema.ts';
import type { Readiness } from '#lib/core/scoring/readiness.ts';
import { randomModel } from '../../../fixtures/random-pack.ts';
import { asked, NOISE, readinessOf, withAnswer, withAnswers } from '../../../fixtures/scored-model.ts';

const RUNS = { numRuns: 600 };

/** The conditions of one autonomy, written out once more from the method, without the levels below it. */
function holds(
	autonomy: Autonomy,
	readiness: Readiness,
	thresholds: Thresholds,
	bound: 'lo' | 'hi'
): boolean {
	const { gates, layers, overall } = readiness;
	const open = bound === 'lo' ? ['pass', 'notApplicable'] : ['pass', 'notApplicable', 'unknown'];
	return (
		gates.filter((gate) => gate.autonomy === autonomy).every(({ state }) => open.includes(state)) &&
		layers.every((layer) => layer[bound] >= thresholds.layerFloor[autonomy] - NOISE) &&
		(overall ?? { lo: 0, hi: 4 })[bound] >= thresholds.overallFloor[autonomy] - NOISE
	);
}

test('10 with a failed gate, no other answers support the autonomy it belongs to', () => {
	const failing = (autonomy: Autonomy, required: number): Answer[] => [
		...LEVELS.filter((level) => level < required).map((level) => ({ level, evidence: 'observed' as const })),
		...(autonomy > 2 ? [{ level: 4 as const, evidence: 'asserted' as const }] : [])
	];
	const gatedModel = randomModel().map((model) => ({
		...model,
		questionnaire: {
			...model.questionnaire,
			thresholds: {
				...model.questionnaire.thresholds,
				gateEvidence: { '1': 'asserted', '2': 'asserted', '3': 'document', '4': 'observed' }
			} satisfies Thresholds
		}
	}));
	fc.assert(
		fc.property(gatedModel, fc.constantFrom(...AUTONOMIES), fc.nat(), fc.nat(), (model, autonomy, g, f) => {
			const gates = asked(model).filter((question) => gateLevel(question, autonomy) !== null);
			fc.pre(gates.length > 0);
			const gate = gates[g % gates.length]!;
			const failures = failing(autonomy, gateLevel(gate, autonomy)!);
			const best = withAnswers(model, () => ({ level: 4, evidence: 'observed' }));
			const { supportedNow, possible } = readinessOf(
				withAnswer(best, gate.id, failures[f % failures.length]!)
			);
			expect(supportedNow).toBeLessThan(autonomy);
			expect(possible).toBeLessThan(autonomy);
		}),
		RUNS
	);
});

test('11 what is supported is the highest autonomy whose own conditions hold, and all below it hold too', () => {
	fc.assert(
		fc.property(randomModel(), (model) => {
			const { thresholds } = model.questionnaire;
			const readiness = readinessOf(model);
			const support = { lo: readiness.supportedNow, hi: readiness.possible };
			for (const bound of ['lo', 'hi'] as const) {
				const expected = AUTONOMIES.map((autonomy) => autonomy <= support[bound]);
				expect(AUTONOMIES.map((autonomy) => holds(autonomy, readiness, thresholds, bound))).toEqual(expected);
			}
		}),
		RUNS
	);
});

test('12 supported now is at most possible, and the same when nothing is unknown', () => {
	const answer = fc.record({ level: fc.constantFrom(...LEVELS), evidence: fc.constantFrom(...EVIDENCES) });
	const whole = fc.record({ autonomy: fc.constantFrom(...AUTONOMIES), depth: fc.constant('full' as const) });
	fc.assert(
		fc.property(randomModel(undefined, whole), fc.infiniteStream(answer), (model, answers) => {
			const open = readinessOf(model);
			expect(open.supportedNow).toBeLessThanOrEqual(open.possible);
			const settled = readinessOf(withAnswers(model, () => answers.next().value as LevelAnswer));
			expect(settled.possible).toBe(settled.supportedNow);
			expect(settled.verdict).toBe(settled.requested <= settled.supportedNow ? 'go' : 'noGo');
		}),
		RUNS
	);
});
