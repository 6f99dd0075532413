import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestMisfit, overloads } from '#lib/core/rollout/schedule/misfit-proof.ts';
import { objectiveOf } from '#lib/core/rollout/schedule/objective.ts';
import { placeInOrder } from '#lib/core/rollout/schedule/place-in-order.ts';
import { anyProblem, everyOrder, network, problem, task } from '../../../../fixtures/schedule.ts';

const chainOf = (of: ReturnType<typeof problem>) => {
	const net = network(of);
	const misfit = longestMisfit(net);
	return misfit && { ...misfit, chain: misfit.chain.map((index) => net.nodes[index]?.id) };
};

describe('a chain that is too long', () => {
	test('is named from its first task, with what it needs and what there is', () => {
		const tasks = [
			task('a', 3),
			task('b', 4, { after: ['a'] }),
			task('c', 2, { after: ['b'] }),
			task('d', 1, { after: ['a'] })
		];
		expect(chainOf(problem(tasks, {}, { window: 8 }))).toMatchObject({
			chain: ['a', 'b', 'c'],
			needed: 9,
			available: 8
		});
		expect(chainOf(problem(tasks, {}, { window: 9 }))).toBeNull();
	});

	test('begins at the release that holds it up', () => {
		const tasks = [task('a', 1), task('b', 4, { after: ['a'], release: 5 })];
		expect(chainOf(problem(tasks, {}, { window: 8 }))?.chain).toEqual(['b']);
		// Even a task that ends just then is no cause: without it, the release would still be there.
		const touching = [task('a', 5), task('b', 4, { after: ['a'], release: 5 })];
		expect(chainOf(problem(touching, {}, { window: 8 }))?.chain).toEqual(['b']);
	});

	test('is held against the deadline where there is one', () => {
		const tasks = [task('a', 3), task('b', 2, { after: ['a'], deadline: 4 })];
		expect(chainOf(problem(tasks, {}, { window: 20 }))).toMatchObject({
			chain: ['a', 'b'],
			needed: 5,
			available: 4
		});
	});
});

describe('a resource with too much work', () => {
	const demands = { r: 2 };

	test('is proved over the whole window', () => {
		const tasks = [task('a', 3, { demands }), task('b', 3, { demands })];
		const net = network(problem(tasks, { r: 3 }, { window: 5 }));
		// 12 units fit into 15; one a day is always left over, which this bound does not see.
		expect(overloads(net)).toEqual([]);
		const tighter = network(problem(tasks, { r: 2 }, { window: 5 }));
		expect(overloads(tighter)).toEqual([
			{ resource: 0, from: 0, to: 5, needed: 12, available: 10, nodes: [0, 1] }
		]);
	});

	test('is proved over the part in which work must lie', () => {
		const tasks = [
			task('a', 2, { demands, release: 4 }),
			task('b', 2, { demands, release: 4, deadline: 7 }),
			task('c', 1, { demands })
		];
		const net = network(problem(tasks, { r: 2 }, { window: 7 }));
		expect(overloads(net)).toMatchObject([{ from: 4, to: 7, needed: 8, available: 6, nodes: [0, 1] }]);
	});

	test('counts the days on which less is there', () => {
		const days = { tasks: [task('a', 1, { demands })], horizon: 9, window: 3 };
		const net = network({ ...days, resources: [{ id: 'r', capacity: [1, 0, 0, 2, 2, 2, 2, 2, 2] }] });
		expect(overloads(net)).toMatchObject([{ needed: 2, available: 1 }]);
	});
});

test('what is proved is true: no order of the tasks keeps every limit', () => {
	fc.assert(
		fc.property(anyProblem(6), (of) => {
			const net = network(of);
			const proved = longestMisfit(net) !== null || overloads(net).length > 0;
			fc.pre(proved);
			for (const order of everyOrder(net)) {
				const [late, overrun] = objectiveOf(net, placeInOrder(net, order) ?? []);
				expect(late + overrun).toBeGreaterThan(0);
			}
		}),
		{ numRuns: 60 }
	);
});
