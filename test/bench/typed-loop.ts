/** The floor for scoring many sets: one plain loop over typed arrays with the weights multiplied out beforehand. */
import { TOP_LEVEL } from '../../src/lib/core/pack/scale.ts';

export interface TypedLoop {
	/** By question: levels its layer moves per level. */
	readonly effects: Float64Array;
	/** By layer: the index after its last question, and its share of the overall. */
	readonly ends: Uint32Array;
	readonly shares: Float64Array;
}

/** Both bounds of each layer and of the overall; a code above the highest level is a don't know. */
export function typedLoop(
	{ effects, ends, shares }: TypedLoop,
	codes: Uint8Array,
	at: number,
	results: Float64Array,
	to: number
): void {
	let question = 0;
	let overallLo = 0;
	let overallHi = 0;
	for (let layer = 0; layer < ends.length; layer += 1) {
		let lo = 0;
		let hi = 0;
		for (const end = ends[layer]!; question < end; question += 1) {
			const code = codes[at + question]!;
			if (code > TOP_LEVEL) hi += effects[question]! * TOP_LEVEL;
			else {
				lo += effects[question]! * code;
				hi += effects[question]! * code;
			}
		}
		results[to + 2 * layer] = lo;
		results[to + 2 * layer + 1] = hi;
		overallLo += shares[layer]! * lo;
		overallHi += shares[layer]! * hi;
	}
	results[to + 2 * ends.length] = overallLo;
	results[to + 2 * ends.length + 1] = overallHi;
}
