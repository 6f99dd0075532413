/** How a gate's standing is shown in a cell. */
import { stateOf } from '#lib/core/assessment/answer-state.ts';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { GateCheck } from '#lib/core/scoring/readiness.ts';
import { gateStateSign } from '#lib/i18n/readiness-text.ts';
import { GATES_TEXT, STATE_WORDS } from '#lib/i18n/report-text.ts';
import { levelCell, levelWithEvidence } from './cells.ts';
import type { Cell, StateMark } from './document.ts';
import type { LookUp } from './look-up.ts';

/** The level with its evidence, or why there is none. */
export function gateLevelCell(
	{ question, level, evidence }: GateCheck,
	answers: Answers,
	{ numberOf }: LookUp
): Cell {
	if (level !== null) return levelCell(level, levelWithEvidence(level, evidence));
	const state = stateOf(answers[question]);
	if (state === 'answered' || numberOf(question) === null) return levelCell(null, GATES_TEXT.notAsked);
	return levelCell(null, STATE_WORDS[state]);
}

/** What was set aside is drawn as a ring, so that it is never taken for passed. */
export function gateMark(check: GateCheck): StateMark {
	const sign = gateStateSign(check.state);
	return check.state === 'notApplicable' ? { ...sign, shape: 'ring', tone: 'soft' } : sign;
}
