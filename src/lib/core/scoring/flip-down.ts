/** The least steps that lose an autonomy: the nearest of its gates, layers and overall. */
import { EVIDENCES } from '../pack/scale.ts';
import type { Autonomy } from '../pack/scale.ts';
import type { Lever } from './effective-weight.ts';
import { countSteps, floorUpTo, gatesUpTo, levelNow, toSteps } from './flip-standing.ts';
import type { Standing, Target } from './flip-standing.ts';
import { reaches } from './interval.ts';
import type { FlipStep, GateCheck, LayerScore } from './readiness.ts';

/** The single gate change that is nearest to closing this gate. */
function closeGate(standing: Standing, gate: GateCheck): readonly FlipStep[] | null {
	if (gate.state !== 'pass' || gate.level === null) return null;
	const { question, required, requiredEvidence } = gate;
	const ways: Target[] = [{ levels: new Map([[question, required - 1]]), evidence: new Map() }];
	const weaker = EVIDENCES[EVIDENCES.indexOf(requiredEvidence) - 1];
	if (weaker) ways.push({ levels: new Map(), evidence: new Map([[question, weaker]]) });
	return least(ways.map((way) => toSteps(standing, way)));
}

/** Lowers questions, largest effect first, until the value misses the floor; null when it cannot. */
function lower(
	standing: Standing,
	from: readonly Lever[],
	effect: 'onLayer' | 'onOverall',
	value: number,
	floor: number
): FlipStep[] | null {
	const target: Target = { levels: new Map(), evidence: new Map() };
	let reached = value;
	for (const lever of [...from].sort((a, b) => b[effect] - a[effect])) {
		let level = levelNow(standing.answers, lever.question.id);
		while (reaches(reached, floor) && level > 0) {
			level -= 1;
			reached -= lever[effect];
			target.levels.set(lever.question.id, level);
		}
	}
	return reaches(reached, floor) ? null : toSteps(standing, target);
}

const lowerLayer = (standing: Standing, layer: LayerScore, floor: number): FlipStep[] | null =>
	lower(
		standing,
		standing.levers.filter((lever) => lever.layer === layer.id),
		'onLayer',
		layer.lo,
		floor
	);

/** The shortest of several ways, the first among equals; null when there is none. */
function least(ways: readonly (readonly FlipStep[] | null)[]): readonly FlipStep[] | null {
	return ways.reduce<readonly FlipStep[] | null>(
		(best, way) => (way && (!best || countSteps(way) < countSteps(best)) ? way : best),
		null
	);
}

/** The nearest gate that would close, and the nearest score that would miss its floor; null where there is none. */
export interface Falls {
	readonly gate: readonly FlipStep[] | null;
	readonly score: readonly FlipStep[] | null;
}

/**
 * Least steps after which `autonomy`, supported now, no longer is, through a gate and through a score. Told apart,
 * because a gate that stands exactly at its level is always one step from closing.
 */
export function nearestFalls(standing: Standing, autonomy: Autonomy): Falls {
	const { readiness, thresholds } = standing;
	const layerFloor = floorUpTo(thresholds.layerFloor, autonomy);
	const overallFloor = floorUpTo(thresholds.overallFloor, autonomy);
	return {
		gate: least(gatesUpTo(standing, autonomy).map((gate) => closeGate(standing, gate))),
		score: least([
			...readiness.layers.map((layer) => lowerLayer(standing, layer, layerFloor)),
			lower(standing, standing.levers, 'onOverall', readiness.overall?.lo ?? 0, overallFloor)
		])
	};
}

/** The nearer of the two: one condition is enough to lose an autonomy. */
export function stepsDown(standing: Standing, autonomy: Autonomy): readonly FlipStep[] | null {
	const { gate, score } = nearestFalls(standing, autonomy);
	return least([gate, score]);
}
