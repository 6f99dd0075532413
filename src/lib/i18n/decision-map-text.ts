/** The decision map in words: the question that each line answers. */
import type { Decision } from '#lib/core/pack/scale.ts';

const QUESTIONS: Readonly<Record<Decision, string>> = {
	pause: 'Who can pause the agent?',
	'pull-back': 'Who moves contacts back to people?',
	'roll-back': 'Who goes back to the last good version?',
	change: 'Who approves a change of prompt or knowledge?',
	autonomy: 'Who decides on more autonomy, or less?',
	review: 'Who reviews what the agent said?',
	escalation: 'Who answers what the agent hands over?',
	budget: 'Who watches what the agent costs?'
};

/** “Who can pause the agent?” */
export const decisionQuestion = (decision: Decision): string => QUESTIONS[decision];

export const DECISION_TEXT = {
	title: 'Decision map',
	note: 'Read off the rows that carry these decisions: whoever answers for the row decides.',
	none: 'No row of this matrix carries it.',
	columns: {
		question: 'Decision',
		decides: 'Decides',
		as: 'As',
		does: 'Does it',
		asked: 'Asked before',
		told: 'Told after'
	}
} as const;
