/** What the shipped pack promises: the blueprint of its design, and that a plan to autonomy 3 always exists. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/core/assessment/answer.ts';
import { askedQuestions, gateLevel, placedQuestions } from '#lib/core/pack/questions.ts';
import { actionCycle } from '#lib/core/pack/references.ts';
import { AUTONOMIES, DEPTHS, EVIDENCES, INTERACTIONS, isAtLeast, LEVELS } from '#lib/core/pack/scale.ts';
import type { Evidence, Level } from '#lib/core/pack/scale.ts';
import type { Action } from '#lib/core/pack/schema.ts';
import { score } from '#lib/core/scoring/score.ts';
import { shippedPack } from '../../fixtures/shipped-pack.ts';

const { questionnaire, work } = shippedPack();
const questions = placedQuestions(questionnaire).map(({ question }) => question);
const gateIds = questions.filter(({ gate }) => gate).map(({ id }) => id);
const actionsById = new Map(work.actions.map((action) => [action.id, action]));
const isQuick = ({ depth }: { depth: string }): boolean => depth === 'quick';

/** Gates by the autonomy at which they enter, in the words of the design. */
const GATES = {
	1: [
		'governance.pause-authority',
		'governance.owners',
		'governance.pull-back',
		'governance.action-marking',
		'quality.escalation-triggers',
		'quality.handover-context',
		'governance.human-only-intents',
		'governance.activity-log',
		'governance.rollback',
		'quality.approved-sources'
	],
	2: ['governance.permissions', 'quality.sampled-review', 'quality.same-standard', 'measurement.baseline'],
	3: [
		'governance.policy-limits',
		'quality.scoring-calibration',
		'governance.incident-runbook',
		'workforce.fallback-staffing',
		'governance.change-approval'
	],
	4: [
		'measurement.exception-monitoring',
		'measurement.cost-alarms',
		'governance.least-privilege',
		'governance.pause-drill',
		'quality.regression-suite'
	]
} as const;

describe('what is asked', () => {
	test('quick asks at least 24 questions, five of them in each layer', () => {
		const asked = askedQuestions(questionnaire, { depth: 'quick', autonomy: 1 });
		expect(asked.length).toBeGreaterThanOrEqual(24);
		for (const { id } of questionnaire.layers) {
			expect(asked.filter(({ layer }) => layer.id === id).length, id).toBeGreaterThanOrEqual(5);
		}
	});

	test('every cell of the heat map has two quick questions', () => {
		const thin = questionnaire.layers.flatMap(({ id, capabilities }) =>
			INTERACTIONS.filter((interaction) => {
				const bearing = capabilities
					.flatMap(({ questions }) => questions)
					.filter((question) => isQuick(question) && question.interaction.includes(interaction));
				return bearing.length < 2;
			}).map((interaction) => `${id}, ${interaction}`)
		);
		expect(thin).toEqual([]);
	});

	test.each(AUTONOMIES)('the gates that enter at autonomy %d are those of the design', (autonomy) => {
		const entering = questions.filter(
			(question) =>
				gateLevel(question, autonomy) !== null &&
				AUTONOMIES.every((lower) => lower >= autonomy || gateLevel(question, lower) === null)
		);
		expect(entering.map(({ id }) => id).sort()).toEqual([...GATES[autonomy]].sort());
	});

	test('a gate needs level 2 where it enters, and 3 two autonomies later', () => {
		for (const entry of AUTONOMIES) {
			for (const id of GATES[entry]) {
				const gate = questions.find((question) => question.id === id)!.gate!;
				expect(gate[entry], id).toBe(2);
				if (entry <= 2) expect(gate[entry === 1 ? 3 : 4], id).toBe(3);
			}
		}
		expect(questionnaire.thresholds.gateEvidence).toEqual({
			'1': 'document',
			'2': 'document',
			'3': 'observed',
			'4': 'observed'
		});
	});

	test('the gates of autonomy 1 and 2 are quick', () => {
		const slow = [...GATES[1], ...GATES[2]].filter((id) => !questions.some((q) => q.id === id && isQuick(q)));
		expect(slow).toEqual([]);
	});

	test('pause, owners, log and rollback can never be set aside', () => {
		const never = questions.filter(({ notApplicable }) => notApplicable === 'never').map(({ id }) => id);
		expect(never).toEqual(
			expect.arrayContaining([
				'governance.pause-authority',
				'governance.owners',
				'governance.activity-log',
				'governance.rollback'
			])
		);
	});

	test.each(questions)('$id has five different statements of at most 200 characters', ({ levels }) => {
		const statements = LEVELS.map((level) => levels[level]);
		expect(new Set(statements).size).toBe(5);
		for (const statement of statements) expect(statement.length).toBeLessThanOrEqual(200);
	});
});

/** The action and all that it asks for, first things first. */
function chainOf(action: Action): Action[] {
	const chain = new Set<Action>();
	const add = (next: Action): void => {
		for (const id of next.after) add(actionsById.get(id)!);
		chain.add(next);
	};
	add(action);
	return [...chain];
}

/** Level and evidence of a question once these actions are done: evidence counts up to its action's own level. */
function reached(question: string, actions: readonly Action[]): { level: Level; evidence: Evidence } {
	const raises = actions.flatMap(({ raises, evidence }) => {
		const level = raises[question];
		return level === undefined ? [] : [{ level, evidence }];
	});
	const level = LEVELS.findLast((of) => raises.some((raise) => raise.level === of)) ?? 0;
	const shown = EVIDENCES.findLast((of) =>
		raises.some((raise) => raise.level >= level && raise.evidence === of)
	);
	return { level, evidence: shown ?? 'asserted' };
}

describe('the actions', () => {
	test('wait for each other in no circle', () => {
		expect(actionCycle(work.actions)).toEqual([]);
	});

	test('never come in an earlier phase than what they wait for', () => {
		const early = work.actions.flatMap(({ id, phase, after }) =>
			after
				.filter((before) => actionsById.get(before)!.phase > phase)
				.map((before) => `${id} before ${before}`)
		);
		expect(early).toEqual([]);
	});

	test('need no more than three hours a day', () => {
		const dense = work.actions.filter(({ effortHours, durationDays }) => effortHours > 3 * durationDays);
		expect(dense.map(({ id }) => id)).toEqual([]);
	});

	test('raise something, and never to a level that an earlier action of their chain left behind', () => {
		const idle = work.actions.filter(({ id, raises }) =>
			Object.entries(raises).every(([question, level]) => {
				const before = chainOf(actionsById.get(id)!).filter((action) => action.id !== id);
				return reached(question, before).level >= level;
			})
		);
		expect(idle.map(({ id }) => id)).toEqual([]);
	});

	test.each(questions)('$id can be raised from 0 to 3 by one of them with what it waits for', ({ id }) => {
		const best = Math.max(...work.actions.map((action) => reached(id, chainOf(action)).level));
		expect(best).toBeGreaterThanOrEqual(3);
	});

	const reachable = gateIds.flatMap((id) =>
		AUTONOMIES.filter((autonomy) => autonomy <= 3).flatMap((autonomy) => {
			const level = gateLevel(
				questions.find((question) => question.id === id)!,
				autonomy
			);
			return level === null ? [] : [{ id, autonomy, level }];
		})
	);

	test.each(reachable)('bring gate $id to level $level with its evidence at autonomy $autonomy', (gate) => {
		const needed = questionnaire.thresholds.gateEvidence[gate.autonomy];
		const ways = work.actions.map((action) => reached(gate.id, chainOf(action)));
		expect(ways.some(({ level, evidence }) => level >= gate.level && isAtLeast(evidence, needed))).toBe(true);
	});

	test.each(DEPTHS)('support autonomy 3 when all are done, whatever the depth: %s', (depth) => {
		const answers = Object.fromEntries(
			questions.map(({ id }): [string, Answer] => [id, reached(id, work.actions)])
		);
		expect(score(questionnaire, { autonomy: 3, depth }, answers).supportedNow).toBeGreaterThanOrEqual(3);
	});
});

describe('the roles and duties', () => {
	test('every role has something to do', () => {
		const used = new Set([
			...work.actions.flatMap((a) => [a.responsible, a.accountable, ...a.consulted, ...a.informed]),
			...work.duties.flatMap((d) => [...d.responsible, d.accountable, ...d.consulted, ...d.informed])
		]);
		expect(work.roles.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
	});

	test('business, process and technical owner are each one role', () => {
		const owners = work.roles.flatMap(({ owner }) => owner ?? []);
		expect(owners.sort()).toEqual(['business', 'process', 'technical']);
	});

	test('a duty keeps gates alive, and nothing that is none', () => {
		const kept = work.duties.flatMap(({ gates }) => gates);
		expect(kept.filter((id) => !gateIds.includes(id))).toEqual([]);
	});
});
