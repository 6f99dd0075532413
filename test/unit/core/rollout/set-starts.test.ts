/** Starts that were set: kept where they can be, explained where they cannot. */
import { describe, expect, test } from 'vitest';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { TaskEdit } from '#lib/core/assessment/plan-edit.ts';
import type { Action } from '#lib/core/pack/schema.ts';
import type { Obstacle, Plan } from '#lib/core/rollout/plan.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import { frame, gatePack, person } from '../../../fixtures/rollout.ts';
import { action, question } from '../../../fixtures/small-pack.ts';

type Edits = Record<string, TaskEdit>;

function planWith(actions: Action[], taskEdits: Edits, more: Partial<Frame> = {}): Plan {
	const gates = actions.map(({ id }) => question(`q.${id}`, { gate: { '1': 2 } }));
	const result = planRollout(gatePack(gates, actions), { frame: frame(more), answers: {}, taskEdits });
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
}

const work = (id: string, more: Partial<Action> = {}): Action => action(id, { [`q.${id}`]: 2 }, more);
const starts = ({ tasks }: Plan): Record<string, string> =>
	Object.fromEntries(tasks.filter(({ kind }) => kind === 'action').map(({ id, start }) => [id, start]));
const obstacles = ({ conflicts }: Plan): [string, Obstacle[]][] =>
	conflicts.map((conflict) => [conflict.task, [...conflict.obstacles]]);

describe('a start that was set', () => {
	test('is kept, and others make room', () => {
		const plan = planWith([work('a'), work('b'), work('c')], { c: { start: '2026-12-01' } });
		expect(starts(plan)).toMatchObject({ c: '2026-12-01' });
		expect(Object.values(starts(plan)).sort()).toEqual(['2026-12-01', '2026-12-02', '2026-12-03']);
		expect(plan.conflicts).toEqual([]);
	});

	test('leaves all other work on its days where there is room', () => {
		const actions = ['a', 'b', 'c', 'd'].map((id) => work(id));
		const before = starts(planWith(actions, {}));
		expect(before).toEqual({ a: '2026-12-01', b: '2026-12-02', c: '2026-12-03', d: '2026-12-04' });
		const after = starts(planWith(actions, { a: { start: '2026-12-15' } }));
		expect(after).toEqual({ ...before, a: '2026-12-15' });
	});

	test('does not depend on the order in which the changes were made', () => {
		const actions = ['a', 'b', 'c', 'd'].map((id) => work(id));
		const [a, c] = [{ start: '2026-12-03' }, { durationDays: 3, effortHours: 9 }];
		expect(planWith(actions, { a, c })).toEqual(planWith(actions, { c, a }));
	});

	test('may be before the week of the action, and after', () => {
		const plan = planWith([work('a', { phase: 3 }), work('b')], {
			a: { start: '2026-12-02' },
			b: { start: '2026-12-17' }
		});
		expect(starts(plan)).toEqual({ a: '2026-12-02', b: '2026-12-17' });
	});

	test('draws what comes before it to the front', () => {
		const plan = planWith(
			[
				work('a', { durationDays: 2, effortHours: 6 }),
				work('b'),
				work('c', { after: ['b'], responsible: 'tester' })
			],
			{ c: { start: '2026-12-02' } }
		);
		expect(starts(plan)).toEqual({ a: '2026-12-02', b: '2026-12-01', c: '2026-12-02' });
	});

	test('too late for the launch is kept all the same, and the plan says that it does not fit', () => {
		const plan = planWith([work('a')], { a: { start: '2026-12-29' } });
		expect(starts(plan)).toEqual({ a: '2026-12-29' });
		expect([plan.fits, plan.reasons.map(({ code }) => code)]).toEqual([
			false,
			['gate-work-late', 'chain-too-long']
		]);
	});
});

describe('a start that cannot be kept is explained', () => {
	test.each<[string, Action[], Edits, Partial<Frame>, string, Obstacle[]]>([
		[
			'before the plan',
			[work('a')],
			{ a: { start: '2026-11-20' } },
			{},
			'2026-12-01',
			[{ what: 'before-start', day: '2026-12-01' }]
		],
		[
			'a weekend',
			[work('a')],
			{ a: { start: '2026-12-05' } },
			{},
			'2026-12-07',
			[{ what: 'dayOff', day: '2026-12-05' }]
		],
		[
			'a day off',
			[work('a')],
			{ a: { start: '2026-12-08' } },
			{ daysOff: ['2026-12-08'] },
			'2026-12-09',
			[{ what: 'dayOff', day: '2026-12-08' }]
		],
		[
			'work before it',
			[work('a', { after: ['b'] }), work('b', { durationDays: 4, responsible: 'tester' })],
			{ a: { start: '2026-12-02' } },
			{},
			'2026-12-07',
			[{ what: 'predecessor', task: 'b', day: '2026-12-04' }]
		],
		[
			'nobody there',
			[work('a')],
			{ a: { start: '2026-12-02' } },
			{ people: [person('ann', ['maker'], { leave: [{ from: '2026-12-02', to: '2026-12-03' }] })] },
			'2026-12-04',
			[{ what: 'capacity', day: '2026-12-02', roles: ['maker'], tasks: [] }]
		]
	])('by %s', (_, actions, edits, more, start, why) => {
		const plan = planWith(actions, edits, more);
		expect(starts(plan).a).toBe(start);
		expect(obstacles(plan)).toEqual([['a', why]]);
	});

	test('by another start that was set: the first of two for the same people keeps it', () => {
		const plan = planWith([work('a', { effortHours: 3 }), work('b', { effortHours: 3 })], {
			a: { start: '2026-12-03' },
			b: { start: '2026-12-03' }
		});
		expect(starts(plan)).toEqual({ a: '2026-12-03', b: '2026-12-04' });
		expect(obstacles(plan)).toEqual([
			['b', [{ what: 'capacity', day: '2026-12-03', roles: ['maker'], tasks: ['a'] }]]
		]);
	});
});
