import { describe, expect, test } from 'vitest';
import type { Autonomy, Support } from '#lib/core/pack/scale.ts';
import type { GateCheck, GateState, Interval } from '#lib/core/scoring/readiness.ts';
import { supported, verdictOf } from '#lib/core/scoring/support.ts';
import type { Measured } from '#lib/core/scoring/support.ts';
import { questionnaire } from '../../../fixtures/small-pack.ts';

const { thresholds } = questionnaire([]); // layers 1, 2, 2.5, 3; overall 1.5, 2.25, 2.75, 3.25
const between = (lo: number, hi: number): Interval => ({ lo, point: null, hi });
const at = (level: number): Interval => between(level, level);
const gate = (autonomy: Autonomy, state: GateState): GateCheck => ({
	question: 'care.gate',
	autonomy,
	required: 2,
	requiredEvidence: 'document',
	level: null,
	evidence: 'asserted',
	state
});
const strong: Measured = { gates: [], layers: [at(4), at(4)], overall: at(4) };
const bounds = (measured: Measured): [Support, Support] => [
	supported(measured, thresholds, 'badly'),
	supported(measured, thresholds, 'well')
];

describe('supported', () => {
	test.each<[string, Partial<Measured>, [Support, Support]]>([
		['everything', {}, [4, 4]],
		['one layer below every floor', { layers: [at(4), at(0.9)] }, [0, 0]],
		['one layer exactly at the first floor', { layers: [at(4), at(1)] }, [1, 1]],
		['one layer just short of the second', { layers: [at(4), at(1.99)] }, [1, 1]],
		['one layer at the second but for noise', { layers: [at(4), at(2 - 1e-12)] }, [2, 2]],
		['overall just short of the first floor', { overall: at(1.49) }, [0, 0]],
		['overall at the third', { overall: at(2.75) }, [3, 3]],
		['a layer that is not settled', { layers: [at(4), between(1.5, 2.6)] }, [1, 3]],
		['an overall that is not settled', { overall: between(2.3, 4) }, [2, 4]],
		['a layer without answers', { layers: [at(4), between(0, 4)] }, [0, 4]],
		['no overall at all', { overall: null }, [0, 4]]
	])('%s', (_, but, support) => {
		expect(bounds({ ...strong, ...but })).toEqual(support);
	});

	test.each<[GateState, [Support, Support]]>([
		['pass', [4, 4]],
		['notApplicable', [4, 4]],
		['unknown', [1, 4]],
		['fail', [1, 1]]
	])('a gate of autonomy 2 in state %s', (state, support) => {
		expect(bounds({ ...strong, gates: [gate(1, 'pass'), gate(2, state)] })).toEqual(support);
	});

	test('no average buys a gate of autonomy 1 back', () => {
		expect(bounds({ ...strong, gates: [gate(1, 'fail'), gate(2, 'pass')] })).toEqual([0, 0]);
	});

	test('an autonomy needs what the lower ones need, even if its own thresholds are lower', () => {
		const odd = { ...thresholds, layerFloor: { '1': 1, '2': 3, '3': 1, '4': 1 } };
		expect(supported({ ...strong, layers: [at(2)] }, odd, 'badly')).toBe(1);
	});
});

describe('verdictOf', () => {
	test.each<[Autonomy, Support, Support, string]>([
		[2, 2, 2, 'go'],
		[1, 3, 4, 'go'],
		[2, 1, 2, 'notShownYet'],
		[2, 0, 4, 'notShownYet'],
		[2, 1, 1, 'noGo'],
		[1, 0, 0, 'noGo']
	])('asked for %d, supported %d, possible %d: %s', (requested, now, possible, verdict) => {
		expect(verdictOf(requested, now, possible)).toBe(verdict);
	});
});
