/** Invariant 14 of the method: flip sets are the least there are, against trying every change on small models. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateOf } from '#lib/core/assessment/answer-state.ts';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Support } from '#lib/core/pack/scale.ts';
import { countSteps } from '#lib/core/scoring/flip-standing.ts';
import { flipSet, shortestWayTo } from '#lib/core/scoring/flip.ts';
import { afterSteps, leastSteps } from '../../../fixtures/brute-force.ts';
import { randomModel } from '../../../fixtures/random-pack.ts';
import type { Model, Size } from '../../../fixtures/random-pack.ts';
import { asked, readinessOf } from '../../../fixtures/scored-model.ts';
import { runs } from '../../../fixtures/runs.ts';

const UP = [1];
const DOWN = [-1];

const support = (model: Model, answers: Answers): Support => readinessOf({ ...model, answers }).supportedNow;

const small = (most: number, ...sizes: Size[]): fc.Arbitrary<Model> =>
	fc
		.constantFrom(...sizes)
		.chain((size) => randomModel(size))
		.filter((model) => asked(model).length <= most);

const threeQuestions = small(
	3,
	{ layers: 3, capabilities: 1, questions: 1 },
	{ layers: 2, capabilities: 2, questions: 1 },
	{ layers: 1, capabilities: 2, questions: 2 },
	{ layers: 1, capabilities: 1, questions: 3 }
);
const fourQuestions = small(
	4,
	{ layers: 4, capabilities: 1, questions: 1 },
	{ layers: 2, capabilities: 2, questions: 2 },
	{ layers: 1, capabilities: 2, questions: 3 }
);
/** Every fourth model is a large one, since those take twenty times as long. */
const smallModel = fc.oneof(
	{ weight: 3, arbitrary: threeQuestions },
	{ weight: 1, arbitrary: fourQuestions }
);

/** How many models were compared, and how many of them had what makes flip sets hard. */
function census() {
	const kinds = {
		'an unknown answer': 0,
		'no answer': 0,
		'a question set aside': 0,
		'steps of evidence': 0,
		'steps of evidence alone on a question': 0,
		'a way up of two questions': 0,
		'no way up': 0,
		'a way down': 0
	};
	const all = { models: 0, kinds, count };
	const note = (kind: keyof typeof kinds, has: boolean): void => void (kinds[kind] += has ? 1 : 0);
	function count(model: Model): void {
		all.models += 1;
		const { questionnaire, scope, answers } = model;
		const states = asked(model).map(({ id }) => stateOf(answers[id]));
		const { up, down } = flipSet(questionnaire, scope, answers);
		const evidence = [...(up ?? []), ...(down ?? [])].filter((step) => step.evidence !== step.fromEvidence);
		note('an unknown answer', states.includes('unknown'));
		note('no answer', states.includes('unanswered'));
		note('a question set aside', states.includes('notApplicable'));
		note('steps of evidence', evidence.length > 0);
		note(
			'steps of evidence alone on a question',
			evidence.some(({ from, to }) => from === to)
		);
		note('a way up of two questions', (up?.length ?? 0) > 1);
		note('no way up', up === null);
		note('a way down', down !== null);
	}
	return all;
}

/** What flip sets and brute force say of one model, to be compared. */
function bothWays(model: Model, up: readonly number[], down: readonly number[]) {
	const { questionnaire, scope, answers } = model;
	const now = support(model, answers);
	const flip = flipSet(questionnaire, scope, answers);
	const requested = shortestWayTo(scope.autonomy, questionnaire, scope, answers);
	return {
		found: { up: flip.upSteps, down: flip.downSteps, requested: requested && countSteps(requested) },
		least: {
			up: now === 4 ? null : leastSteps(model, up, (after) => support(model, after) > now),
			down: now === 0 ? null : leastSteps(model, down, (after) => support(model, after) < now),
			requested: leastSteps(model, up, (after) => support(model, after) >= scope.autonomy)
		}
	};
}

test('14 up, down and to the level asked for, they are as short as brute force on small models', () => {
	const seen = census();
	fc.assert(
		fc.property(smallModel, (model) => {
			const { found, least } = bothWays(model, UP, DOWN);
			expect(found).toEqual(least);
			seen.count(model);
		}),
		{ numRuns: runs(200, 2400) }
	);
	expect(seen.models).toBeGreaterThanOrEqual(runs(200, 2400));
	for (const [kind, count] of Object.entries(seen.kinds)) {
		expect(count, `models with ${kind}`).toBeGreaterThan(runs(20, 100));
	}
}, 180_000);

test('14 steps in both directions at once are no shorter', () => {
	const two = small(
		2,
		{ layers: 2, capabilities: 1, questions: 1 },
		{ layers: 1, capabilities: 1, questions: 2 }
	);
	fc.assert(
		fc.property(two, (model) => {
			const { found, least } = bothWays(model, [1, -1], [1, -1]);
			expect(found).toEqual(least);
		}),
		{ numRuns: runs(100, 600) }
	);
}, 60_000);

test('14 applied, they move the support; with one step less in any place, they do not', () => {
	fc.assert(
		fc.property(randomModel(), (model) => {
			const { questionnaire, scope, answers } = model;
			const { supportedNow } = readinessOf(model);
			const { up, down } = flipSet(questionnaire, scope, answers);
			if (up) expect(support(model, afterSteps(answers, up))).toBeGreaterThan(supportedNow);
			if (down) expect(support(model, afterSteps(answers, down))).toBeLessThan(supportedNow);
			for (const fewer of up?.keys() ?? []) {
				const rest = up!.filter((_, index) => index !== fewer);
				expect(support(model, afterSteps(answers, rest))).toBe(supportedNow);
			}
		}),
		{ numRuns: runs(130, 1000) }
	);
});
