/**
 * Don't knows: which of the questions without a level could change the verdict, and by how much answering each narrows
 * the overall level. Whatever the answer, the interval of the overall shrinks by 4 × the question's effective weight.
 */
import type { Autonomy, Support } from '../pack/scale.ts';
import { AUTONOMIES, TOP_LEVEL } from '../pack/scale.ts';
import { countedState } from './counted-state.ts';
import type { Lever } from './effective-weight.ts';
import type { Standing } from './flip-standing.ts';
import { reaches } from './interval.ts';
import type { GateState, Interval } from './readiness.ts';
import type { Measured } from './support.ts';
import { supported } from './support.ts';

export interface DontKnow {
	readonly question: string;
	readonly state: 'unknown' | 'unanswered';
	/** Levels by which any answer narrows the interval of the overall. */
	readonly narrows: number;
	/** Supported, up to what was asked for, if this alone turns out as well as can be; null when that changes nothing. */
	readonly raisesTo: Support | null;
	/** Possible, up to what was asked for, if this alone turns out as badly as can be; null when that changes nothing. */
	readonly lowersTo: Support | null;
}

/** A lever whose question has no level: don't know, or not answered. */
type OpenLever = Lever & Pick<DontKnow, 'state'>;

const openLevers = ({ levers, answers }: Standing): OpenLever[] =>
	levers.flatMap((lever) => {
		const state = countedState(lever.question, answers[lever.question.id]);
		return state === 'unknown' || state === 'unanswered' ? [{ ...lever, state }] : [];
	});

const shifted = (interval: Interval, bound: 'lo' | 'hi', by: number): Interval => ({
	...interval,
	[bound]: interval[bound] + by
});

/** What is measured once this question alone turns out as well, or as badly, as can be. */
function settled({ readiness }: Standing, lever: OpenLever, turns: 'well' | 'badly'): Measured {
	const { gates, layers, overall } = readiness;
	const state: GateState = turns === 'well' ? 'pass' : 'fail';
	const bound = turns === 'well' ? 'lo' : 'hi';
	const levels = turns === 'well' ? TOP_LEVEL : -TOP_LEVEL;
	return {
		gates: gates.map((gate) => (gate.question === lever.question.id ? { ...gate, state } : gate)),
		layers: layers.map((layer) =>
			layer.id === lever.layer ? shifted(layer, bound, levels * lever.onLayer) : layer
		),
		overall: overall && shifted(overall, bound, levels * lever.onOverall)
	};
}

/** `after` where it differs from `before` within what was asked for. */
function changed(requested: Autonomy, before: Support, after: Support): Support | null {
	const within = (support: Support): Support => (support > requested ? requested : support);
	return within(after) === within(before) ? null : within(after);
}

function toDontKnow(standing: Standing, lever: OpenLever): DontKnow {
	const { readiness, thresholds } = standing;
	const { requested, supportedNow, possible } = readiness;
	const well = supported(settled(standing, lever, 'well'), thresholds, 'badly');
	const badly = supported(settled(standing, lever, 'badly'), thresholds, 'well');
	return {
		question: lever.question.id,
		state: lever.state,
		narrows: TOP_LEVEL * lever.onOverall,
		raisesTo: changed(requested, supportedNow, well),
		lowersTo: changed(requested, possible, badly)
	};
}

/** The autonomies that only what is unknown keeps from being supported, up to the one asked for. */
const openAutonomies = ({ readiness: { supportedNow, possible, requested } }: Standing): Autonomy[] =>
	AUTONOMIES.filter((autonomy) => autonomy > supportedNow && autonomy <= Math.min(possible, requested));

/** Whether some condition of these autonomies that the question bears on is missed now, and met at best. */
function isInPlay(
	{ readiness, thresholds }: Standing,
	lever: Lever,
	autonomies: readonly Autonomy[]
): boolean {
	const layer = readiness.layers.find(({ id }) => id === lever.layer);
	const missed = (interval: Interval | null | undefined, floor: number): boolean =>
		!interval || !reaches(interval.lo, floor);
	return autonomies.some(
		(autonomy) =>
			missed(layer, thresholds.layerFloor[autonomy]) ||
			missed(readiness.overall, thresholds.overallFloor[autonomy]) ||
			readiness.gates.some((gate) => gate.autonomy === autonomy && gate.question === lever.question.id)
	);
}

const isDecisive = ({ raisesTo, lowersTo }: DontKnow): boolean => raisesTo !== null || lowersTo !== null;

/**
 * The don't knows that could change the verdict: first those that can alone, then by how much they narrow the overall,
 * then in reading order. Empty where no answer to what is unknown can change it.
 */
export function dontKnows(standing: Standing): DontKnow[] {
	const autonomies = openAutonomies(standing);
	return openLevers(standing)
		.filter((lever) => isInPlay(standing, lever, autonomies))
		.map((lever) => toDontKnow(standing, lever))
		.sort((a, b) => Number(isDecisive(b)) - Number(isDecisive(a)) || b.narrows - a.narrows);
}
