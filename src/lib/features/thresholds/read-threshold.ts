/** What was typed as a threshold, or the sentence that says why it is refused. */
import { EVIDENCES } from '#lib/core/pack/scale.ts';
import type { Thresholds } from '#lib/core/pack/schema.ts';
import type { ThresholdPlace, ThresholdValue } from '#lib/core/pack/threshold-edit.ts';
import { neighbourInTheWay, thresholdAt, withThreshold } from '#lib/core/pack/threshold-edit.ts';
import { fallText, notANumber } from '#lib/i18n/thresholds-text.ts';
import type { Reading } from '#lib/ui/reading.ts';

/** Decimals that are kept of a floor. */
const DECIMALS = 2;
const TOP = { layerFloor: 4, overallFloor: 4, pointCompleteness: 100 } as const;

/** A number of 0 to `top`, a comma for the point and a percent sign allowed; null for anything else. */
function readNumber(text: string, top: number): number | null {
	const typed = text.trim().replace(/\s?%$/, '').replace(',', '.');
	const number = /^\d*\.?\d+$/.test(typed) ? Number(typed) : Number.NaN;
	return number >= 0 && number <= top ? Number(number.toFixed(DECIMALS)) : null;
}

function readValue({ of }: ThresholdPlace, text: string): ThresholdValue | null {
	if (of === 'gateEvidence') return EVIDENCES.find((evidence) => evidence === text) ?? null;
	const number = readNumber(text, TOP[of]);
	return number !== null && of === 'pointCompleteness' ? number / 100 : number;
}

/** The thresholds with what was typed at a place. */
export function readThreshold(
	thresholds: Thresholds,
	place: ThresholdPlace,
	text: string
): Reading<Thresholds> {
	const value = readValue(place, text);
	if (value === null) return { problem: notANumber(place, text.trim(), thresholdAt(thresholds, place)) };
	const edit = { ...place, value };
	const neighbour = neighbourInTheWay(thresholds, edit);
	return neighbour === null
		? { value: withThreshold(thresholds, edit) }
		: { problem: fallText(thresholds, edit, neighbour) };
}
