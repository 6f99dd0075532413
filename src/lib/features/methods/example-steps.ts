/** Which sums of an assessment show the method best: one capability, its layer, and the overall level. */
import type { TraceNode } from '#lib/core/scoring/trace.ts';

const openness = ({ parts }: TraceNode): number =>
	Number(parts.some(({ interval }) => interval?.point === null));

/** Of all capabilities the fullest, one with something unknown before all others, and the way up from it. */
export function exampleSteps(overall: TraceNode): TraceNode[] {
	const ways = overall.parts.flatMap((layer) =>
		layer.parts.map((capability) => [capability, layer, overall])
	);
	const rank = ([capability]: readonly TraceNode[]): number =>
		capability ? openness(capability) * 100 + capability.parts.length : 0;
	return ways.reduce<TraceNode[]>((best, way) => (rank(way) > rank(best) ? way : best), []);
}
