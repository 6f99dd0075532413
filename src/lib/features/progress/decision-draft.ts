/** A decision while it is typed: every field as text or choice, and what is still missing. */
import type { Decision, Milestone } from '#lib/core/assessment/milestone.ts';
import type { Support } from '#lib/core/pack/scale.ts';
import { allowedBy, stanceOf } from '#lib/core/progress/stance.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { isDay } from '#lib/core/shared/day.ts';
import { DECISION_PROBLEMS } from '#lib/i18n/decision-text.ts';

export interface DecisionDraft {
	readonly outcome: Decision['outcome'] | null;
	readonly autonomy: Support;
	readonly by: string;
	readonly day: string;
	/** One a line. */
	readonly conditions: string;
	readonly reason: string;
}

export type DecisionProblems = { readonly [field in keyof DecisionDraft]?: string };

/** What was decided, or a blank that allows what the verdict does. */
export const draftOf = (decision: Decision | null, milestone: Milestone, today: Day): DecisionDraft => ({
	outcome: decision?.outcome ?? null,
	autonomy: decision?.autonomy ?? allowedBy(milestone),
	by: decision?.by ?? '',
	day: decision?.day ?? today,
	conditions: decision?.conditions.join('\n') ?? '',
	reason: decision?.reason ?? ''
});

/** Conditions go with a go on conditions, and with a wait. */
export const hasConditions = ({ outcome }: DecisionDraft): boolean =>
	outcome === 'goWithConditions' || outcome === 'wait';

const linesOf = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

/** The decision the draft says; null until one of the outcomes is chosen. */
export function decisionFrom(draft: DecisionDraft): Decision | null {
	const { outcome, autonomy, by, day, conditions, reason } = draft;
	if (outcome === null) return null;
	return {
		outcome,
		autonomy: outcome === 'stop' ? 0 : autonomy,
		by,
		day,
		conditions: hasConditions(draft) ? linesOf(conditions) : [],
		...(reason.trim() && { reason })
	};
}

/** What is missing, by field; empty when it can be recorded. */
export function problemsOf(draft: DecisionDraft, milestone: Milestone): DecisionProblems {
	const decision = decisionFrom(draft);
	const goes = draft.outcome === 'go' || draft.outcome === 'goWithConditions';
	const isBare = draft.outcome === 'goWithConditions' && decision?.conditions.length === 0;
	const isAgainst = decision !== null && stanceOf(decision, milestone) === 'against';
	return {
		...(draft.outcome === null && { outcome: DECISION_PROBLEMS.outcome }),
		...(draft.by.trim() === '' && { by: DECISION_PROBLEMS.by }),
		...(!isDay(draft.day) && { day: DECISION_PROBLEMS.day }),
		...(goes && draft.autonomy === 0 && { autonomy: DECISION_PROBLEMS.autonomy }),
		...(isBare && { conditions: DECISION_PROBLEMS.conditions }),
		...(isAgainst && draft.reason.trim() === '' && { reason: DECISION_PROBLEMS.reason })
	};
}
