import { expect, test } from 'vitest';
import { earliestStarts, latestEnds } from '#lib/core/rollout/schedule/critical-path.ts';
import { named, network, problem, task } from '../../../../fixtures/schedule.ts';

// a(3) and b(2) before c(4); d(1) waits for day 6 and for b.
const net = network(
	problem([
		task('a', 3),
		task('b', 2),
		task('c', 4, { after: ['a', 'b'] }),
		task('d', 1, { after: ['b'], release: 6 })
	])
);

test('earliest starts follow the longest chain and wait for releases', () => {
	expect(named(net, earliestStarts(net))).toEqual({ a: 0, b: 0, c: 3, d: 6 });
});

test('latest ends leave just enough time for all that follows', () => {
	expect(
		named(
			net,
			latestEnds(net, () => 10)
		)
	).toEqual({ a: 6, b: 6, c: 10, d: 10 });
});

test('a limit of a task in the middle binds what comes before it', () => {
	const limited = latestEnds(net, ({ id }) => (id === 'c' ? 7 : 10));
	expect(named(net, limited)).toEqual({ a: 3, b: 3, c: 7, d: 10 });
});
