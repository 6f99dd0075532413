import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import { score } from '#lib/core/scoring/score.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const aside: Answer = { notApplicable: { reason: 'No such case', approvedBy: 'Ada' } };
const scope = { autonomy: 1, depth: 'quick' } as const;

/** care: first (2) of a (3) and b (1); second (3) of c. work (4): third of d. */
const small = questionnaire([
	layer(
		'care',
		[
			capability(
				'first',
				[
					question('care.a', { weight: 3, interaction: ['autonomous', 'assisted'] }),
					question('care.b', { interaction: ['assisted'] })
				],
				2
			),
			capability('second', [question('care.c', { interaction: ['autonomous'] })], 3)
		],
		1
	),
	layer('work', [capability('third', [question('work.d', { interaction: ['human'] })])], 4)
]);

const all: Answers = {
	'care.a': { level: 4 },
	'care.b': { level: 0 },
	'care.c': { level: 2 },
	'work.d': { level: 3 }
};
const without = (id: string): Answers =>
	Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));
const rounded = (value: number | null | undefined) =>
	typeof value === 'number' ? Number(value.toFixed(9)) : value;
const bounds = (interval: { lo: number; point: number | null; hi: number } | null) =>
	interval && [rounded(interval.lo), rounded(interval.point), rounded(interval.hi)];

function scores(answers: Answers) {
	const { layers, capabilities, overall } = score(small, scope, answers);
	const named = Object.fromEntries([...capabilities, ...layers].map((of) => [of.id, bounds(of)]));
	return { ...named, overall: bounds(overall) };
}

describe('scores by hand', () => {
	test('all answered', () => {
		expect(scores(all)).toEqual({
			first: [3, 3, 3], // (3·4 + 1·0) / 4
			second: [2, 2, 2],
			third: [3, 3, 3],
			care: [2.4, 2.4, 2.4], // (2·3 + 3·2) / 5
			work: [3, 3, 3],
			overall: [2.88, 2.88, 2.88] // (1·2.4 + 4·3) / 5
		});
	});

	test.each<[string, Answers]>([
		["don't know", { ...all, 'care.a': { unknown: true } }],
		['a missing answer', without('care.a')],
		['only a note', { ...all, 'care.a': { note: 'Ask Ada' } }]
	])('%s widens the interval and leaves the point to the others', (_, answers) => {
		expect(scores(answers)).toEqual({
			first: [0, 0, 3], // lo (3·0 + 0) / 4, hi (3·4 + 0) / 4, point of b alone
			second: [2, 2, 2],
			third: [3, 3, 3],
			care: [1.2, 1.2, 2.4], // lo (2·0 + 3·2) / 5, hi (2·3 + 3·2) / 5
			work: [3, 3, 3],
			overall: [2.64, 2.64, 2.88]
		});
	});

	test('a capability without points has none, and its layer takes the point of the others', () => {
		expect(scores(without('care.c'))).toMatchObject({
			second: [0, null, 4],
			care: [1.2, 3, 3.6] // lo 2·3/5, hi (2·3 + 3·4) / 5, point of the first capability alone
		});
	});

	test('not applicable is left out at every height', () => {
		expect(scores({ ...all, 'care.a': aside })).toMatchObject({ first: [0, 0, 0], care: [1.2, 1.2, 1.2] });
		const noFirst = scores({ ...all, 'care.a': aside, 'care.b': aside });
		expect(noFirst).toMatchObject({ care: [2, 2, 2], overall: [2.8, 2.8, 2.8] });
		expect(noFirst).not.toHaveProperty('first');
	});

	test('a layer in which nothing applies is unknown for its floor and left out of the overall', () => {
		const readiness = score(small, scope, { ...all, 'work.d': aside });
		expect(readiness.layers[1]).toMatchObject({ lo: 0, point: null, hi: 4, met: false, possible: true });
		expect(readiness.layers.map(({ notApplicable }) => notApplicable)).toEqual([false, true]);
		expect(bounds(readiness.overall)).toEqual([2.4, 2.4, 2.4]);
		expect(readiness).toMatchObject({ supportedNow: 0, possible: 2, verdict: 'notShownYet' });
	});

	test('where nothing applies at all, there is no overall, and nothing is shown or ruled out', () => {
		const nothing = Object.fromEntries(Object.keys(all).map((id) => [id, aside]));
		expect(score(small, scope, nothing)).toMatchObject({
			overall: null,
			overallMet: false,
			supportedNow: 0,
			possible: 4
		});
	});

	test('where nothing is answered, nothing is shown and nothing ruled out', () => {
		const readiness = score(small, scope, {});
		expect(readiness).toMatchObject({ supportedNow: 0, possible: 4, verdict: 'notShownYet' });
		expect(bounds(readiness.overall)).toEqual([0, null, 4]);
		expect(readiness.overall?.completeness).toBe(0);
	});
});

describe('cells', () => {
	const cells = (answers: Answers) => score(small, scope, answers).cells.map(({ score }) => bounds(score));

	test('take the questions of their interaction, by weight, and are null without one', () => {
		expect(cells(all)).toEqual([
			[2.8, 2.8, 2.8], // care, AI alone: (2·4 + 3·2) / 5
			[3, 3, 3], // care, AI assists: (3·4 + 1·0) / 4
			null,
			null,
			null,
			[3, 3, 3]
		]);
	});

	test('are null where every question is set aside', () => {
		expect(cells({ ...all, 'care.a': aside, 'care.b': aside })[1]).toBeNull();
	});
});

describe('floors', () => {
	test('are those of the autonomy asked for; lo meets them, hi may', () => {
		const unsure: Answers = { ...all, 'care.c': { unknown: true } };
		const readiness = score(small, { ...scope, autonomy: 2 }, unsure);
		expect(readiness.layers.map(({ floor, met, possible }) => [floor, met, possible])).toEqual([
			[2, false, true], // 1.2 to 3.6
			[2, true, true]
		]);
		expect(readiness).toMatchObject({ requested: 2, overallFloor: 2.25, overallMet: true, supportedNow: 1 });
	});

	test('can be given instead of the pack’s', () => {
		const strict = { ...small.thresholds, overallFloor: { '1': 2.9, '2': 3, '3': 3, '4': 3.25 } };
		expect(score(small, scope, all).verdict).toBe('go');
		expect(score(small, scope, all, strict)).toMatchObject({
			verdict: 'noGo',
			overallFloor: 2.9,
			overallMet: false
		});
	});

	test('can be given for the evidence of gates too', () => {
		const gated = questionnaire([
			layer('care', [capability('one', [question('care.a', { gate: { '1': 2 } })])])
		]);
		const lax = {
			...gated.thresholds,
			gateEvidence: { ...gated.thresholds.gateEvidence, '1': 'asserted' as const }
		};
		const answers: Answers = { 'care.a': { level: 4 } };
		expect(score(gated, scope, answers).supportedNow).toBe(0);
		expect(score(gated, scope, answers, lax).supportedNow).toBe(1);
	});
});

describe('what is asked', () => {
	const gated = questionnaire([
		layer('care', [
			capability('one', [question('care.a', { gate: { '1': 2 } })]),
			capability('two', [question('care.b', { depth: 'full', gate: { '3': 2 } })])
		])
	]);
	const answers: Answers = {
		'care.a': { level: 4, evidence: 'observed' },
		'care.b': { level: 4, evidence: 'observed' }
	};

	test('a quick assessment never supports level 3 by leaving its gates out', () => {
		expect(score(gated, { autonomy: 2, depth: 'quick' }, answers)).toMatchObject({
			supportedNow: 2,
			possible: 4,
			counts: { asked: 1 }
		});
		expect(score(gated, { autonomy: 3, depth: 'quick' }, answers)).toMatchObject({
			supportedNow: 4,
			counts: { asked: 2 }
		});
	});

	test('a capability without an asked question has no score', () => {
		const { capabilities } = score(gated, { autonomy: 2, depth: 'quick' }, answers);
		expect(capabilities.map(({ id, layer }) => [id, layer])).toEqual([['one', 'care']]);
	});
});

describe('counts', () => {
	test('keep the four states apart, and count only what is asked', () => {
		const counted = questionnaire([
			layer('care', [
				capability('one', [
					question('care.a'),
					question('care.b'),
					question('care.c'),
					question('care.d', { notApplicable: 'never' }),
					question('care.e'),
					question('care.f', { depth: 'full' })
				])
			])
		]);
		const answers: Answers = {
			'care.a': { level: 0 },
			'care.b': { unknown: true },
			'care.c': aside,
			'care.d': aside,
			'care.e': { note: 'Ask Ada' },
			'care.f': { level: 4 },
			'gone.g': { level: 4 }
		};
		expect(score(counted, scope, answers).counts).toEqual({
			asked: 5,
			answered: 1,
			unknown: 2, // what may not be set aside is not known
			notApplicable: 1,
			unanswered: 1
		});
	});
});

test('setting aside what may not be set aside changes nothing against not knowing', () => {
	const never = questionnaire([
		layer('care', [
			capability('one', [
				question('care.a', { notApplicable: 'never', gate: { '1': 2 } }),
				question('care.b')
			])
		])
	]);
	const said = (answer: Answer) => score(never, scope, { 'care.a': answer, 'care.b': { level: 4 } });
	expect(said(aside)).toEqual(said({ unknown: true }));
});
