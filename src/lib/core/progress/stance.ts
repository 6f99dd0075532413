/** How a decision stands to the verdict it was taken on. */
import type { Decision, Milestone } from '../assessment/milestone.ts';
import type { Autonomy, Support } from '../pack/scale.ts';

/** `against` needs a reason: more was allowed than the answers supported. `milder` allows less than they did. */
export type Stance = 'with' | 'against' | 'milder';

/** The most the verdict lets run: what is supported, up to what was asked for. */
export const allowedBy = ({ autonomy, standing }: Pick<Milestone, 'autonomy' | 'standing'>): Support =>
	Math.min(autonomy satisfies Autonomy, standing.supportedNow) as Support;

/** An autonomy beyond what was asked for, but supported, goes with the verdict. */
export function stanceOf(
	{ autonomy }: Pick<Decision, 'autonomy'>,
	milestone: Pick<Milestone, 'autonomy' | 'standing'>
): Stance {
	if (autonomy > milestone.standing.supportedNow) return 'against';
	return autonomy < allowedBy(milestone) ? 'milder' : 'with';
}
