/** Times several ways of doing the same, turn by turn, so that a busy moment of the machine meets all of them. */

const TURNS = 60;

/** Milliseconds of one call of each, from its fastest turn: what else ran at the time only ever adds to it. */
export function interleaved(ways: readonly ((call: number) => unknown)[], callsPerTurn: number): number[] {
	const fastest = ways.map(() => Infinity);
	for (let turn = 0; turn < TURNS; turn += 1) {
		for (const [index, way] of ways.entries()) {
			const start = performance.now();
			for (let call = 0; call < callsPerTurn; call += 1) way(call);
			const each = (performance.now() - start) / callsPerTurn;
			fastest[index] = Math.min(fastest[index] ?? Infinity, each);
		}
	}
	return fastest;
}
