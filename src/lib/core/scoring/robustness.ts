/** How far the verdict depends on single answers and on the weights. */
import type { AskedLayer } from './asked-tree.ts';
import type { Falls } from './flip-down.ts';
import { nearestFalls } from './flip-down.ts';
import { countSteps } from './flip-standing.ts';
import type { Standing } from './flip-standing.ts';
import type { Stability } from './stability.ts';
import { stabilityOf } from './stability.ts';
import { DRAWS, drawsKept } from './weight-draws.ts';
import type { Range } from './weight-range.ts';
import { overallRange } from './weight-range.ts';

export interface Robustness {
	/** What would lose the autonomy supported now; null when none is. */
	readonly falls: Falls | null;
	/** Of the score margin; null when no autonomy is supported. */
	readonly stability: Stability | null;
	/** Cautious and hopeful bound of the overall with every weight off by half; null as the overall. */
	readonly overallLo: Range | null;
	readonly overallHi: Range | null;
	/** Draws of the layers' weights, and how many of them keep the verdict. */
	readonly draws: number;
	readonly kept: number;
}

/** Margins, ranges and draws; the same seed gives the same draws. */
export function robustnessOf(tree: readonly AskedLayer[], standing: Standing, seed: number): Robustness {
	const { supportedNow } = standing.readiness;
	const falls = supportedNow === 0 ? null : nearestFalls(standing, supportedNow);
	return {
		falls,
		stability: falls && stabilityOf(falls.score && countSteps(falls.score)),
		overallLo: overallRange(tree, standing.answers, 'lo'),
		overallHi: overallRange(tree, standing.answers, 'hi'),
		draws: DRAWS,
		kept: drawsKept(standing, seed)
	};
}
