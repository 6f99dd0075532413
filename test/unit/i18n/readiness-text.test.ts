import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import type { Autonomy } from '#lib/core/pack/scale.ts';
import type { FlipStep, GateCheck } from '#lib/core/scoring/readiness.ts';
import { shortestWayTo } from '#lib/core/scoring/flip.ts';
import { score } from '#lib/core/scoring/score.ts';
import {
	answeredLine,
	flipStepText,
	gateMissing,
	gateNeeds,
	gateStateSign,
	gateTitle,
	missed,
	verdictHeadline,
	verdictLead,
	verdictLine,
	verdictState
} from '#lib/i18n/readiness-text.ts';
import { capability, layer, question, questionnaire } from '../../fixtures/small-pack.ts';

/** Two layers of two gates each: one enters at autonomy 1, one at 2. */
const small = questionnaire([
	layer('care', [
		capability('one', [question('care.a', { gate: { '1': 2 } }), question('care.b', { gate: { '2': 2 } })])
	]),
	layer('work', [
		capability('two', [question('work.a', { gate: { '1': 2 } }), question('work.b', { gate: { '2': 2 } })])
	])
]);

const shown = (level: 0 | 1 | 2 | 3 | 4): Answer => ({ level, evidence: 'document' });
const aside: Answer = { notApplicable: { reason: 'No such case', approvedBy: 'Ada' } };
const unknown: Answer = { unknown: true };
const all = (answer: Answer): Answers =>
	Object.fromEntries(['care.a', 'care.b', 'work.a', 'work.b'].map((id) => [id, answer]));

const readinessAt = (autonomy: Autonomy, answers: Answers) =>
	score(small, { autonomy, depth: 'quick' }, answers);

function lead(autonomy: Autonomy, answers: Answers, hours?: number): string {
	const scope = { autonomy, depth: 'quick' } as const;
	return verdictLead(score(small, scope, answers), shortestWayTo(autonomy, small, scope, answers), hours);
}

describe('verdictLead, go', () => {
	const met = 'every gate is passed, and every layer and the overall level reach their floors.';

	test('at the level asked for', () => {
		expect(lead(1, { ...all(shown(2)), 'care.b': shown(1) })).toBe(
			`The answers support autonomy level 1, which is what you asked for: ${met}`
		);
	});

	test('above the level asked for, the plan is not spoken of', () => {
		expect(lead(1, all(shown(3)), 40)).toBe(
			`The answers support autonomy level 2, and you asked for level 1: ${met}`
		);
	});

	test.each([
		['one gate', { 'care.a': aside }],
		['two gates', { 'care.a': aside, 'work.a': aside }]
	])('with %s set aside, it says so', (gates, answers) => {
		expect(lead(1, { ...all(shown(2)), ...answers })).toBe(
			`The answers support autonomy level 1, which is what you asked for: ${met} ` +
				`That leaves out ${gates} set aside as not applicable.`
		);
	});
});

describe('verdictLead, not shown yet', () => {
	test('with one thing to show', () => {
		expect(lead(1, { ...all(shown(4)), 'care.a': unknown })).toBe(
			'The answers support no autonomy level yet. ' +
				'You asked for level 1, and nothing rules it out: one gate is still to be shown. ' +
				'The smallest change that gets there is three steps on one question; ' +
				'a step is one level, or one grade of evidence.'
		);
	});

	test('with several', () => {
		expect(lead(2, { ...all(shown(3)), 'care.b': unknown, 'work.b': unknown })).toBe(
			'The answers support autonomy level 1. ' +
				'You asked for level 2, and nothing rules it out: ' +
				'two gates, two layers and the overall level are still to be shown. ' +
				'The smallest change that gets there is six steps on two questions; ' +
				'a step is one level, or one grade of evidence.'
		);
	});

	test('before anything is answered', () => {
		expect(lead(2, {})).toBe('Nothing is answered yet. You asked for level 2.');
		expect(lead(2, { 'care.a': { note: 'Ask Ada' } })).toBe(
			'Nothing is answered yet. You asked for level 2.'
		);
	});
});

describe('verdictLead, no-go', () => {
	test('with one thing in the way', () => {
		expect(lead(2, { ...all(shown(3)), 'care.b': { level: 3 } }, 1)).toBe(
			'The answers support autonomy level 1. You asked for level 2: one gate stands in the way. ' +
				'The smallest change that gets there is one step on one question; ' +
				'a step is one level, or one grade of evidence. ' +
				'The plan to get there is about one hour of work.'
		);
	});

	test('with several, and less than was asked for possible', () => {
		const answers = { ...all(shown(2)), 'care.a': unknown, 'care.b': shown(0), 'work.b': shown(1) };
		expect(lead(2, answers, 46.5)).toBe(
			'The answers support no autonomy level yet. What is still unknown could raise that to level 1. ' +
				'You asked for level 2: three gates, two layers and the overall level stand in the way. ' +
				'The smallest change that gets there is seven steps on three questions; ' +
				'a step is one level, or one grade of evidence. ' +
				'The plan to get there is about 47 hours of work.'
		);
	});

	test('with only the overall level in the way', () => {
		// 2 in each layer, where the overall needs 2.25
		expect(lead(2, all(shown(2)))).toContain('You asked for level 2: the overall level stands in the way.');
	});

	test('where no change of answers gets there, none is named', () => {
		const readiness = readinessAt(2, all(shown(1)));
		expect(verdictLead(readiness, null)).not.toContain('smallest change');
	});
});

test.each([
	['Go at level 1', 1, all(shown(2))],
	['Not shown yet at level 2', 2, {}],
	['No-go at level 2', 2, all(shown(1))]
] as const)('%s', (line, autonomy, answers) => {
	expect(verdictLine(readinessAt(autonomy, answers))).toBe(line);
});

test.each([
	['Keep it away from customers.', 2, all(shown(0))],
	['Run it at level 1.', 2, all(shown(2))],
	['Run it at level 2.', 2, all(shown(3))],
	['Run it at level 1.', 1, all(shown(3))] // never more than was asked for
] as const)('the headline: %s', (headline, autonomy, answers) => {
	expect(verdictHeadline(small, readinessAt(autonomy, answers))).toBe(headline);
});

test('verdicts differ in word and in shape, not only in tone', () => {
	const states = (['go', 'notShownYet', 'noGo'] as const).map(verdictState);
	expect(states.map(({ word }) => word)).toEqual(['Go', 'Not shown yet', 'No-go']);
	expect(new Set(states.map(({ shape }) => shape)).size).toBe(3);
	const gates = (['pass', 'fail', 'unknown', 'notApplicable'] as const).map(gateStateSign);
	expect(new Set(gates.map(({ word }) => word)).size).toBe(4);
});

test('missed counts what the cautious bound misses at the level asked for', () => {
	const { gates, layers, overall } = missed(
		readinessAt(2, { ...all(shown(4)), 'care.b': unknown, 'work.b': aside })
	);
	expect(gates.map(({ question, autonomy }) => [question, autonomy])).toEqual([['care.b', 2]]);
	expect([layers, overall]).toEqual([0, false]);
});

test.each([
	[
		{ asked: 24, answered: 22, unknown: 2, notApplicable: 0, unanswered: 0 },
		'24 of 24 answered, 2 don’t know'
	],
	[
		{ asked: 24, answered: 10, unknown: 0, notApplicable: 1, unanswered: 13 },
		'11 of 24 answered, 1 set aside'
	],
	[{ asked: 24, answered: 0, unknown: 0, notApplicable: 0, unanswered: 24 }, '0 of 24 answered']
])('%o', (counts, line) => {
	expect(answeredLine(counts)).toBe(line);
});

describe('a gate', () => {
	const check = (answer: Answer | undefined, autonomy: Autonomy = 1): GateCheck =>
		readinessAt(3, answer ? { 'care.a': answer } : {}).gates.find(
			(gate) => gate.question === 'care.a' && gate.autonomy === autonomy
		)!;

	test('is named by its question', () => {
		expect(gateTitle(small, check(undefined))).toBe('Title of care.a');
		expect(gateTitle(small, { ...check(undefined), question: 'gone.a' })).toBe('gone.a');
	});

	test('needs a level and evidence', () => {
		expect(gateNeeds(check(undefined))).toBe('2, document');
		expect(gateNeeds(check(undefined, 3))).toBe('2, observed in test');
	});

	test.each([
		['passes', 1, shown(2), ''],
		['was set aside', 1, aside, ''],
		['is too low: the statement of the level it needs', 1, shown(1), 'care.a at level 2.'],
		['is too low and unproved: the statement first', 1, { level: 1 }, 'care.a at level 2.'],
		['is not known', 1, unknown, 'care.a at level 2.'],
		['is not answered', 1, undefined, 'care.a at level 2.'],
		['has its level but no document', 1, { level: 2 }, 'It is said to be so; nothing on paper shows it.'],
		['has its level but was not seen', 3, shown(2), 'It is said to be so; nobody has seen it work in a test.']
	] as const)('that %s', (_, autonomy, answer, text) => {
		expect(gateMissing(small, check(answer, autonomy))).toBe(text);
	});
});

test.each<[Partial<FlipStep>, string]>([
	[{ from: null, to: 2 }, 'answer, and show level 2 or higher'],
	[{ from: null, to: 2, evidence: 'document' }, 'answer, and show level 2 or higher (document)'],
	[{ from: 1, to: 2 }, 'from level 1 to 2'],
	[{ from: 1, to: 3, evidence: 'observed' }, 'from level 1 to 3 (observed in test)'],
	[{ from: 3, to: 2 }, 'from level 3 to 2'],
	[{ from: 2, to: 2, evidence: 'document' }, 'evidence from asserted to document']
])('%o', (step, text) => {
	const whole: FlipStep = {
		question: 'care.a',
		from: 0,
		to: 0,
		fromEvidence: 'asserted',
		evidence: 'asserted',
		steps: 1,
		...step
	};
	expect(flipStepText(whole)).toBe(text);
});
