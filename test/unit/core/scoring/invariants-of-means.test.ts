/** Invariants 1, 2, 5, 6, 7, 8 and 13 of the method: what the weighted means may do. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { AUTONOMIES, LEVELS } from '#lib/core/pack/scale.ts';
import type { Capability, Layer, Question, Questionnaire } from '#lib/core/pack/schema.ts';
import { randomModel } from '../../../fixtures/random-pack.ts';
import {
	alike,
	atMost,
	essence,
	intervals,
	NOISE,
	readinessOf,
	withAnswer,
	withAnswers,
	withQuestionnaire
} from '../../../fixtures/scored-model.ts';
import { question } from '../../../fixtures/small-pack.ts';
import { runs } from '../../../fixtures/runs.ts';

const RUNS = { numRuns: runs(250, 2000) };
const aside = { notApplicable: { reason: 'No such case', approvedBy: 'Ada' } };

const same = <T>(things: T[]): T[] => things;

/** The questionnaire with each of its layers, capabilities and lists of questions changed. */
function reshaped(
	questionnaire: Questionnaire,
	of: {
		layers?: (layers: Layer[]) => Layer[];
		capabilities?: (capabilities: Capability[]) => Capability[];
		questions?: (questions: Question[]) => Question[];
	}
): Questionnaire {
	const { layers = same<Layer>, capabilities = same<Capability>, questions = same<Question> } = of;
	const inCapability = (capability: Capability) => ({
		...capability,
		questions: questions(capability.questions)
	});
	const inLayer = (layer: Layer) => ({
		...layer,
		capabilities: capabilities(layer.capabilities.map(inCapability))
	});
	return { ...questionnaire, layers: layers(questionnaire.layers.map(inLayer)) };
}

test('1 bounded: 0 ≤ lo ≤ hi ≤ 4', () => {
	fc.assert(
		fc.property(randomModel(), (model) => {
			for (const [, { lo, hi }] of intervals(readinessOf(model))) {
				expect(lo).toBeGreaterThanOrEqual(0);
				expect(atMost(lo, hi)).toBe(true);
				expect(atMost(hi, 4)).toBe(true);
			}
		}),
		RUNS
	);
});

test('2 the point lies between the bounds, and there is one exactly where something is answered', () => {
	fc.assert(
		fc.property(randomModel(), (model) => {
			for (const [, { lo, point, hi }] of intervals(readinessOf(model))) {
				if (point === null) expect([lo, hi]).toEqual([0, 4]);
				else expect(atMost(lo, point) && atMost(point, hi)).toBe(true);
			}
		}),
		RUNS
	);
});

test('5 adding a question that does not apply changes nothing', () => {
	const where = fc.record({ layer: fc.nat(), capability: fc.nat(), weight: fc.constantFrom(0.5, 3, 10) });
	fc.assert(
		fc.property(randomModel(), where, (model, at) => {
			const { layers } = model.questionnaire;
			const layer = layers[at.layer % layers.length]!;
			const capability = layer.capabilities[at.capability % layer.capabilities.length]!;
			const added = question(`${layer.id}.added`, { weight: at.weight });
			const grown = reshaped(model.questionnaire, {
				questions: (questions) => (questions === capability.questions ? [...questions, added] : questions)
			});
			const after = withAnswer(withQuestionnaire(model, grown), added.id, aside);
			expect(grown).not.toEqual(model.questionnaire);
			expect(essence(readinessOf(after))).toEqual(alike(readinessOf(model)));
		}),
		RUNS
	);
});

test('6 the order of layers, capabilities, questions and answers does not matter', () => {
	fc.assert(
		fc.property(randomModel(), fc.infiniteStream(fc.nat()), (model, keys) => {
			const shuffled = <T>(things: T[]): T[] => {
				const order = things.map((thing) => ({ thing, key: keys.next().value as number }));
				return order.sort((a, b) => a.key - b.key).map(({ thing }) => thing);
			};
			const turned = reshaped(model.questionnaire, {
				layers: shuffled,
				capabilities: shuffled,
				questions: shuffled
			});
			const answers = Object.fromEntries(shuffled(Object.entries(model.answers)));
			const after = readinessOf({ ...withQuestionnaire(model, turned), answers });
			expect(essence(after)).toEqual(alike(readinessOf(model)));
		}),
		RUNS
	);
});

test('7 the scale of sibling weights does not matter', () => {
	const factor = fc.constantFrom(0.25, 0.5, 2, 7);
	fc.assert(
		fc.property(randomModel(), fc.infiniteStream(factor), (model, factors) => {
			/** Each group of siblings by a factor of its own. */
			const scale = <T extends { weight: number }>(things: T[]): T[] => {
				const by = factors.next().value as number;
				return things.map((thing) => ({ ...thing, weight: thing.weight * by }));
			};
			const scaled = reshaped(model.questionnaire, {
				layers: scale,
				capabilities: scale,
				questions: scale
			});
			expect(essence(readinessOf(withQuestionnaire(model, scaled)))).toEqual(alike(readinessOf(model)));
		}),
		RUNS
	);
});

test('8 where every answer is x, everything is x', () => {
	fc.assert(
		fc.property(randomModel(), fc.constantFrom(...LEVELS), (model, level) => {
			const { overall, capabilities, layers, cells } = readinessOf(withAnswers(model, () => ({ level })));
			const answered = layers.filter(({ notApplicable }) => !notApplicable);
			for (const interval of [overall, ...capabilities, ...answered, ...cells.map(({ score }) => score)]) {
				if (!interval) continue;
				expect(Math.abs(interval.lo - level)).toBeLessThan(NOISE);
				expect(Math.abs(interval.point! - level)).toBeLessThan(NOISE);
				expect(Math.abs(interval.hi - level)).toBeLessThan(NOISE);
			}
		}),
		RUNS
	);
});

test('13 splitting a capability in two, with its answers and its weight divided, leaves its layer as it was', () => {
	const share = fc.constantFrom(0.1, 0.25, 0.5);
	fc.assert(
		fc.property(randomModel(), fc.nat(), share, (model, pick, part) => {
			const all = model.questionnaire.layers.flatMap(({ capabilities }) => capabilities);
			const split = all[pick % all.length]!;
			const halves: Capability[] = [
				{ ...split, weight: split.weight * part },
				{ ...split, id: `${split.id}.twin`, weight: split.weight * (1 - part) }
			];
			const doubled = reshaped(model.questionnaire, {
				capabilities: (capabilities) => capabilities.flatMap((c) => (c.id === split.id ? halves : [c]))
			});
			const before = alike(readinessOf(model));
			const after = essence(readinessOf(withQuestionnaire(model, doubled)));
			expect(after.intervals).toMatchObject(before.intervals);
			expect(after).toMatchObject({
				supportedNow: before.supportedNow,
				possible: before.possible,
				verdict: before.verdict
			});
		}),
		RUNS
	);
});

test('the random packs are worth the runs: they have every state of a gate and every support', () => {
	const seen = new Set<string>();
	for (const model of fc.sample(randomModel(), { numRuns: 1000, seed: 1 })) {
		const { gates, supportedNow, possible } = readinessOf(model);
		for (const { state } of gates) seen.add(state);
		seen.add(`now ${supportedNow}`).add(`possible ${possible}`);
	}
	const supports = [0, ...AUTONOMIES];
	expect([...seen]).toEqual(
		expect.arrayContaining([
			...['pass', 'fail', 'unknown', 'notApplicable'],
			...supports.map((support) => `now ${support}`),
			...supports.map((support) => `possible ${support}`)
		])
	);
});
