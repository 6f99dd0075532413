/** A plan that is carried out: ticks, slippage, what has begun, planned against done. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { Action } from '#lib/core/pack/schema.ts';
import { burnUp } from '#lib/core/rollout/burn-up.ts';
import { doneEntries, isCarriedOut, proposeDone } from '#lib/core/rollout/doing.ts';
import type { Plan, PlanTask } from '#lib/core/rollout/plan.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import { at, frame, gatePack, workOf } from '../../../fixtures/rollout.ts';
import { action, question } from '../../../fixtures/small-pack.ts';

const GATES = ['a', 'b', 'c'].map((id) => question(`q.${id}`, { gate: { '1': 2 } }));
const work = (id: string, more: Partial<Action> = {}): Action =>
	action(id, { [`q.${id}`]: 2 }, { effortHours: 3, ...more });

/** One after the other, for one role: a on the 1st, b on the 2nd and 3rd, c on the 4th. */
const PACK = gatePack(GATES, [
	work('a'),
	work('b', { after: ['a'], durationDays: 2, effortHours: 6 }),
	work('c', { after: ['b'] })
]);

function planned(
	done: Record<string, string>,
	today?: string,
	answers: Answers = {},
	more: Partial<Frame> = {}
): Plan {
	const tasksDone = Object.fromEntries(Object.entries(done).map(([id, day]) => [id, { day }]));
	const subject = { frame: frame(more), answers, tasksDone };
	const result = planRollout(PACK, subject, today === undefined ? {} : { today });
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
}

const days = ({ tasks }: Plan): Record<string, string> =>
	Object.fromEntries(
		tasks
			.filter(({ kind }) => kind !== 'milestone')
			.map(({ id, start, end }) => [id, `${start.slice(8)}-${end.slice(8)}`])
	);
const taskOf = ({ tasks }: Plan, id: string): PlanTask | undefined => tasks.find((task) => task.id === id);

const AS_PLANNED = { a: '01-01', b: '02-03', c: '04-04' };

test('this is the plan', () => {
	expect(days(planned({}))).toEqual(AS_PLANNED);
});

describe('a tick', () => {
	test('without a day to look from shows, and moves nothing', () => {
		const plan = planned({ a: '2026-12-03' });
		expect(days(plan)).toEqual(AS_PLANNED);
		expect([taskOf(plan, 'a')?.done, plan.slip]).toEqual(['2026-12-03', null]);
	});

	test('keeps the task in the plan when its answers hold', () => {
		const answered = { 'q.a': at(2, 'document') };
		const plan = planned({ a: '2026-12-01' }, '2026-12-02', answered);
		expect(workOf(plan)).toEqual(['a', 'b', 'c']);
		expect(taskOf(plan, 'a')).toMatchObject({ done: '2026-12-01', gates: ['q.a'], late: false });
		expect(plan.asides).toEqual([]);
		// Without the tick it is not called for.
		expect(workOf(planned({}, undefined, answered))).toEqual(['b', 'c']);
	});

	test('whose answers do not hold yet is listed', () => {
		expect(planned({ a: '2026-12-01' }).asides).toEqual([
			{ code: 'done-not-answered', task: 'a', title: 'Do a', part: 'done', values: { questions: 'q.a' } }
		]);
	});

	test('on work that nothing called for puts it into the plan, without what it would have needed', () => {
		const plan = planned({ c: '2026-12-02' }, undefined, {
			'q.a': at(2, 'document'),
			'q.b': at(2, 'document')
		});
		expect(workOf(plan)).toEqual(['c']);
	});

	test('that is confirmed leaves the plan as it was', () => {
		const before = planned({});
		const [first] = before.tasks;
		if (!first) throw new Error('The plan has tasks.');
		const proposal = proposeDone({}, first, first.end);
		const entries = Object.fromEntries(doneEntries(proposal, proposal.answers));
		expect(Object.keys(entries)).toEqual(['tasksDone/a', 'answers/q.a']);
		const answers = Object.fromEntries(proposal.answers.map(({ question: id, answer }) => [id, answer]));
		const after = planned({ a: first.end }, '2026-12-02', answers);
		const unticked = after.tasks.map((task) => ({ ...task, done: null }));
		expect(unticked.map(({ critical: _, ...task }) => task)).toEqual(
			before.tasks.map(({ critical: _, ...task }) => task)
		);
		expect(after.slip).toMatchObject({ daysLate: 0, tasks: [], gates: [] });
	});

	test('is what carrying out means', () => {
		expect([isCarriedOut({}), isCarriedOut({ tasksDone: { a: { day: '2026-12-01' } } })]).toEqual([
			false,
			true
		]);
	});
});

describe('on a day of the plan', () => {
	test('what should have ended goes on, and what waits for it moves', () => {
		const plan = planned({}, '2026-12-03');
		// One day of a is left; b, which could not begin, takes its two days after it.
		expect(days(plan)).toEqual({ a: '01-03', b: '04-07', c: '08-08' });
		expect(plan.slip).toEqual({
			today: '2026-12-03',
			daysLate: 2,
			launchDaysLate: 0,
			tasks: [
				{ task: 'a', daysLate: 2 },
				{ task: 'b', daysLate: 2 },
				{ task: 'c', daysLate: 2 }
			],
			gates: []
		});
		expect(taskOf(plan, 'b')?.planned).toEqual({ start: '2026-12-02', end: '2026-12-03' });
	});

	test('what goes as planned stays as it is', () => {
		const plan = planned({ a: '2026-12-01' }, '2026-12-03');
		expect(days(plan)).toEqual(AS_PLANNED);
		expect(plan.slip).toMatchObject({ daysLate: 0, tasks: [] });
	});

	test('what is done late stands where it was done', () => {
		const plan = planned({ a: '2026-12-04' }, '2026-12-07');
		expect(days(plan)).toEqual({ a: '01-04', b: '07-08', c: '09-09' });
		expect(plan.slip?.daysLate).toBe(3);
	});

	test('what is done early stands there too, and the rest keeps its days', () => {
		const plan = planned({ a: '2026-12-01', b: '2026-12-02' }, '2026-12-03');
		expect(days(plan)).toEqual({ a: '01-01', b: '02-02', c: '04-04' });
	});

	test('gates whose work ends too late for the launch are in danger, and named', () => {
		const plan = planned({ a: '2026-12-01' }, '2026-12-28');
		expect(plan.launch).toBe('2026-12-28');
		expect(plan.slip).toMatchObject({ launchDaysLate: 4, gates: ['q.b', 'q.c'] });
		expect([plan.fits, plan.reasons.map(({ code }) => code)]).toEqual([
			false,
			['gate-work-late', 'gate-work-late', 'chain-too-long']
		]);
	});

	test('a launch that has been stays where it was', () => {
		const done = { a: '2026-12-01', b: '2026-12-03', c: '2026-12-04', launch: '2026-12-23' };
		const plan = planned(done, '2026-12-29');
		expect([plan.launch, plan.decision]).toEqual(['2026-12-23', '2026-12-30']);
		expect(taskOf(plan, 'launch')).toMatchObject({ done: '2026-12-23', start: '2026-12-23' });
	});

	test('the launch alone can slip', () => {
		const done = { a: '2026-12-01', b: '2026-12-03', c: '2026-12-04' };
		const plan = planned(done, '2026-12-31');
		expect([plan.launch, plan.decision]).toEqual(['2026-12-31', '2026-12-31']);
		expect(plan.slip).toMatchObject({ daysLate: 0, launchDaysLate: 7 });
	});
});

describe('planned against done', () => {
	test('grows day by day, and says nothing of days to come', () => {
		const series = burnUp(planned({ a: '2026-12-02' }, '2026-12-03'));
		expect(series.slice(0, 4)).toEqual([
			{ day: '2026-12-01', plannedHours: 3, plannedTasks: 1, doneHours: 0, doneTasks: 0 },
			{ day: '2026-12-02', plannedHours: 3, plannedTasks: 1, doneHours: 3, doneTasks: 1 },
			{ day: '2026-12-03', plannedHours: 9, plannedTasks: 2, doneHours: 3, doneTasks: 1 },
			{ day: '2026-12-04', plannedHours: 12, plannedTasks: 3, doneHours: null, doneTasks: null }
		]);
	});

	test('before anything is ticked has only what is planned', () => {
		expect(burnUp(planned({})).every(({ doneHours }) => doneHours === null)).toBe(true);
	});
});
