/** The fewest moves that lose an autonomy: one of its conditions is enough, so the shortest way to miss any of them. */
import type { Autonomy } from '../pack/scale.ts';
import { floorUpTo } from '../scoring/flip-standing.ts';
import type { Standing } from '../scoring/flip-standing.ts';
import { reaches } from '../scoring/interval.ts';
import { byEffect, contribution } from './moves.ts';
import type { Move } from './moves.ts';

/** The largest falls until the value misses the floor; null when it never does. */
function sink(
	from: readonly Move[],
	effect: 'onLayer' | 'onOverall',
	value: number,
	floor: number
): Move[] | null {
	const taken: Move[] = [];
	let reached = value;
	for (const move of from.filter((one) => one[effect] < 0).sort(byEffect(effect, -1))) {
		if (!reaches(reached, floor)) break;
		taken.push(move);
		reached += move[effect];
	}
	return reaches(reached, floor) ? null : taken;
}

/** Fewer first, then what moves the overall more, then the condition that is named first. */
const shorter = (a: readonly Move[], b: readonly Move[]): number =>
	a.length - b.length || contribution(b) - contribution(a);

/** Null when no choice of the moves loses `autonomy`; none where it is lost already. */
export function leastFall(
	standing: Standing,
	moves: readonly Move[],
	autonomy: Autonomy
): readonly Move[] | null {
	const { readiness, thresholds } = standing;
	if (readiness.supportedNow < autonomy) return [];
	const layerFloor = floorUpTo(thresholds.layerFloor, autonomy);
	const overallFloor = floorUpTo(thresholds.overallFloor, autonomy);
	const ways: (readonly Move[] | null)[] = [
		...moves.filter(({ isOpen }) => !isOpen).map((move) => [move]),
		...readiness.layers.map(({ id, lo }) =>
			sink(
				moves.filter(({ layer }) => layer === id),
				'onLayer',
				lo,
				layerFloor
			)
		),
		sink(moves, 'onOverall', readiness.overall?.lo ?? 0, overallFloor)
	];
	return ways.filter((way) => way !== null).sort(shorter)[0] ?? null;
}
