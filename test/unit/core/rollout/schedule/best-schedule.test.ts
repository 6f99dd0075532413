import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestSchedule } from '#lib/core/rollout/schedule/best-schedule.ts';
import { RULES } from '#lib/core/rollout/schedule/first-lists.ts';
import { isBetter, objectiveOf } from '#lib/core/rollout/schedule/objective.ts';
import { placeInOrder } from '#lib/core/rollout/schedule/place-in-order.ts';
import { orderBy } from '#lib/core/rollout/schedule/priority-rules.ts';
import { anyProblem, named, network, problem, task } from '../../../../fixtures/schedule.ts';

describe('what makes a schedule better, the first that differs deciding', () => {
	const demands = { r: 1 };
	const tasks = [
		task('late', 3, { demands, deadline: 3 }),
		task('heavy', 2, { demands, weight: 5 }),
		task('light', 1, { demands })
	];
	const net = network(problem(tasks, { r: 1 }, { window: 5 }));
	const objective = (late: number, heavy: number, light: number) =>
		objectiveOf(
			net,
			net.nodes.map(({ id }) => ({ late, heavy, light })[id] ?? 0)
		);

	test('late tasks, overrun by weight, length, weighted starts', () => {
		expect(objective(0, 3, 5)).toEqual([0, 1, 6, 20]);
		expect(objective(3, 0, 2)).toEqual([1, 1, 6, 5]);
		expect(objective(0, 4, 3)).toEqual([0, 5, 6, 23]);
	});

	test('a kept deadline beats everything after it', () => {
		expect(isBetter([0, 9, 9, 9], [1, 0, 0, 0])).toBe(true);
		expect(isBetter([0, 0, 5, 3], [0, 0, 5, 2])).toBe(false);
		expect(isBetter([0, 0, 5, 3], [0, 0, 5, 3])).toBe(false);
	});
});

test('tasks with a deadline are not pushed behind those without', () => {
	const demands = { r: 1 };
	const tasks = [task('a', 4, { demands }), task('gate', 2, { demands, due: 3, deadline: 3, weight: 2 })];
	const net = network(problem(tasks, { r: 1 }, { window: 10 }));
	expect(named(net, bestSchedule(net) ?? [])).toEqual({ a: 2, gate: 0 });
});

test('a task that fits nowhere makes no schedule', () => {
	const net = network(problem([task('a', 5)], {}, { horizon: 4 }));
	expect(bestSchedule(net)).toBeNull();
});

test('no rule gives a better schedule than the one that is kept', () => {
	fc.assert(
		fc.property(anyProblem(8), (of) => {
			const net = network(of);
			const best = objectiveOf(net, bestSchedule(net) ?? []);
			for (const rule of Object.values(RULES)) {
				const starts = placeInOrder(net, orderBy(net, rule(net)));
				expect(starts && isBetter(objectiveOf(net, starts), best)).toBe(false);
			}
		})
	);
});
