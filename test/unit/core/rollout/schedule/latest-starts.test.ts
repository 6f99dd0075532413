import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestSchedule } from '#lib/core/rollout/schedule/best-schedule.ts';
import { latestStarts } from '#lib/core/rollout/schedule/latest-starts.ts';
import { objectiveOf } from '#lib/core/rollout/schedule/objective.ts';
import { anyProblem, named, network, problem, task, violations } from '../../../../fixtures/schedule.ts';

const latest = (of: ReturnType<typeof problem>, limit: number) => {
	const net = network(of);
	return named(
		net,
		latestStarts(net, bestSchedule(net) ?? [], () => limit)
	);
};

describe('how far a schedule can be pushed to the right', () => {
	test('chains leave no float, what is beside them does', () => {
		const tasks = [task('a', 3), task('b', 2, { after: ['a'] }), task('c', 1)];
		expect(latest(problem(tasks), 5)).toEqual({ a: 0, b: 3, c: 4 });
	});

	test('a shared resource makes a chain where precedence makes none', () => {
		const demands = { r: 1 };
		const tasks = [task('a', 3, { demands }), task('b', 2, { demands }), task('c', 1)];
		expect(latest(problem(tasks, { r: 1 }, { horizon: 20, window: 5 }), 5)).toEqual({ a: 0, b: 3, c: 4 });
	});

	test('a task that already ends beyond the limit stays', () => {
		expect(latest(problem([task('a', 3)]), 2)).toEqual({ a: 0 });
	});
});

test('the pushed schedule is feasible, keeps the length, and moves nothing to the left', () => {
	fc.assert(
		fc.property(anyProblem(8), (of) => {
			const net = network(of);
			const starts = bestSchedule(net) ?? [];
			const [, , makespan] = objectiveOf(net, starts);
			const pushed = latestStarts(net, starts, () => makespan);
			expect(violations(of, named(net, pushed))).toEqual([]);
			expect(objectiveOf(net, pushed)[2]).toBe(makespan);
			for (const [index, start] of starts.entries()) expect(pushed[index]).toBeGreaterThanOrEqual(start);
		})
	);
});
