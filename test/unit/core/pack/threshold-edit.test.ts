import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkThresholds } from '#lib/core/pack/rising.ts';
import { EVIDENCES } from '#lib/core/pack/scale.ts';
import {
	THRESHOLD_PLACES,
	neighbourInTheWay,
	ownOrNull,
	thresholdAt,
	thresholdDifferences,
	withThreshold
} from '#lib/core/pack/threshold-edit.ts';
import type { ThresholdEdit } from '#lib/core/pack/threshold-edit.ts';
import { questionnaire } from '../../../fixtures/small-pack.ts';
import { randomThresholds } from '../../../fixtures/random-pack.ts';

const { thresholds: pack } = questionnaire([]);

const randomEdit: fc.Arbitrary<ThresholdEdit> = fc
	.record({
		place: fc.constantFrom(...THRESHOLD_PLACES),
		quarters: fc.integer({ min: 0, max: 16 }),
		evidence: fc.constantFrom(...EVIDENCES)
	})
	.map(({ place, quarters, evidence }) => {
		if (place.of === 'gateEvidence') return { ...place, value: evidence };
		return { ...place, value: place.of === 'pointCompleteness' ? quarters / 16 : quarters / 4 };
	});

describe('editing thresholds', () => {
	test('an edit is refused exactly when something would fall as autonomy rises', () => {
		fc.assert(
			fc.property(randomThresholds, randomEdit, (thresholds, edit) => {
				const falls = checkThresholds(withThreshold(thresholds, edit), []).length > 0;
				expect(neighbourInTheWay(thresholds, edit) !== null).toBe(falls);
			})
		);
	});

	test('an edit changes its own place and no other', () => {
		fc.assert(
			fc.property(randomThresholds, randomEdit, (thresholds, edit) => {
				const edited = withThreshold(thresholds, edit);
				for (const place of THRESHOLD_PLACES) {
					const isIt = place.of === edit.of && place.autonomy === edit.autonomy;
					expect(thresholdAt(edited, place)).toBe(isIt ? edit.value : thresholdAt(thresholds, place));
				}
			})
		);
	});

	test.each<[string, ThresholdEdit, 1 | 2 | 3 | 4 | null]>([
		['may equal the lower one', { of: 'layerFloor', autonomy: 2, value: 1 }, null],
		['may not fall below it', { of: 'layerFloor', autonomy: 2, value: 0.75 }, 1],
		['may not rise above the next', { of: 'overallFloor', autonomy: 3, value: 3.5 }, 4],
		['may not weaken', { of: 'gateEvidence', autonomy: 3, value: 'asserted' }, 1],
		['may not strengthen beyond the next', { of: 'gateEvidence', autonomy: 1, value: 'observed' }, 2],
		['has no neighbours', { of: 'pointCompleteness', autonomy: null, value: 0 }, null]
	])('a value %s', (_, edit, neighbour) => {
		expect(neighbourInTheWay(pack, edit)).toBe(neighbour);
	});

	test('thresholds of one’s own are those that differ, and none once they do not', () => {
		const edit: ThresholdEdit = { of: 'layerFloor', autonomy: 2, value: 1.5 };
		const own = withThreshold(pack, edit);
		expect(thresholdDifferences(own, pack)).toEqual([{ of: 'layerFloor', autonomy: 2, own: 1.5, pack: 2 }]);
		expect(thresholdDifferences(null, pack)).toEqual([]);
		expect(ownOrNull(own, pack)).toBe(own);
		expect(ownOrNull(withThreshold(own, { ...edit, value: 2 }), pack)).toBeNull();
	});
});
