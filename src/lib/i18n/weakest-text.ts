/** The weakest layer in a sentence: where it stands, what it needs, and what holds it down. */
import type { CapabilityScore, LayerScore } from '../core/scoring/readiness.ts';
import { showFloor } from './format.ts';
import { showInterval, showScore } from './interval-text.ts';

const floorText = ({ met, possible }: LayerScore): string => {
	if (met) return 'reached';
	return possible ? 'not shown yet' : 'missed';
};

/** “ stands at 1.3 (1.0–1.8); its floor of 2.0 is missed. Lowest in it: Roles, 0.5.”, to follow its name. */
export function weakestText(
	layer: LayerScore,
	capabilities: readonly CapabilityScore[],
	pointCompleteness: number
): string {
	const bounds = showInterval(layer, layer.floor);
	const level = showScore(layer, pointCompleteness, layer.floor);
	const stands = level === bounds ? bounds : `${level} (${bounds})`;
	const own = capabilities.filter((one) => one.layer === layer.id);
	const lowest = own.reduce<CapabilityScore | null>(
		(low, one) => (low && low.lo <= one.lo ? low : one),
		null
	);
	const within =
		lowest && own.length > 1
			? ` Lowest in it: ${lowest.title}, ${showScore(lowest, pointCompleteness)}.`
			: '';
	return ` stands at ${stands}; its floor of ${showFloor(layer.floor)} is ${floorText(layer)}.${within}`;
}
