/** Thresholds in words: what each is called, why a value is refused, and that an assessment has its own. */
import type { Autonomy } from '../core/pack/scale.ts';
import type { Thresholds } from '../core/pack/schema.ts';
import type {
	Ladder,
	ThresholdDifference,
	ThresholdEdit,
	ThresholdPlace,
	ThresholdValue
} from '../core/pack/threshold-edit.ts';
import { thresholdAt, thresholdDifferences } from '../core/pack/threshold-edit.ts';
import { evidenceWord } from './evidence-text.ts';
import { showFloor } from './format.ts';

const NAMES: Readonly<Record<Ladder, string>> = {
	layerFloor: 'Floor of every layer',
	overallFloor: 'Floor of the overall level',
	gateEvidence: 'Weakest evidence for a gate'
};

/** “Floor of every layer” */
export const thresholdName = (of: Ladder): string => NAMES[of];

/** “Floor of every layer at autonomy 2” */
export const thresholdLabel = ({ of, autonomy }: ThresholdPlace): string =>
	of === 'pointCompleteness'
		? 'Share that must be known for a point'
		: `${NAMES[of]} at autonomy ${String(autonomy)}`;

export const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

/** A value as it is printed where nothing says what it is. */
export function showThreshold({ of }: Pick<ThresholdPlace, 'of'>, value: ThresholdValue): string {
	if (typeof value !== 'number') return evidenceWord(value);
	return of === 'pointCompleteness' ? percent(value) : showFloor(value);
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** “the floor of every layer at autonomy 2 is 1.5 (the pack’s: 2.0)” */
const differenceText = (difference: ThresholdDifference): string =>
	`the ${lower(thresholdLabel(difference))} is ${showThreshold(difference, difference.own)} (the pack’s: ${showThreshold(difference, difference.pack)})`;

/** What stands wherever the verdict is read that is held to other thresholds than the pack's; null where it is not. */
export function ownThresholdsLine(own: Thresholds | null, pack: Thresholds): string | null {
	const differences = thresholdDifferences(own, pack);
	if (differences.length === 0) return null;
	return `This assessment uses its own thresholds: ${differences.map(differenceText).join('; ')}.`;
}

const autonomyText = (autonomy: Autonomy): string => `autonomy ${String(autonomy)}`;

/** Why a value cannot be set: what stands in its way, that the old one stays, and what to do first. */
export function fallText(thresholds: Thresholds, edit: ThresholdEdit, neighbour: Autonomy): string {
	if (edit.of === 'pointCompleteness') return '';
	const { of, autonomy, value } = edit;
	const kept = showThreshold({ of }, thresholdAt(thresholds, edit));
	const other = showThreshold({ of }, thresholdAt(thresholds, { of, autonomy: neighbour }));
	const [rises, first] = neighbour < autonomy ? ['less', 'lower'] : ['more', 'raise'];
	return (
		`${NAMES[of]}: ${autonomyText(autonomy)} cannot ask for ${showThreshold({ of }, value)}, ${rises} than the ${other} of ${autonomyText(neighbour)}, ` +
		`because what is asked for never falls as autonomy rises. It stays at ${kept}; ${first} ${autonomyText(neighbour)} first.`
	);
}

/** What is wrong with a typed floor or share that is no number in range. */
export const notANumber = (place: ThresholdPlace, typed: string, kept: ThresholdValue): string =>
	place.of === 'pointCompleteness'
		? `“${typed}” is no share from 0 to 100 %. It stays at ${showThreshold(place, kept)}.`
		: `“${typed}” is no level from 0 to 4, such as 2.25. ${thresholdLabel(place)} stays at ${showThreshold(place, kept)}.`;

/** What stands over every place where thresholds can be changed. */
export const DEFAULT_NOTE =
	'The pack’s values are a default, not evidence: somebody’s judgement of how much is enough. Other values are your own judgement, and the verdict says so wherever it is read.';
