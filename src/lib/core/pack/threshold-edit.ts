/** Editing thresholds: one value at a time, never to something that falls as autonomy rises. */
import type { Autonomy, Evidence } from './scale.ts';
import { AUTONOMIES, EVIDENCES } from './scale.ts';
import type { Thresholds } from './schema.ts';

/** The thresholds that are set for each autonomy. */
export const LADDERS = ['layerFloor', 'overallFloor', 'gateEvidence'] as const;
export type Ladder = (typeof LADDERS)[number];

/** A floor, 0 to 4; a strength of evidence; or a share, 0 to 1. */
export type ThresholdValue = number | Evidence;

/** Where one value stands; without an autonomy the share that must be known before a point is printed. */
export type ThresholdPlace =
	| { readonly of: Ladder; readonly autonomy: Autonomy }
	| { readonly of: 'pointCompleteness'; readonly autonomy: null };

export type ThresholdEdit = ThresholdPlace & { readonly value: ThresholdValue };

/** One value that is not the pack's. */
export type ThresholdDifference = ThresholdPlace & {
	readonly own: ThresholdValue;
	readonly pack: ThresholdValue;
};

/** Every place, in the order in which they are listed. */
export const THRESHOLD_PLACES: readonly ThresholdPlace[] = [
	...LADDERS.flatMap((of) => AUTONOMIES.map((autonomy) => ({ of, autonomy }))),
	{ of: 'pointCompleteness', autonomy: null }
];

/** The value at a place. */
export const thresholdAt = (thresholds: Thresholds, place: ThresholdPlace): ThresholdValue =>
	place.of === 'pointCompleteness' ? thresholds.pointCompleteness : thresholds[place.of][place.autonomy];

/** The thresholds with one value changed; whether it then falls, `neighbourInTheWay` tells. */
export function withThreshold(thresholds: Thresholds, { of, autonomy, value }: ThresholdEdit): Thresholds {
	if (of === 'pointCompleteness') return { ...thresholds, pointCompleteness: Number(value) };
	return { ...thresholds, [of]: { ...thresholds[of], [autonomy]: value } };
}

const height = (value: ThresholdValue): number =>
	typeof value === 'number' ? value : EVIDENCES.indexOf(value);

/** The autonomy whose own value the edit would fall below, or lift itself above; null where it may be made. */
export function neighbourInTheWay(
	thresholds: Thresholds,
	{ of, autonomy, value }: ThresholdEdit
): Autonomy | null {
	if (of === 'pointCompleteness') return null;
	const crosses = (other: Autonomy): boolean => {
		const step = height(thresholds[of][other]) - height(value);
		return other < autonomy ? step > 0 : other > autonomy && step < 0;
	};
	return AUTONOMIES.find(crosses) ?? null;
}

/** What differs from the pack's thresholds; nothing where none are given. */
export const thresholdDifferences = (own: Thresholds | null, pack: Thresholds): ThresholdDifference[] =>
	THRESHOLD_PLACES.map((place) => ({
		...place,
		own: thresholdAt(own ?? pack, place),
		pack: thresholdAt(pack, place)
	})).filter((difference) => difference.own !== difference.pack);

/** The thresholds to keep: null where they say what the pack says. */
export const ownOrNull = (own: Thresholds, pack: Thresholds): Thresholds | null =>
	thresholdDifferences(own, pack).length === 0 ? null : own;
