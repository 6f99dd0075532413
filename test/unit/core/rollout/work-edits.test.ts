/** What pins, exclusions, changes and own tasks do to the choice, and what of them is left aside. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { OwnTask } from '#lib/core/assessment/plan-edit.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import type { Plan, PlanTask } from '#lib/core/rollout/plan.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import type { PlanEdits } from '#lib/core/rollout/work-edits.ts';
import { at, frame, gatePack, START, workOf } from '../../../fixtures/rollout.ts';
import { action, question } from '../../../fixtures/small-pack.ts';

const gate = (id: string) => question(id, { gate: { '1': 2 } });

function planWith(of: Pack, edits: PlanEdits, answers: Answers = {}, more: Partial<Frame> = {}): Plan {
	const result = planRollout(of, { frame: frame(more), answers, ...edits });
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
}

function taskOf({ tasks }: Plan, id: string): PlanTask {
	const found = tasks.find((task) => task.id === id);
	if (!found) throw new Error(`no task ${id}`);
	return found;
}

const asides = (plan: Plan): string[] => plan.asides.map(({ code, task, part }) => `${code} ${task} ${part}`);

/** One gate, with a cheap way of two actions to it and a dear one of one. */
const TWO_WAYS = gatePack(
	[gate('q'), question('p'), question('z')],
	[
		action('first', { p: 1 }, { effortHours: 1 }),
		action('cheap', { q: 2 }, { effortHours: 2, after: ['first'] }),
		action('dear', { q: 2 }, { effortHours: 9 }),
		action('extra', { z: 2 }, { effortHours: 4 })
	]
);

const OWN: OwnTask = {
	title: 'Tell the union',
	phase: 1,
	responsible: 'maker',
	effortHours: 2,
	durationDays: 1,
	after: []
};

describe('what is pinned', () => {
	test('is in the plan though nothing calls for it', () => {
		const plan = planWith(TWO_WAYS, { taskEdits: { extra: { choice: 'pinned' } } });
		expect(workOf(plan)).toEqual(['cheap', 'extra', 'first']);
		expect(plan.tasks.map(({ id, pinned }) => [id, pinned])).toContainEqual(['extra', true]);
	});

	test('counts with its effects before the rest is chosen', () => {
		expect(workOf(planWith(TWO_WAYS, { taskEdits: { dear: { choice: 'pinned' } } }))).toEqual(['dear']);
	});

	test('brings what has to come before it', () => {
		const plan = planWith(TWO_WAYS, { taskEdits: { cheap: { choice: 'pinned' } } }, { q: at(4, 'document') });
		expect(workOf(plan)).toEqual(['cheap', 'first']);
		expect(taskOf(plan, 'first').pinned).toBe(false);
	});

	test('goes on without what was left out before it, and says so', () => {
		const plan = planWith(TWO_WAYS, {
			taskEdits: { cheap: { choice: 'pinned' }, first: { choice: 'excluded' } }
		});
		expect(workOf(plan)).toEqual(['cheap']);
		expect(asides(plan)).toEqual(['needs-excluded cheap after']);
	});

	test('is in an otherwise empty plan', () => {
		const plan = planWith(TWO_WAYS, { taskEdits: { extra: { choice: 'pinned' } } }, { q: at(2, 'document') });
		expect(workOf(plan)).toEqual(['extra']);
		expect(plan.fits).toBe(true);
	});

	test('can cost the aim, and is named for it', () => {
		const questions = [question('q', { gate: { '3': 2 } })];
		const shown = action('shown', { q: 2 }, { evidence: 'observed' });
		const weak = action('weak', { q: 4 }, { evidence: 'document' });
		const of = gatePack(questions, [shown, weak]);
		const plan = planWith(of, { taskEdits: { weak: { choice: 'pinned' } } }, {}, { autonomy: 3 });
		expect(plan.aim).toBe(2);
		expect(plan.reasons).toContainEqual({
			code: 'pin-costs',
			values: { tasks: 'weak', aim: 2, without: 3, gates: 'q' }
		});
	});
});

describe('what is left out', () => {
	test('is replaced by another way to the gate', () => {
		const plan = planWith(TWO_WAYS, { taskEdits: { cheap: { choice: 'excluded' } } });
		expect(workOf(plan)).toEqual(['dear']);
		expect(plan.excluded).toEqual([{ id: 'cheap', kind: 'action', title: 'Do cheap' }]);
		expect(plan.reasons).toEqual([]);
	});

	test('takes what needs it first out with it', () => {
		expect(workOf(planWith(TWO_WAYS, { taskEdits: { first: { choice: 'excluded' } } }))).toEqual(['dear']);
	});

	test('unless that waits for it no more', () => {
		const taskEdits = { first: { choice: 'excluded' as const }, cheap: { after: [] } };
		expect(workOf(planWith(TWO_WAYS, { taskEdits }))).toEqual(['cheap']);
	});

	test('lowers the aim when nothing else opens the gate, and is named with the gate', () => {
		const of = gatePack([gate('q'), gate('r')], [action('a', { q: 2 }), action('b', { r: 2 })]);
		const plan = planWith(of, { taskEdits: { a: { choice: 'excluded' } } });
		expect([plan.aim, workOf(plan), plan.fits]).toEqual([0, [], false]);
		expect(plan.reasons).toEqual([
			{ code: 'aim-lowered', values: { requested: 1, aim: 0 } },
			{ code: 'exclusion-costs', values: { tasks: 'a', aim: 0, without: 1, gates: 'q' } }
		]);
	});

	test('is named together when only together it costs the aim', () => {
		const taskEdits = {
			cheap: { choice: 'excluded' as const },
			dear: { choice: 'excluded' as const },
			extra: { choice: 'excluded' as const }
		};
		const { reasons } = planWith(TWO_WAYS, { taskEdits });
		// Either of the two alone would open the gate again.
		expect(reasons.slice(1).map(({ values }) => values.tasks)).toEqual(['cheap', 'dear']);
		const both = gatePack([gate('q'), gate('r')], [action('a', { q: 2 }), action('b', { r: 2 })]);
		const together = planWith(both, {
			taskEdits: { a: { choice: 'excluded' }, b: { choice: 'excluded' } }
		});
		expect(together.reasons.at(-1)).toEqual({
			code: 'exclusion-costs',
			values: { tasks: 'a,b', aim: 0, without: 1, gates: 'q,r' }
		});
	});

	test('can be the writing down of what is done', () => {
		const of = gatePack([gate('q')], [action('again', { q: 3 }, { effortHours: 40 })]);
		expect(workOf(planWith(of, {}, { q: at(2) }))).toEqual(['evidence.q']);
		const plan = planWith(of, { taskEdits: { 'evidence.q': { choice: 'excluded' } } }, { q: at(2) });
		expect(workOf(plan)).toEqual(['again']);
	});
});

describe('a change', () => {
	test('of hours can make another way the cheaper one', () => {
		expect(workOf(planWith(TWO_WAYS, { taskEdits: { cheap: { effortHours: 20 } } }))).toEqual(['dear']);
	});

	test('of hours, days, owner and order is done', () => {
		const plan = planWith(TWO_WAYS, {
			taskEdits: {
				extra: { choice: 'pinned', effortHours: 6, durationDays: 3, responsible: 'tester', after: ['cheap'] }
			}
		});
		expect(taskOf(plan, 'extra')).toMatchObject({
			effortHours: 6,
			durationDays: 3,
			role: 'tester',
			after: ['cheap'],
			edited: ['effortHours', 'durationDays', 'responsible', 'after']
		});
	});

	test.each<[string, PlanEdits, string[]]>([
		['a task of another edition', { taskEdits: { gone: { effortHours: 3 } } }, ['unknown-task gone task']],
		['a tick of one', { tasksDone: { gone: { day: START } } }, ['unknown-task gone done']],
		[
			'a task that is not called for',
			{ taskEdits: { extra: { effortHours: 3 } } },
			['not-chosen extra task']
		],
		['an unknown role', { taskEdits: { cheap: { responsible: 'x' } } }, ['unknown-role cheap responsible']],
		[
			'an unknown task before it',
			{ taskEdits: { cheap: { after: ['x', 'first'] } } },
			['unknown-before cheap after']
		],
		['itself before it', { taskEdits: { cheap: { after: ['cheap', 'first'] } } }, ['cycle cheap after']],
		[
			'a task before the one it waits for',
			{ taskEdits: { first: { after: ['cheap'] } } },
			['cycle first after']
		],
		['a day years ahead', { taskEdits: { cheap: { start: '2030-01-01' } } }, ['start-too-far cheap start']],
		['an own task with the name of another', { ownTasks: { cheap: OWN } }, ['taken-id cheap task']],
		[
			'an own task for nobody, on nothing',
			{ ownTasks: { own: { ...OWN, responsible: 'x', accountable: 'y', raises: { none: 2 } } } },
			['unknown-question own raises', 'unknown-role own responsible', 'unknown-role own responsible']
		]
	])('to %s is left aside', (_, edits, expected) => {
		const plan = planWith(TWO_WAYS, edits);
		expect(asides(plan)).toEqual(expected);
		expect(workOf(plan).filter((id) => id !== 'own')).toEqual(['cheap', 'first']);
		expect(taskOf(plan, 'cheap')).toMatchObject({ role: 'maker', after: ['first'] });
	});

	test('of the order the other way round holds as a whole', () => {
		const plan = planWith(TWO_WAYS, { taskEdits: { first: { after: ['cheap'] }, cheap: { after: [] } } });
		expect(plan.asides.map(({ code }) => code)).toEqual(['not-chosen']);
		const both = planWith(TWO_WAYS, {
			taskEdits: { first: { choice: 'pinned', after: ['cheap'] }, cheap: { after: [] } }
		});
		expect(asides(both)).toEqual([]);
		expect(taskOf(both, 'first').after).toEqual(['cheap']);
	});
});

describe('an own task', () => {
	test('is in the plan as it was written, with a role that answers for it', () => {
		const plan = planWith(TWO_WAYS, {
			ownTasks: { 'own.1': { ...OWN, after: ['cheap'], doneWhen: 'They know.' } }
		});
		expect(taskOf(plan, 'own.1')).toMatchObject({
			kind: 'own',
			title: 'Tell the union',
			pinned: true,
			role: 'maker',
			accountable: 'business-owner',
			after: ['cheap'],
			doneWhen: 'They know.'
		});
		expect(taskOf(plan, 'own.1').start > taskOf(plan, 'cheap').end).toBe(true);
	});

	test('with effects stands in for work of the pack', () => {
		const plan = planWith(TWO_WAYS, { ownTasks: { 'own.1': { ...OWN, raises: { q: 2 } } } });
		expect(workOf(plan)).toEqual(['own.1']);
		expect(taskOf(plan, 'own.1').gates).toEqual(['q']);
	});

	test('puts others in order, and calls for none', () => {
		const plan = planWith(TWO_WAYS, { ownTasks: { 'own.1': { ...OWN, after: ['dear'] } } });
		expect(workOf(plan)).toEqual(['cheap', 'first', 'own.1']);
		expect(taskOf(plan, 'own.1').after).toEqual([]);
	});

	test('that is left out is kept on the list', () => {
		const plan = planWith(TWO_WAYS, {
			ownTasks: { 'own.1': OWN },
			taskEdits: { 'own.1': { choice: 'excluded' } }
		});
		expect(workOf(plan)).toEqual(['cheap', 'first']);
		expect(plan.excluded).toEqual([{ id: 'own.1', kind: 'own', title: 'Tell the union' }]);
	});
});
