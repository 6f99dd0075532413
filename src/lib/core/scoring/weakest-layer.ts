/** The layer that holds the whole back: the one with the lowest cautious bound. */
import type { LayerScore } from './readiness.ts';

/** The first of the lowest; null where every layer was set aside. */
export const weakestLayer = (layers: readonly LayerScore[]): LayerScore | null =>
	layers
		.filter(({ notApplicable }) => !notApplicable)
		.reduce<LayerScore | null>((low, layer) => (low && low.lo <= layer.lo ? low : layer), null);
