import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBoard } from '#lib/core/rollout/schedule/board.ts';
import { cross, mutate } from '#lib/core/rollout/schedule/breed.ts';
import { randomList, ruleLists } from '#lib/core/rollout/schedule/first-lists.ts';
import { improve, MAX_ROUNDS } from '#lib/core/rollout/schedule/improve.ts';
import { lowerBound, makespanBound } from '#lib/core/rollout/schedule/lower-bound.ts';
import type { Network } from '#lib/core/rollout/schedule/network.ts';
import type { Objective } from '#lib/core/rollout/schedule/objective.ts';
import { compareObjectives, isBetter, objectiveOf } from '#lib/core/rollout/schedule/objective.ts';
import { placeInOrder } from '#lib/core/rollout/schedule/place-in-order.ts';
import { latestEndRule } from '#lib/core/rollout/schedule/priority-rules.ts';
import type { ScheduleProblem } from '#lib/core/rollout/schedule/problem.ts';
import { searchSchedule } from '#lib/core/rollout/schedule/search.ts';
import { randomFrom } from '#lib/core/shared/random.ts';
import { projectLike } from '../../../../fixtures/project-generator.ts';
import {
	anyProblem,
	everyOrder,
	named,
	network,
	problem,
	task,
	violations
} from '../../../../fixtures/schedule.ts';

const search = (net: Network, schedules: number, seed = 1) => {
	const found = searchSchedule(net, { schedules, seed });
	if (!found) throw new Error('no schedule was found');
	return found;
};
const anyShape = fc.record({
	tasks: fc.integer({ min: 10, max: 25 }),
	demand: fc.constantFrom(0.25, 0.5, 1),
	supply: fc.constantFrom(0, 0.2, 0.5),
	seed: fc.nat(10_000)
});
const anySeed = fc.integer();

describe('the search', () => {
	test('finds what every order of a few tasks finds at best', () => {
		const [problemsSeen, atBest] = [new Set<ScheduleProblem>(), new Set<ScheduleProblem>()];
		fc.assert(
			fc.property(anyProblem(6), (of) => {
				const net = network(of);
				const all = everyOrder(net).flatMap((order) => {
					const starts = placeInOrder(net, order);
					return starts ? [objectiveOf(net, starts)] : [];
				});
				const best = all.reduce((a, b) => (isBetter(b, a) ? b : a));
				const found = search(net, 800).objective;
				// It stops at the bound of the first three; the fourth only says which of equals comes first.
				expect(found.slice(0, 3)).toEqual(best.slice(0, 3));
				problemsSeen.add(of);
				if (compareObjectives(found, best) === 0) atBest.add(of);
			}),
			{ numRuns: 60 }
		);
		expect(atBest.size).toBeGreaterThan(problemsSeen.size / 2);
	});

	test('keeps precedence, releases and capacity, and is never below the bound', () => {
		fc.assert(
			fc.property(fc.oneof(anyProblem(12), anyShape.map(projectLike)), anySeed, (of, seed) => {
				const net = network(of);
				const { starts, objective } = search(net, 150, seed);
				expect(violations(of, named(net, [...starts]))).toEqual([]);
				expect(objective).toEqual(objectiveOf(net, starts));
				const bound = lowerBound(net);
				for (const [index, least] of bound.entries()) expect(objective[index]).toBeGreaterThanOrEqual(least);
			}),
			{ numRuns: 60 }
		);
	});

	test('never gets worse with more schedules, and is no worse than any rule', () => {
		fc.assert(
			fc.property(anyShape, anySeed, (shape, seed) => {
				const net = network(projectLike(shape));
				const [first, more, most] = ([3, 60, 200] as const).map(
					(schedules) => search(net, schedules, seed).objective
				) as [Objective, Objective, Objective];
				const ruled = ruleLists(net).map((list) => objectiveOf(net, placeInOrder(net, [...list]) ?? []));
				for (const objective of ruled) expect(isBetter(objective, first)).toBe(false);
				expect(isBetter(first, more)).toBe(false);
				expect(isBetter(more, most)).toBe(false);
			}),
			{ numRuns: 20 }
		);
	});

	test('finds the same with the same seed, in whatever order tasks and resources are given', () => {
		fc.assert(
			fc.property(anyShape, anySeed, (shape, seed) => {
				const of = projectLike(shape);
				const turned = {
					...of,
					tasks: of.tasks.map((one) => ({ ...one, after: one.after.toReversed() })).reverse(),
					resources: of.resources.toReversed()
				};
				const one = search(network(of), 150, seed);
				expect(search(network(of), 150, seed)).toEqual(one);
				expect([...search(network(turned), 150, seed).starts]).toEqual([...one.starts]);
			}),
			{ numRuns: 20 }
		);
	});

	test('finds nothing where the horizon is too short', () => {
		const net = network(problem([task('a', 5)], {}, { horizon: 4 }));
		expect(searchSchedule(net, { schedules: 100, seed: 1 })).toBeNull();
	});
});

test('new lists keep every task once and after those it waits for', () => {
	fc.assert(
		fc.property(anyShape, anySeed, (shape, seed) => {
			const net = network(projectLike(shape));
			const random = randomFrom(seed);
			const drawn = (): Int32Array => randomList(net, latestEndRule(net), random);
			const child = cross(drawn(), drawn(), random);
			mutate(net, child, random);
			expect([...child].sort((a, b) => a - b)).toEqual([...net.nodes.keys()]);
			for (const [index, { before }] of net.nodes.entries()) {
				for (const earlier of before) expect(child.indexOf(earlier)).toBeLessThan(child.indexOf(index));
			}
		}),
		{ numRuns: 40 }
	);
});

describe('pushing to the right and back to the left', () => {
	test('closes what was wasted', () => {
		// In the order given, c waits for a although it could lie beside b.
		const demands = { r: 1 };
		const tasks = [
			task('a', 2, { demands }),
			task('b', 3, { after: ['a'] }),
			task('c', 3, { demands, weight: 0 })
		];
		const net = network(problem(tasks, { r: 1 }));
		const wasteful = placeInOrder(net, [2, 0, 1]) ?? [];
		const rated = { starts: Int32Array.from(wasteful), objective: objectiveOf(net, wasteful) };
		const better = improve(toBoard(net), rated, MAX_ROUNDS, () => undefined);
		expect([rated.objective[2], better.objective[2]]).toEqual([8, 5]);
	});

	test('never makes it worse, and breaks nothing', () => {
		fc.assert(
			fc.property(anyProblem(10), anySeed, (of, seed) => {
				const net = network(of);
				const starts = placeInOrder(net, [...randomList(net, latestEndRule(net), randomFrom(seed))]);
				if (!starts) return;
				const rated = { starts: Int32Array.from(starts), objective: objectiveOf(net, starts) };
				const better = improve(toBoard(net), rated, MAX_ROUNDS, () => undefined);
				expect(isBetter(rated.objective, better.objective)).toBe(false);
				expect(violations(of, named(net, [...better.starts]))).toEqual([]);
			})
		);
	});
});

describe('the bound on the length', () => {
	const demands = { r: 2 };

	test.each([
		['a chain', problem([task('a', 3), task('b', 4, { after: ['a'] })], {}), 7],
		['a release', problem([task('a', 3, { release: 6 })], {}), 9],
		['work on one resource', problem([task('a', 3, { demands }), task('b', 3, { demands })], { r: 2 }), 6],
		[
			'work after a head and before a tail',
			problem(
				[
					task('head', 2),
					...['a', 'b'].map((id) => task(id, 3, { demands, after: ['head'] })),
					task('tail', 4, { after: ['a', 'b'] })
				],
				{ r: 2 }
			),
			12
		],
		[
			'days without capacity',
			{
				tasks: [task('a', 2, { demands: { r: 1 } })],
				resources: [{ id: 'r', capacity: [0, 0, 0, 1, 1, 1] }],
				horizon: 6,
				window: 6
			},
			5
		]
	])('by %s', (_, of, bound) => {
		expect(makespanBound(network(of))).toBe(bound);
	});

	test('does not grow with more capacity or with less precedence', () => {
		fc.assert(
			fc.property(anyProblem(10), fc.nat(9), (of, gone) => {
				const bound = makespanBound(network(of));
				const roomy = of.resources.map(({ id, capacity }) => ({ id, capacity: capacity.map((u) => u + 1) }));
				expect(makespanBound(network({ ...of, resources: roomy }))).toBeLessThanOrEqual(bound);
				const freer = of.tasks.map((one, index) => (index === gone ? { ...one, after: [] } : one));
				expect(makespanBound(network({ ...of, tasks: freer }))).toBeLessThanOrEqual(bound);
			})
		);
	});
});
