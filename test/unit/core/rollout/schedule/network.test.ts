import { describe, expect, test } from 'vitest';
import { toNetwork } from '#lib/core/rollout/schedule/network.ts';
import { network, problem, task } from '../../../../fixtures/schedule.ts';

const issuesOf = (...args: Parameters<typeof problem>) => {
	const result = toNetwork(problem(...args));
	return result.ok ? [] : result.issues.map(({ code, values }) => [code, values]);
};

describe('a problem that cannot be solved is reported', () => {
	test('one cycle, in the order in which its tasks would follow each other', () => {
		const tasks = [
			task('free', 1),
			task('a', 1, { after: ['c'] }),
			task('b', 1, { after: ['a', 'free'] }),
			task('c', 1, { after: ['b'] }),
			task('behind', 1, { after: ['c'] })
		];
		const result = toNetwork(problem(tasks));
		if (result.ok) throw new Error('the cycle was not seen');
		const [issue] = result.issues;
		expect(issue?.code).toBe('plan.cycle');
		const cycle = String(issue?.values?.tasks).split(', ');
		expect([...cycle].sort()).toEqual(['a', 'b', 'c']);
		for (const [index, id] of cycle.entries()) {
			const earlier = cycle.at(index - 1);
			expect(tasks.find((t) => t.id === id)?.after).toContain(earlier);
		}
	});

	test('a task that waits for itself', () => {
		expect(issuesOf([task('a', 1, { after: ['a'] })])).toEqual([['plan.cycle', { tasks: 'a' }]]);
	});

	test('a predecessor that does not exist', () => {
		expect(issuesOf([task('a', 1, { after: ['ghost'] })])).toEqual([
			['plan.unknown-task', { task: 'a', after: 'ghost' }]
		]);
	});

	test('an id that stands twice', () => {
		expect(issuesOf([task('a', 1), task('a', 2)])).toEqual([['plan.duplicate-task', { task: 'a' }]]);
	});

	test.each([
		['a negative duration', task('a', -1)],
		['a fraction of a day', task('a', 1.5)],
		['a negative release', task('a', 1, { release: -1 })],
		['a negative demand', task('a', 1, { demands: { r: -1 } })]
	])('%s', (_, wrong) => {
		expect(issuesOf([wrong], { r: 1 })).toEqual([['plan.not-a-count', { task: 'a' }]]);
	});

	test('more a day than the resource has on any day, or of a resource that is not there', () => {
		const tasks = [task('a', 1, { demands: { r: 3 } }), task('b', 1, { demands: { ghost: 1 } })];
		expect(issuesOf(tasks, { r: 2 })).toEqual([
			['plan.no-capacity', { task: 'a', resource: 'r' }],
			['plan.no-capacity', { task: 'b', resource: 'ghost' }]
		]);
	});
});

test('the order in which tasks are given does not matter', () => {
	const tasks = [task('a', 1), task('b', 2, { after: ['a'] }), task('c', 1, { after: ['a', 'b'] })];
	expect(network(problem([...tasks].reverse()))).toEqual(network(problem(tasks)));
});
