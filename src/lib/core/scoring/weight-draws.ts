/**
 * How often the verdict stays when the weights of the layers are drawn at random around their own: Dirichlet(20 · w),
 * w the shares of the layers. Gates and floors of layers do not depend on these weights; the overall does.
 */
import { dirichlet } from '../shared/dirichlet.ts';
import { randomFrom } from '../shared/random.ts';
import type { Standing } from './flip-standing.ts';
import { combine } from './interval.ts';
import type { LayerScore, Readiness } from './readiness.ts';
import { supported, verdictOf } from './support.ts';

/** How many times weights are drawn, and how close to their own: with 20, four equal shares stray by about a tenth. */
export const DRAWS = 1000;
export const CONCENTRATION = 20;

type Said = Pick<Readiness, 'verdict' | 'supportedNow'>;

function underWeights({ readiness, thresholds }: Standing, weights: ReadonlyMap<LayerScore, number>): Said {
	const { gates, layers, requested } = readiness;
	const overall = combine(
		layers.map((layer) => ({
			weight: weights.get(layer) ?? 0,
			interval: weights.has(layer) ? layer : null
		}))
	);
	const measured = { gates, layers, overall };
	const supportedNow = supported(measured, thresholds, 'badly');
	const possible = supported(measured, thresholds, 'well');
	return { supportedNow, verdict: verdictOf(requested, supportedNow, possible) };
}

/** How many of `draws` keep the verdict and the autonomy supported now; all of them where no layer applies. */
export function drawsKept(standing: Standing, seed: number, draws: number = DRAWS): number {
	const { readiness } = standing;
	const live = readiness.layers.filter(({ notApplicable }) => !notApplicable);
	const total = live.reduce((sum, { weight }) => sum + weight, 0);
	const shapes = live.map(({ weight }) => (CONCENTRATION * weight) / total);
	const random = randomFrom(seed);
	let kept = 0;
	for (let draw = 0; draw < draws; draw += 1) {
		const shares = dirichlet(shapes, random);
		const said = underWeights(standing, new Map(live.map((layer, index) => [layer, shares[index] ?? 0])));
		if (said.verdict === readiness.verdict && said.supportedNow === readiness.supportedNow) kept += 1;
	}
	return kept;
}
