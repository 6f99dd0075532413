import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeInOrder } from '#lib/core/rollout/schedule/place-in-order.ts';
import {
	anyProblem,
	everyOrder,
	named,
	network,
	problem,
	task,
	violations
} from '../../../../fixtures/schedule.ts';

const place = (of: ReturnType<typeof problem>) => {
	const net = network(of);
	const starts = placeInOrder(net, net.order);
	return starts && named(net, starts);
};

describe('a task is placed', () => {
	test('beside others while there is room, after them when there is not', () => {
		const demands = { r: 2 };
		const tasks = [task('a', 2, { demands }), task('b', 2, { demands }), task('c', 2, { demands })];
		expect(place(problem(tasks, { r: 4 }))).toEqual({ a: 0, b: 0, c: 2 });
	});

	test('into a gap that others left', () => {
		const tasks = [task('a', 2, { release: 3, demands: { r: 1 } }), task('b', 3, { demands: { r: 1 } })];
		expect(place(problem(tasks, { r: 1 }))).toEqual({ a: 3, b: 0 });
	});

	test('on consecutive days only', () => {
		const days = { tasks: [task('a', 2, { demands: { r: 1 } })], horizon: 6, window: 6 };
		expect(place({ ...days, resources: [{ id: 'r', capacity: [1, 0, 1, 0, 1, 1] }] })).toEqual({ a: 4 });
	});

	test('where all its resources are free at once', () => {
		const tasks = [
			task('a', 2, { demands: { r: 1 } }),
			task('b', 3, { demands: { s: 1 } }),
			task('c', 1, { demands: { r: 1, s: 1 } })
		];
		expect(place(problem(tasks, { r: 1, s: 1 }))).toEqual({ a: 0, b: 0, c: 3 });
	});

	test('at once when it takes no time, whatever it would demand', () => {
		const tasks = [task('a', 2, { demands: { r: 1 } }), task('m', 0, { after: ['a'], demands: { r: 1 } })];
		expect(place(problem(tasks, { r: 1 }, { horizon: 2 }))).toEqual({ a: 0, m: 2 });
	});

	test('not at all when the horizon has no room for it', () => {
		const demands = { r: 1 };
		expect(
			place(problem([task('a', 3, { demands }), task('b', 2, { demands })], { r: 1 }, { horizon: 4 }))
		).toBeNull();
	});
});

test('every order gives a schedule that respects precedence, releases and capacities', () => {
	fc.assert(
		fc.property(anyProblem(5), (of) => {
			const net = network(of);
			for (const order of everyOrder(net)) {
				const starts = placeInOrder(net, order);
				expect(starts && violations(of, named(net, starts))).toEqual([]);
			}
		}),
		{ numRuns: 60 }
	);
});
