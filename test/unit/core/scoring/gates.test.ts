import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/core/assessment/answer.ts';
import type { Autonomy } from '#lib/core/pack/scale.ts';
import { checkGate, checkGates, opens } from '#lib/core/scoring/gates.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const asked = (gate: NonNullable<Parameters<typeof question>[1]>['gate'], more = {}) =>
	question('care.gate', { ...(gate ? { gate } : {}), ...more });
const pack = (gate: ReturnType<typeof asked>) =>
	questionnaire([layer('care', [capability('service', [gate])])]);
const { thresholds } = pack(asked({ '1': 2 }));
const aside: Answer = { notApplicable: { reason: 'No such case', approvedBy: 'Ada' } };

describe('checkGate', () => {
	const gate = asked({ '1': 2, '3': 3 });

	test.each<[string, Autonomy, Answer | undefined, string]>([
		['level and document', 1, { level: 2, evidence: 'document' }, 'pass'],
		['more than is needed', 1, { level: 4, evidence: 'observed' }, 'pass'],
		['too low a level', 1, { level: 1, evidence: 'observed' }, 'fail'],
		['level only asserted', 1, { level: 4, evidence: 'asserted' }, 'fail'],
		['level without evidence', 1, { level: 4 }, 'fail'],
		['the same at the next autonomy', 2, { level: 2, evidence: 'document' }, 'pass'],
		['level 2 where 3 is needed', 3, { level: 2, evidence: 'observed' }, 'fail'],
		['a document where it must be observed', 3, { level: 3, evidence: 'document' }, 'fail'],
		['observed where it must be', 3, { level: 3, evidence: 'observed' }, 'pass'],
		['the highest autonomy', 4, { level: 3, evidence: 'observed' }, 'pass'],
		["don't know", 1, { unknown: true }, 'unknown'],
		['no answer', 1, undefined, 'unknown'],
		['only a note', 1, { note: 'Ask Ada' }, 'unknown'],
		['not applicable', 1, aside, 'notApplicable']
	])('%s', (_, autonomy, answer, state) => {
		expect(checkGate(thresholds, gate, autonomy, answer)?.state).toBe(state);
	});

	test('is unknown where it is said not to apply and that may not be', () => {
		const never = asked({ '1': 2 }, { notApplicable: 'never' });
		expect(checkGate(thresholds, never, 1, aside)?.state).toBe('unknown');
	});

	test('says what it needs and what there is', () => {
		expect(checkGate(thresholds, gate, 3, { level: 2, evidence: 'document' })).toEqual({
			question: 'care.gate',
			autonomy: 3,
			required: 3,
			requiredEvidence: 'observed',
			level: 2,
			evidence: 'document',
			state: 'fail'
		});
	});

	test('takes the evidence it needs from the thresholds it is given', () => {
		const lax = { gateEvidence: { ...thresholds.gateEvidence, '1': 'asserted' as const } };
		expect(checkGate(lax, gate, 1, { level: 2 })?.state).toBe('pass');
	});

	test('is null below the autonomy at which the gate enters, and for what is no gate', () => {
		expect(checkGate(thresholds, asked({ '3': 2 }), 2, { level: 4 })).toBeNull();
		expect(checkGate(thresholds, asked(undefined), 4, { level: 4 })).toBeNull();
	});
});

describe('checkGates', () => {
	const gate = asked({ '3': 2 }, { depth: 'full' });
	const shown: Answer = { level: 4, evidence: 'observed' };

	test('lists a gate at every autonomy it holds at', () => {
		const checks = checkGates(pack(asked({ '2': 2 })), { autonomy: 2, depth: 'quick' }, {});
		expect(checks.map(({ autonomy }) => autonomy)).toEqual([2, 3, 4]);
	});

	test.each([
		['is asked at the autonomy it belongs to, whatever the depth', 3, 'quick', 'pass'],
		['is asked at the depth it belongs to, whatever the autonomy', 1, 'full', 'pass'],
		['is unknown when it is not asked, whatever was once answered', 2, 'standard', 'unknown']
	] as const)('a gate %s', (_, autonomy, depth, state) => {
		const checks = checkGates(pack(gate), { autonomy, depth }, { 'care.gate': shown });
		expect(checks.map((check) => check.state)).toEqual([state, state]);
	});
});

describe('opens', () => {
	test.each([
		['pass', true, true],
		['notApplicable', true, true],
		['unknown', false, true],
		['fail', false, false]
	] as const)('%s', (state, badly, well) => {
		expect(opens(state, 'badly')).toBe(badly);
		expect(opens(state, 'well')).toBe(well);
	});
});
