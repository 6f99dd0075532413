/** What each change of an answer does, where no change sets anything aside: it shifts sums and turns gates. */
import type { Answers } from '../assessment/answer.ts';
import type { Autonomy } from '../pack/scale.ts';
import type { Lever } from '../scoring/effective-weight.ts';
import { gatesUpTo, levelNow } from '../scoring/flip-standing.ts';
import type { Standing } from '../scoring/flip-standing.ts';
import { checkGate, opens } from '../scoring/gates.ts';

export interface Move {
	readonly question: string;
	readonly layer: string;
	/** Levels by which the cautious bound of its layer, and of the overall, moves. */
	readonly onLayer: number;
	readonly onOverall: number;
	/** A gate up to the autonomy that is closed before, and whether all of its gates are open after. */
	readonly wasClosed: boolean;
	readonly isOpen: boolean;
}

function toMove(standing: Standing, lever: Lever, to: Answers, autonomy: Autonomy): Move {
	const { question, layer, onLayer, onOverall } = lever;
	const levels = levelNow(to, question.id) - levelNow(standing.answers, question.id);
	const gates = gatesUpTo(standing, autonomy).filter((gate) => gate.question === question.id);
	const after = gates.map((gate) => checkGate(standing.thresholds, question, gate.autonomy, to[question.id]));
	return {
		question: question.id,
		layer,
		onLayer: levels * onLayer,
		onOverall: levels * onOverall,
		wasClosed: gates.some(({ state }) => !opens(state, 'badly')),
		isOpen: after.every((gate) => gate !== null && opens(gate.state, 'badly'))
	};
}

/** The moves of those of the questions that apply, in reading order; gates are looked at up to `autonomy`. */
export function movesOf(
	standing: Standing,
	questions: readonly string[],
	to: Answers,
	autonomy: Autonomy
): Move[] {
	const wanted = new Set(questions);
	return standing.levers
		.filter(({ question }) => wanted.has(question.id))
		.map((lever) => toMove(standing, lever, to, autonomy));
}

/** How much a set moves the overall, whichever way. */
export const contribution = (moves: readonly Move[]): number =>
	moves.reduce((total, { onOverall }) => total + Math.abs(onOverall), 0);

/** The largest effect first, ties by id; `sign` -1 for what goes down. */
export const byEffect =
	(effect: 'onLayer' | 'onOverall', sign: 1 | -1) =>
	(a: Move, b: Move): number =>
		sign * (b[effect] - a[effect]) || (a.question < b.question ? -1 : 1);
