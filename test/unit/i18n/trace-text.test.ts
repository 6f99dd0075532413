import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import { explain, wayTo } from '#lib/core/scoring/explain.ts';
import type { TraceNode } from '#lib/core/scoring/trace.ts';
import { partNumbers, printedText, shownAs, sumLines, traceNotes } from '#lib/i18n/trace-text.ts';
import { allNodes, problemWithFormula } from '../../fixtures/pencil.ts';
import { randomModel } from '../../fixtures/random-pack.ts';
import { capability, layer, question, questionnaire } from '../../fixtures/small-pack.ts';

const aside: Answer = { notApplicable: { reason: 'No such case', approvedBy: 'Ada' } };
const pack = questionnaire([
	layer('care', [
		capability('first', [question('care.a', { weight: 3 }), question('care.b'), question('care.e')], 2),
		capability('second', [question('care.c', { weight: 2 })])
	]),
	layer('work', [capability('third', [question('work.d')])], 3),
	layer('idle', [capability('fourth', [question('idle.f', { depth: 'full' })])])
]);
const given: Answers = {
	'care.a': { level: 2 },
	'care.b': { unknown: true },
	'care.e': aside,
	'care.c': { level: 1 },
	'work.d': { level: 3 }
};

function at(id: string, answers: Answers = given): TraceNode {
	const node = wayTo(explain(pack, { autonomy: 2, depth: 'quick' }, answers), id)?.at(-1);
	if (!node) throw new Error(`there is no ${id}`);
	return node;
}

describe('sums', () => {
	test('one line where nothing is unknown, with the weights counted where they are all 1', () => {
		expect(sumLines(at('third'))).toEqual([{ label: '', text: '3 ÷ 1 = 3.00' }]);
		expect(sumLines(at('second'))).toEqual([{ label: '', text: '2 × 1 ÷ 2 = 1.00' }]);
		const answers = { ...given, 'care.e': { level: 4 as const }, 'care.b': { level: 1 as const } };
		expect(sumLines(at('first', answers))).toEqual([
			{ label: '', text: '(3 × 2 + 1 × 1 + 1 × 4) ÷ (3 + 1 + 1) = 11 ÷ 5 = 2.20' }
		]);
	});

	test('three where something is', () => {
		expect(sumLines(at('first'))).toEqual([
			{ label: 'Cautious', text: '(3 × 2 + 1 × 0) ÷ (3 + 1) = 6 ÷ 4 = 1.50' },
			{ label: 'As answered', text: '3 × 2 ÷ 3 = 2.00' },
			{ label: 'Hopeful', text: '(3 × 2 + 1 × 4) ÷ (3 + 1) = 10 ÷ 4 = 2.50' }
		]);
	});

	test('a pencil gets the printed result from the printed line, for any pack and answers', () => {
		fc.assert(
			fc.property(randomModel(), ({ questionnaire: any, scope, answers }) => {
				const lines = allNodes(explain(any, scope, answers)).flatMap(sumLines);
				expect(lines.map(({ text }) => problemWithFormula(text)).filter(Boolean)).toEqual([]);
			}),
			{ numRuns: 200 }
		);
	});
});

test('what is left out and what is not known is named', () => {
	expect(traceNotes(at('first'))).toEqual([
		'Left out, set aside as not applicable: Title of care.e.',
		'Not known: Title of care.b. It counts as 0 in the cautious sum and as 4 in the hopeful one. The sum as answered leaves it out.'
	]);
	expect(traceNotes(at('overall', { ...given, 'work.d': aside }))).toEqual([
		'Left out, every question set aside as not applicable: Work. Left out, no question of it asked: Idle.'
	]);
	expect(traceNotes(at('care', { ...given, 'care.c': { unknown: true } }))).toEqual([
		'Nothing known: Capability second. It counts as 0 in the cautious sum and as 4 in the hopeful one. The sum as answered leaves it out.'
	]);
	expect(traceNotes(at('third', {}))).toEqual([
		'Not known: Title of work.d. It counts as 0 in the cautious sum and as 4 in the hopeful one.'
	]);
	expect(traceNotes(at('first', { ...given, 'care.e': { unknown: true } }))[0]).toMatch(
		/^Not known: Title of care.b and Title of care.e. Each counts .* leaves them out.$/
	);
	expect(traceNotes(at('second'))).toEqual([]);
});

test.each<[string, Answers, string, string[]]>([
	['care.a', given, '2', ['2', '2', '2']],
	['care.b', given, 'don’t know', ['0', '–', '4']],
	['care.e', given, 'left out', ['–', '–', '–']],
	['work.d', {}, 'not answered', ['0', '–', '4']],
	['first', given, '1.50–2.50', ['1.50', '2.00', '2.50']]
])('%s reads %j as %s', (id, answers, text, numbers) => {
	expect(printedText(at(id, answers))).toBe(text);
	expect(partNumbers(at(id, answers), false)).toEqual(numbers);
	expect(partNumbers(at(id, answers), true)).toEqual(numbers.slice(0, 1));
});

test.each<[string, Answers, string]>([
	['first', given, 'Shown as 2.0, between 1.5 and 2.5.'],
	['third', given, 'Shown as 3.0.'],
	['care', given, 'Shown as 1.7, between 1.3 and 2.0; the floor is 2.0.'],
	['third', {}, 'Shown as 0.0–4.0.'],
	['work', { 'work.d': aside }, 'Every question of it was set aside, so there is no number.']
])('%s: %j is %s', (id, answers, text) => {
	expect(shownAs(at(id, answers), 0.5)).toBe(text);
});
