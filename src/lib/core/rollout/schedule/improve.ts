/**
 * Forward–backward improvement (Li and Willis 1992; Valls, Ballestín and Quintanilla 2005): push everything to the
 * right, last end first, then back to the left, first start first. What was wasted in between is closed.
 */
import type { Board } from './board.ts';
import { listByEnd, listByStart } from './list-by-time.ts';
import type { Objective } from './objective.ts';
import { isBetter, objectiveOf } from './objective.ts';
import { placeLeft } from './place-left.ts';
import { placeRight } from './place-right.ts';

/** More rounds than this hardly ever gain. */
export const MAX_ROUNDS = 4;

export interface Rated {
	readonly starts: Int32Array;
	readonly objective: Objective;
}

/** Nothing is pushed over its deadline or limit if it kept them, nothing over the last end. */
function limitsOf({ network }: Board, { starts, objective }: Rated): Int32Array {
	const [, , makespan] = objective;
	return starts.map((start, index) => {
		const { duration = 0, deadline = makespan, limit = makespan } = network.nodes[index] ?? {};
		const end = start + duration;
		const kept = end <= deadline ? Math.min(makespan, deadline) : makespan;
		return end <= limit ? Math.min(kept, limit) : kept;
	});
}

/** One round; null when something found no room. */
function pushed(board: Board, rated: Rated): Rated | null {
	const { network } = board;
	const right = new Int32Array(rated.starts.length);
	const starts = new Int32Array(rated.starts.length);
	const isPushed =
		placeRight(board, listByEnd(network, rated.starts), limitsOf(board, rated), right) &&
		placeLeft(board, listByStart(network, right), starts);
	return isPushed ? { starts, objective: objectiveOf(network, starts) } : null;
}

/** The schedule or a better one, after as many rounds as gain; `count` hears of the schedules made, two a round. */
export function improve(
	board: Board,
	rated: Rated,
	rounds: number,
	count: (schedules: number) => void
): Rated {
	let best = rated;
	for (let round = 0; round < rounds; round += 1) {
		const next = pushed(board, best);
		count(2);
		if (!next || !isBetter(next.objective, best.objective)) return best;
		best = next;
	}
	return best;
}
