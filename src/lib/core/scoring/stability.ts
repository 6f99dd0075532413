/** How firmly a level is held, by the least steps that would take a score under its floor. */

/** Most steps at which a level counts as fragile, and as sensitive. Defaults of ours, not evidence. */
export const FRAGILE_STEPS = 1;
export const SENSITIVE_STEPS = 3;

export type Stability = 'fragile' | 'sensitive' | 'robust';

/** Of a margin in steps; robust where no change of scores can lose the level. */
export function stabilityOf(steps: number | null): Stability {
	if (steps === null || steps > SENSITIVE_STEPS) return 'robust';
	return steps > FRAGILE_STEPS ? 'sensitive' : 'fragile';
}
