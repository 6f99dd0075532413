/**
 * The fewest moves that lift the supported autonomy: what opens its gates has to be in, then each layer below its
 * floor takes its largest moves, then the overall takes the largest that are left. Exact, because inside a layer the
 * order by effect on the layer and on the overall is the same, and every move counts as one.
 */
import type { Autonomy } from '../pack/scale.ts';
import { floorUpTo, gatesUpTo } from '../scoring/flip-standing.ts';
import type { Standing } from '../scoring/flip-standing.ts';
import { opens } from '../scoring/gates.ts';
import { reaches } from '../scoring/interval.ts';
import { byEffect } from './moves.ts';
import type { Move } from './moves.ts';

type Effect = 'onLayer' | 'onOverall';

const sum = (moves: readonly Move[], effect: Effect): number =>
	moves.reduce((total, move) => total + move[effect], 0);

/** The moves that have to be in, because they open a gate; null where a gate stays closed whatever is taken. */
function openers(standing: Standing, moves: readonly Move[], autonomy: Autonomy): Move[] | null {
	const forced = moves.filter(({ wasClosed, isOpen }) => wasClosed && isOpen);
	const opened = new Set(forced.map(({ question }) => question));
	const closed = gatesUpTo(standing, autonomy).filter(({ state }) => !opens(state, 'badly'));
	return closed.every(({ question }) => opened.has(question)) ? forced : null;
}

/** What has to join the moves taken, largest first, so that the value reaches the floor; null when it cannot. */
function join(
	taken: readonly Move[],
	from: readonly Move[],
	effect: Effect,
	value: number,
	floor: number
): Move[] | null {
	const joining: Move[] = [];
	let reached = value + sum(taken, effect);
	for (const move of from.filter((one) => !taken.includes(one)).sort(byEffect(effect, 1))) {
		if (reaches(reached, floor)) break;
		joining.push(move);
		reached += move[effect];
	}
	return reaches(reached, floor) ? joining : null;
}

/** Null when no choice of the moves supports `autonomy`. */
export function leastRise(
	standing: Standing,
	moves: readonly Move[],
	autonomy: Autonomy
): readonly Move[] | null {
	const { readiness, thresholds } = standing;
	const forced = openers(standing, moves, autonomy);
	if (!forced) return null;
	const lifting = moves.filter(({ isOpen, onLayer }) => isOpen && onLayer > 0);
	const layerFloor = floorUpTo(thresholds.layerFloor, autonomy);
	let taken: readonly Move[] = forced;
	for (const { id, lo } of readiness.layers) {
		const own = (move: Move): boolean => move.layer === id;
		const joining = join(taken.filter(own), lifting.filter(own), 'onLayer', lo, layerFloor);
		if (!joining) return null;
		taken = [...taken, ...joining];
	}
	const overallFloor = floorUpTo(thresholds.overallFloor, autonomy);
	const last = join(taken, lifting, 'onOverall', readiness.overall?.lo ?? 0, overallFloor);
	return last && [...taken, ...last];
}
