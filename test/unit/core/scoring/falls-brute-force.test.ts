/** Gate margin and score margin, each against trying every change on small models. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { AUTONOMIES } from '#lib/core/pack/scale.ts';
import { nearestFalls } from '#lib/core/scoring/flip-down.ts';
import { countSteps, standingOf } from '#lib/core/scoring/flip-standing.ts';
import type { FlipStep, Readiness } from '#lib/core/scoring/readiness.ts';
import { afterSteps, leastSteps } from '../../../fixtures/brute-force.ts';
import { randomModel } from '../../../fixtures/random-pack.ts';
import type { Model } from '../../../fixtures/random-pack.ts';
import { asked, readinessOf } from '../../../fixtures/scored-model.ts';

const small = randomModel({ layers: 2, capabilities: 2, questions: 2 }).filter(
	(model) => asked(model).length <= 3 && readinessOf(model).supportedNow > 0
);

const isClosed = ({ gates }: Readiness, upTo: number): boolean =>
	gates.some(({ autonomy, state }) => autonomy <= upTo && (state === 'fail' || state === 'unknown'));

const isLow = (
	{ layers, overall }: Readiness,
	{ questionnaire: { thresholds } }: Model,
	upTo: number
): boolean =>
	AUTONOMIES.some(
		(autonomy) =>
			autonomy <= upTo &&
			(layers.some(({ lo }) => lo < thresholds.layerFloor[autonomy] - 1e-9) ||
				(overall?.lo ?? 0) < thresholds.overallFloor[autonomy] - 1e-9)
	);

const count = (steps: readonly FlipStep[] | null): number | null => steps && countSteps(steps);

test('14 each is the least there is, and does what it says', () => {
	fc.assert(
		fc.property(small, (model) => {
			const { questionnaire, scope, answers } = model;
			const now = readinessOf(model).supportedNow;
			fc.pre(now !== 0);
			const after = (so: Answers): Readiness => readinessOf({ ...model, answers: so });
			const closes = (so: Answers): boolean => isClosed(after(so), now);
			const lowers = (so: Answers): boolean => isLow(after(so), model, now);
			const standing = standingOf(questionnaire, scope, answers, questionnaire.thresholds);
			const { gate, score } = nearestFalls(standing, now);
			expect(count(gate)).toBe(leastSteps(model, [-1], closes));
			expect(count(score)).toBe(leastSteps(model, [-1], lowers));
			if (gate) expect(closes(afterSteps(answers, gate))).toBe(true);
			if (score) expect(lowers(afterSteps(answers, score))).toBe(true);
		}),
		{ numRuns: 600 }
	);
}, 60_000);
