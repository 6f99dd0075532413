/** What would change the verdict, and how easily, in words. */
import type { Support } from '../core/pack/scale.ts';
import type { DontKnow } from '../core/scoring/dont-knows.ts';
import { countSteps } from '../core/scoring/flip-standing.ts';
import { reaches } from '../core/scoring/interval.ts';
import type { FlipStep, Readiness } from '../core/scoring/readiness.ts';
import type { Robustness } from '../core/scoring/robustness.ts';
import { FRAGILE_STEPS, SENSITIVE_STEPS } from '../core/scoring/stability.ts';
import type { Range } from '../core/scoring/weight-range.ts';
import { plural, sentence, showCount, showFloor, showHours, showLevel, showNumber } from './format.ts';

const levelWord = (support: Support): string => (support === 0 ? 'no level' : `level ${String(support)}`);

/** What answering one question can do by itself: “up to level 2”, “no more than level 1”, both, or nothing. */
export function aloneText({ raisesTo, lowersTo }: DontKnow): string {
	const parts = [
		...(raisesTo === null ? [] : [`up to ${levelWord(raisesTo)}`]),
		...(lowersTo === null ? [] : [lowersTo === 0 ? 'no level at all' : `no more than ${levelWord(lowersTo)}`])
	];
	return parts.length === 0 ? 'nothing, only with others' : parts.join(', or ');
}

/** Levels by which the overall narrows, two decimals: shares of a level are small. */
export const narrowsText = ({ narrows }: DontKnow): string =>
	(Math.round(narrows * 100 + 1e-9) / 100).toFixed(2);

/** What stands over the don’t knows. `open` counts all questions without a level that are not set aside. */
export function dontKnowsLead(listed: readonly DontKnow[], open: number): string {
	if (open === 0)
		return 'Every question that is asked has a level or was set aside, so nothing is left to find out.';
	if (listed.length === 0) {
		return `${sentence(plural(open, 'question has', 'questions have'))} no level yet; ${open === 1 ? 'it cannot' : 'none of them can'} change the verdict.`;
	}
	const others = open - listed.length;
	const rest = others === 0 ? '' : ` ${sentence(plural(others, 'other'))} without a level cannot.`;
	return `${sentence(plural(listed.length, 'question without a level', 'questions without a level'))} could change the verdict.${rest}`;
}

/** How a gate could be lost, or that there is none to lose. */
export const gateFall = (steps: readonly FlipStep[] | null): string =>
	steps
		? `Through a gate: ${plural(countSteps(steps), 'step')} down.`
		: 'Through a gate: no gate of this level can be lost.';

/** How a score could be lost, with its label. */
export const scoreFall = (steps: readonly FlipStep[] | null): string =>
	steps
		? `Through a score: ${plural(countSteps(steps), 'step')} down takes a layer or the overall under its floor.`
		: 'Through a score: no answers take a layer or the overall under its floor.';

/** “Level 2 is held by three steps of score: sensitive.” */
export function stabilityText({ supportedNow }: Readiness, { falls, stability }: Robustness): string {
	if (!falls || !stability) return 'No level is supported yet, so there is no margin to measure.';
	const margin = falls.score ? plural(countSteps(falls.score), 'step') : 'more steps than there are';
	return `Level ${String(supportedNow)} is ${stability}: it would take ${margin} down to bring a layer or the overall level under its floor.`;
}

/** Where the words come from: ours, and nobody’s measurement. */
export const STABILITY_NOTE = `${sentence(showNumber(FRAGILE_STEPS))} step is fragile, up to ${showNumber(SENSITIVE_STEPS)} are sensitive, more are robust: a default, not evidence.`;

const floorHolds = ({ least, greatest }: Range, floor: number): string => {
	if (reaches(least, floor)) return 'is reached whatever the weights';
	return reaches(greatest, floor)
		? 'is reached with some of these weights and missed with others'
		: 'is missed whatever the weights';
};

/** How far the overall can move with the weights, held against its floor; null without an overall. */
export function weightText({ overallFloor, requested }: Readiness, { overallLo }: Robustness): string | null {
	if (!overallLo) return null;
	const least = showLevel(overallLo.least, overallFloor);
	const greatest = showLevel(overallLo.greatest, overallFloor);
	const range = least === greatest ? `stays at ${least}` : `lies between ${least} and ${greatest}`;
	return `With every weight anywhere from half to one and a half times its own, the cautious overall level ${range}: the floor of ${showFloor(overallFloor)} for level ${String(requested)} ${floorHolds(overallLo, overallFloor)}.`;
}

/** “All of 1,000 random draws of the layers’ weights keep the verdict.” */
export function drawsText({ draws, kept }: Robustness): string {
	const share = kept === draws ? `All ${showCount(draws)}` : `${showCount(kept)} of ${showCount(draws)}`;
	return `${share} random draws of the layers’ weights keep the verdict. Gates and floors of layers do not depend on these weights.`;
}

/** What is ours in how weights are moved and drawn. */
export const WEIGHTS_NOTE =
	'How far weights are moved, and how they are drawn, is a default of ours, not evidence.';

/** What stands over the work that gets there. */
export function workLead(aim: Support, requested: number, hours: number): string {
	const said = `The plan’s choice of work comes to ${showHours(hours)} and reaches level ${String(aim)}`;
	return aim < requested ? `${said}, the highest that it can.` : `${said}; nothing in it can be spared.`;
}
