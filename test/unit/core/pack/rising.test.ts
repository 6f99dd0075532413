import { describe, expect, test } from 'vitest';
import { checkRising } from '#lib/core/pack/rising.ts';
import type { Question, Thresholds } from '#lib/core/pack/schema.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const { thresholds } = questionnaire([]);

const places = (gate: NonNullable<Question['gate']>, changed: Partial<Thresholds> = {}) =>
	checkRising(
		questionnaire(
			[layer('care', [capability('service', [question('care.a'), question('care.b', { gate })])])],
			{
				thresholds: { ...thresholds, ...changed }
			}
		)
	).map(({ path }) => path.join('.'));

describe('checkRising', () => {
	test.each([
		['rising gates', { '1': 2, '3': 3 }, {}],
		['level gates', { '2': 2, '4': 2 }, {}],
		['level floors', { '1': 1 }, { layerFloor: { '1': 2, '2': 2, '3': 2, '4': 2 } }],
		['no floors', { '1': 1 }, { overallFloor: { '1': 0, '2': 0, '3': 0, '4': 0 } }]
	] as const)('lets %s pass', (_, gate, changed) => {
		expect(places(gate, changed)).toEqual([]);
	});

	test.each([
		['a gate', { '1': 3, '3': 2 }, {}, ['questionnaire.layers.0.capabilities.0.questions.1.gate.3']],
		[
			'a floor of layers',
			{ '1': 1 },
			{ layerFloor: { '1': 2, '2': 1, '3': 1.5, '4': 2 } },
			['questionnaire.thresholds.layerFloor.2', 'questionnaire.thresholds.layerFloor.3']
		],
		[
			'evidence',
			{ '1': 1 },
			{ gateEvidence: { '1': 'document', '2': 'asserted', '3': 'observed', '4': 'observed' } },
			['questionnaire.thresholds.gateEvidence.2']
		]
	] as const)('finds where %s falls', (_, gate, changed, paths) => {
		expect(places(gate, changed)).toEqual(paths);
	});
});
