import { describe, expect, test } from 'vitest';
import type { ThresholdEdit } from '#lib/core/pack/threshold-edit.ts';
import { neighbourInTheWay, withThreshold } from '#lib/core/pack/threshold-edit.ts';
import { fallText, notANumber, ownThresholdsLine } from '#lib/i18n/thresholds-text.ts';
import { questionnaire } from '../../fixtures/small-pack.ts';

const { thresholds: pack } = questionnaire([]);
const refused = (edit: ThresholdEdit): string => fallText(pack, edit, neighbourInTheWay(pack, edit) ?? 4);

describe('thresholds of one’s own', () => {
	test('are named with the pack’s beside them', () => {
		const layers = withThreshold(pack, { of: 'layerFloor', autonomy: 2, value: 1.5 });
		const all = withThreshold(withThreshold(layers, { of: 'gateEvidence', autonomy: 1, value: 'asserted' }), {
			of: 'pointCompleteness',
			autonomy: null,
			value: 0.6
		});
		expect(ownThresholdsLine(all, pack)).toBe(
			'This assessment uses its own thresholds: the floor of every layer at autonomy 2 is 1.5 (the pack’s: 2.0); ' +
				'the weakest evidence for a gate at autonomy 1 is asserted (the pack’s: document); ' +
				'the share that must be known for a point is 60 % (the pack’s: 50 %).'
		);
	});

	test('are not spoken of where the pack’s hold', () => {
		expect(ownThresholdsLine(null, pack)).toBeNull();
		expect(ownThresholdsLine({ ...pack }, pack)).toBeNull();
	});
});

describe('a value that is refused', () => {
	test('says what stands in its way, what stays, and what to do first', () => {
		expect(refused({ of: 'layerFloor', autonomy: 2, value: 0.5 })).toBe(
			'Floor of every layer: autonomy 2 cannot ask for 0.5, less than the 1.0 of autonomy 1, ' +
				'because what is asked for never falls as autonomy rises. It stays at 2.0; lower autonomy 1 first.'
		);
		expect(refused({ of: 'gateEvidence', autonomy: 1, value: 'observed' })).toBe(
			'Weakest evidence for a gate: autonomy 1 cannot ask for observed in test, more than the document of autonomy 2, because what is asked for never falls as autonomy rises. It stays at document; raise autonomy 2 first.'
		);
	});

	test.each([
		[
			{ of: 'layerFloor', autonomy: 2 },
			2,
			'“much” is no level from 0 to 4, such as 2.25. Floor of every layer at autonomy 2 stays at 2.0.'
		],
		[
			{ of: 'pointCompleteness', autonomy: null },
			0.5,
			'“much” is no share from 0 to 100 %. It stays at 50 %.'
		]
	] as const)('is no number at %j', (place, kept, said) => {
		expect(notANumber(place, 'much', kept)).toBe(said);
	});
});
