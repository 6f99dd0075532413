/**
 * What a milestone is called and what a decision is kept as, whatever was typed: see tidy-frame.ts. The limits are
 * those of milestone.ts; a test holds the two together.
 */
import { AUTONOMIES } from '../pack/scale.ts';
import type { Support } from '../pack/scale.ts';
import { isDay } from '../shared/day.ts';
import { cleanLine, cleanLines } from './clean-text.ts';
import type { Decision } from './milestone.ts';

const TITLE_LIMIT = 120;
const BY_LIMIT = 200;
const CONDITION_LIMIT = 300;
const CONDITIONS = 20;
const REASON_LIMIT = 1000;

const SUPPORTS: readonly Support[] = [0, ...AUTONOMIES];

/** The title as it is kept; null when nothing is left of it. */
export const tidyTitle = (text: string): string | null => cleanLine(text, TITLE_LIMIT) || null;

/** What may run: nothing after a stop, and something after a go; null for a go that allows nothing. */
function allowed({ outcome, autonomy }: Decision): Support | null {
	if (outcome === 'stop') return 0;
	const goes = outcome === 'go' || outcome === 'goWithConditions';
	return SUPPORTS.includes(autonomy) && !(goes && autonomy === 0) ? autonomy : null;
}

const linesOf = (texts: readonly string[]): string[] =>
	[...new Set(texts.map((text) => cleanLine(text, CONDITION_LIMIT)))].filter(Boolean).slice(0, CONDITIONS);

/** The decision as it is kept; null without who decided, its day, or what may run. */
export function tidyDecision(decision: Decision): Decision | null {
	const by = cleanLine(decision.by, BY_LIMIT);
	const autonomy = allowed(decision);
	const reason = cleanLines(decision.reason ?? '', REASON_LIMIT).trim();
	if (!by || !isDay(decision.day) || autonomy === null) return null;
	return {
		outcome: decision.outcome,
		autonomy,
		by,
		day: decision.day,
		conditions: linesOf(decision.conditions),
		...(reason && { reason })
	};
}
