/** The thresholds a verdict is held to, and which of them are the assessment's own, as other programs may read them. */
import type { Autonomy } from '#lib/core/pack/scale.ts';
import type { Thresholds } from '#lib/core/pack/schema.ts';
import type { ThresholdPlace, ThresholdValue } from '#lib/core/pack/threshold-edit.ts';
import { thresholdDifferences } from '#lib/core/pack/threshold-edit.ts';

export interface OwnThresholdJson {
	readonly threshold: ThresholdPlace['of'];
	/** Null for the share of a score that must be known. */
	readonly autonomy: Autonomy | null;
	readonly own: ThresholdValue;
	readonly pack: ThresholdValue;
}

export interface ThresholdsJson {
	/** As they are in force. */
	readonly thresholds: Thresholds;
	/** Those that are not the pack's. */
	readonly ownThresholds: readonly OwnThresholdJson[];
}

/** What `score --json` adds about thresholds. */
export const thresholdsJson = (thresholds: Thresholds, pack: Thresholds): ThresholdsJson => ({
	thresholds,
	ownThresholds: thresholdDifferences(thresholds, pack).map(({ of, autonomy, own, pack: usual }) => ({
		threshold: of,
		autonomy,
		own,
		pack: usual
	}))
});
