import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	latestEndRule,
	latestStartRule,
	mostSuccessorsRule,
	orderBy
} from '#lib/core/rollout/schedule/priority-rules.ts';
import { anyProblem, network, problem, task } from '../../../../fixtures/schedule.ts';

const net = network(
	problem(
		[
			task('a', 1),
			task('b', 4),
			task('c', 1, { after: ['a'] }),
			task('d', 1, { after: ['a'] }),
			task('e', 3, { after: ['d'], due: 8 })
		],
		{},
		{ window: 10 }
	)
);
const listed = (priorities: readonly number[]) =>
	orderBy(net, priorities).map((index) => net.nodes[index]?.id);

describe('who goes first', () => {
	test('LFT: what has to end first, counted from the dues', () => {
		expect(latestEndRule(net)).toEqual([4, 10, 10, 5, 8]);
		expect(listed(latestEndRule(net))).toEqual(['a', 'd', 'e', 'b', 'c']);
	});

	test('LST: what has to start first', () => {
		expect(latestStartRule(net)).toEqual([3, 6, 9, 4, 5]);
		expect(listed(latestStartRule(net))).toEqual(['a', 'd', 'e', 'b', 'c']);
	});

	test('MTS: what most others wait for, however far away', () => {
		expect(mostSuccessorsRule(net)).toEqual([-3, 0, 0, -1, 0]);
		expect(listed(mostSuccessorsRule(net))).toEqual(['a', 'd', 'b', 'c', 'e']);
	});

	test('equal priorities go by id', () => {
		expect(listed([0, 0, 0, 0, 0])).toEqual(['a', 'b', 'c', 'd', 'e']);
	});
});

test('whatever the priorities, every task is listed once and after its predecessors', () => {
	fc.assert(
		fc.property(anyProblem(8), fc.array(fc.integer(), { minLength: 8, maxLength: 8 }), (of, priorities) => {
			const any = network(of);
			const order = orderBy(any, priorities);
			expect([...order].sort((a, b) => a - b)).toEqual([...any.nodes.keys()]);
			for (const [index, { before }] of any.nodes.entries()) {
				for (const earlier of before) expect(order.indexOf(earlier)).toBeLessThan(order.indexOf(index));
			}
		})
	);
});
