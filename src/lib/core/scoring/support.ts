/** Which autonomy the scores and gates support: every gate, every layer's floor and the overall floor, or not at all. */
import { AUTONOMIES } from '../pack/scale.ts';
import type { Autonomy, Support } from '../pack/scale.ts';
import type { Thresholds } from '../pack/schema.ts';
import { opens } from './gates.ts';
import { reaches, UNKNOWN } from './interval.ts';
import type { GateCheck, Interval, Verdict } from './readiness.ts';

/** What is compared with the thresholds. */
export interface Measured {
	readonly gates: readonly GateCheck[];
	readonly layers: readonly Interval[];
	/** Null where nothing applies: unknown, as such a layer is. */
	readonly overall: Interval | null;
}

function supports(
	autonomy: Autonomy,
	measured: Measured,
	thresholds: Thresholds,
	unknowns: 'badly' | 'well'
): boolean {
	const bound = unknowns === 'badly' ? 'lo' : 'hi';
	return (
		measured.gates.every((gate) => gate.autonomy !== autonomy || opens(gate.state, unknowns)) &&
		measured.layers.every((layer) => reaches(layer[bound], thresholds.layerFloor[autonomy])) &&
		reaches((measured.overall ?? UNKNOWN)[bound], thresholds.overallFloor[autonomy])
	);
}

/** Highest autonomy for which it and every lower one is supported; 0 when not even the first is. */
export function supported(measured: Measured, thresholds: Thresholds, unknowns: 'badly' | 'well'): Support {
	const missed = AUTONOMIES.findIndex((autonomy) => !supports(autonomy, measured, thresholds, unknowns));
	return missed === -1 ? 4 : ((AUTONOMIES[missed - 1] ?? 0) satisfies Support);
}

/** Go, not shown yet, or no-go, for the autonomy asked for. */
export function verdictOf(requested: Autonomy, now: Support, possible: Support): Verdict {
	if (requested <= now) return 'go';
	return requested <= possible ? 'notShownYet' : 'noGo';
}
