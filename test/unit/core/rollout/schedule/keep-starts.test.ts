/** Leaving tasks on their usual days: exactly, where there is room, and never at the price of a worse schedule. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestSchedule } from '#lib/core/rollout/schedule/best-schedule.ts';
import { keepStarts } from '#lib/core/rollout/schedule/keep-starts.ts';
import { isAsGood, objectiveOf } from '#lib/core/rollout/schedule/objective.ts';
import type { ScheduleProblem } from '#lib/core/rollout/schedule/problem.ts';
import { anyProblem, named, network, problem, task, violations } from '../../../../fixtures/schedule.ts';

const DAYS = 40;
const options = { schedules: 30 };

const withUsual = (of: ScheduleProblem, days: (id: string, index: number) => number): ScheduleProblem => ({
	...of,
	tasks: of.tasks.map((each, index) => ({ ...each, usual: days(each.id, index) }))
});

describe('usual days', () => {
	const demands = { r: 1 };

	test('leave a gap open rather than move what follows it', () => {
		const of = problem([task('a', 2, { demands }), task('b', 1, { demands, usual: 4 })], { r: 1 });
		const net = network({ ...of, window: 10, tasks: [...of.tasks, task('end', 0, { release: 9 })] });
		expect(named(net, bestSchedule(net) ?? [])).toEqual({ a: 0, b: 4, end: 9 });
	});

	test('move on only as far as another task makes them', () => {
		const tasks = [
			task('long', 3, { demands, usual: 0 }),
			task('next', 1, { demands, usual: 2 }),
			task('far', 1, { demands, usual: 6 })
		];
		const net = network(problem(tasks, { r: 1 }));
		expect(named(net, keepStarts(net) ?? [])).toEqual({ long: 0, next: 3, far: 6 });
	});

	test('are none where no task has one', () => {
		expect(keepStarts(network(problem([task('a', 2)])))).toBeNull();
	});

	test('are all kept where nothing has changed', () => {
		fc.assert(
			fc.property(anyProblem(8), (of) => {
				const net = network(of);
				const starts = named(net, bestSchedule(net, options) ?? []);
				const usual = network(withUsual(of, (id) => starts[id] ?? 0));
				expect(named(usual, keepStarts(usual) ?? [])).toEqual(starts);
			})
		);
	});

	test('never make a schedule worse, nor break it', () => {
		const days = fc.array(fc.integer({ min: 0, max: DAYS - 4 }), { minLength: 8, maxLength: 8 });
		fc.assert(
			fc.property(anyProblem(8), days, (of, usual) => {
				const [free, bound] = [network(of), network(withUsual(of, (_, index) => usual[index] ?? 0))];
				const [best, kept] = [free, bound].map((net) => bestSchedule(net, options) ?? []);
				expect(isAsGood(objectiveOf(bound, kept ?? []), objectiveOf(free, best ?? []))).toBe(true);
				expect(violations(of, named(bound, kept ?? []))).toEqual([]);
			})
		);
	});
});
