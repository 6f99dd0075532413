/** The report says that an assessment is held to thresholds of its own. */
import { expect, test } from 'vitest';
import { methodSection } from '#lib/report/model/sections/method.ts';
import { reportInput } from '../../../fixtures/report.ts';

const LINE =
	'This assessment uses its own thresholds: the floor of every layer at autonomy 2 is 1.5 (the pack’s: 2.0).';

test('the method names each threshold of the assessment’s own with the pack’s', () => {
	const input = reportInput();
	const { thresholds } = input.questionnaire;
	const own = { ...thresholds, layerFloor: { ...thresholds.layerFloor, '2': 1.5 } };
	const questionnaire = { ...input.questionnaire, thresholds: own };
	const blocks = JSON.stringify(methodSection({ ...input, questionnaire }).blocks);
	expect(blocks).toContain(LINE);
	expect(JSON.stringify(methodSection(input).blocks)).not.toContain('its own thresholds');
});
