/** The worked example teaches something: these are the things it is there to show. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { levelOf, stateOf } from '#lib/core/assessment/answer-state.ts';
import { askedQuestions } from '#lib/core/pack/questions.ts';
import { buildRaci } from '#lib/core/raci/build-raci.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import { score } from '#lib/core/scoring/score.ts';
import { findPack } from '../../../src/cli/find-pack.ts';
import { readExample } from '../../../src/cli/read-example.ts';

const HOME = join(import.meta.dirname, '../../..');

function opened() {
	const found = findPack('cx', HOME);
	if (!found.ok) throw new Error(found.problems.join('\n'));
	const example = readExample(join(HOME, 'questionnaires/cx'), found.pack);
	if (!example?.ok) throw new Error(example?.problems.join('\n') ?? 'there is no example');
	return { pack: found.pack, assessment: example.assessment };
}

const { pack, assessment } = opened();
const { frame, answers } = assessment;
const readiness = score(pack.questionnaire, frame, answers);

describe('the worked example', () => {
	test('answers everything that is asked, with each level and two don’t knows', () => {
		const asked = askedQuestions(pack.questionnaire, frame).map(({ question }) => question.id);
		expect(Object.keys(answers).sort()).toEqual([...asked].sort());
		const given = Object.values(answers);
		expect(given.filter((answer) => stateOf(answer) === 'unknown')).toHaveLength(2);
		expect(new Set(given.map(levelOf))).toEqual(new Set([null, 0, 1, 2, 3, 4]));
	});

	test('supports level 1 and not yet the level 2 it asks for', () => {
		expect(readiness).toMatchObject({ requested: 2, supportedNow: 1, verdict: 'noGo' });
	});

	test('misses one gate for its level, one for its evidence and one that nobody knows', () => {
		const closed = readiness.gates.filter(({ autonomy, state }) => autonomy === 2 && state !== 'pass');
		expect(closed.map(({ question, level, state }) => [question, level, state])).toEqual([
			['governance.permissions', 1, 'fail'],
			['quality.sampled-review', 2, 'fail'],
			['measurement.baseline', null, 'unknown']
		]);
		expect(readiness.layers.filter(({ met }) => !met).map(({ id }) => id)).toEqual(['workforce']);
	});

	test('gives every role to somebody, and nobody two that may not be together', () => {
		const worn = new Set(frame.people.flatMap(({ hats }) => hats));
		expect(pack.work.roles.filter(({ id }) => !worn.has(id))).toEqual([]);
		const clashes = frame.people.flatMap(({ name, hats }) =>
			pack.work.roles
				.filter(({ id, notWith }) => hats.includes(id) && notWith.some((other) => hats.includes(other)))
				.map(({ id }) => `${name}: ${id}`)
		);
		expect(clashes).toEqual([]);
	});

	test('has a plan that fits, and a matrix without an error', () => {
		const planned = planRollout(pack, assessment);
		if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
		const plan = planned.value;
		expect(plan).toMatchObject({ fits: true, launch: frame.goLive, projected: { supportedNow: 2 } });
		expect(new Set(plan.tasks.map(({ phase }) => phase))).toEqual(new Set([1, 2, 3, 4]));
		const { findings } = buildRaci(pack, frame, plan, undefined);
		expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});
