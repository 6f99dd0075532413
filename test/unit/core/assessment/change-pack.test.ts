import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import { changeEntries, changePack } from '#lib/core/assessment/change-pack.ts';
import { checkAgainstPack } from '#lib/core/assessment/check-assessment.ts';
import { materialise, split } from '#lib/core/assessment/document.ts';
import { mergeAnswers } from '#lib/core/assessment/merge-answers.ts';
import type { Entry } from '#lib/core/assessment/operation.ts';
import { fold } from '#lib/core/assessment/operation.ts';
import { readAssessment } from '#lib/core/assessment/read-assessment.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { writeAssessment } from '#lib/core/assessment/write-assessment.ts';
import type { Pack, Question } from '#lib/core/pack/schema.ts';
import * as arbitrary from '../../../fixtures/arbitrary-assessment.ts';
import { capability, layer, pack, question } from '../../../fixtures/small-pack.ts';

const edition = (version: string, questions: Question[]): Pack => {
	const small = pack([layer('care', [capability('service', questions)])], []);
	return { ...small, questionnaire: { ...small.questionnaire, version }, hash: `hash ${version}` };
};
const OLD = edition(
	'1.0.0',
	['care.a', 'care.b', 'care.c', 'care.d'].map((id) => question(id))
);

const assessment = (answers: Answers, hats: string[] = []): Assessment => ({
	format: 'airworthy',
	version: 1,
	id: 'd',
	pack: { id: 'small', version: '1.0.0', hash: OLD.hash },
	frame: {
		workflow: 'Refunds',
		autonomy: 1,
		depth: 'quick',
		people: hats.length > 0 ? [{ id: 'p', name: 'Ada', hats }] : []
	},
	answers
});

const change = (questions: Question[], answers: Answers) =>
	changePack(assessment(answers), OLD.questionnaire, edition('1.1.0', questions));

describe('an answer', () => {
	test('is kept where the question is still asked, and it is said when it reads differently', () => {
		const { kept, mapped, dropped } = change([question('care.a'), question('care.b', { text: 'Really?' })], {
			'care.a': { level: 3, evidence: 'document', note: 'see rota' },
			'care.b': { level: 1 }
		});
		expect(kept).toEqual([
			{ question: 'care.a', answer: { level: 3, evidence: 'document', note: 'see rota' }, reworded: false },
			{ question: 'care.b', answer: { level: 1 }, reworded: true }
		]);
		expect([mapped, dropped]).toEqual([[], []]);
	});

	test('is to be looked at again where nobody knows how the question read', () => {
		const moved = changePack(
			assessment({ 'care.a': { level: 1 } }),
			null,
			edition('2.0.0', [question('care.a')])
		);
		expect(moved.kept).toMatchObject([{ reworded: true }]);
	});

	test('is mapped to the question that replaces its own', () => {
		const { mapped, answers } = change([question('care.new', { replaces: ['care.a'] })], {
			'care.a': { level: 2, note: 'n' }
		});
		expect(mapped).toEqual([{ from: ['care.a'], to: 'care.new', answer: { level: 2, note: 'n' } }]);
		expect(answers).toEqual({ 'care.new': { level: 2, note: 'n' } });
	});

	test('is never made better by two questions that become one', () => {
		const { mapped } = change([question('care.new', { replaces: ['care.a', 'care.b', 'care.c'] })], {
			'care.a': { level: 3, note: 'one' },
			'care.b': { level: 1, note: 'two' }
		});
		expect(mapped).toEqual([
			{ from: ['care.a', 'care.b'], to: 'care.new', answer: { level: 1, note: 'one\n\ntwo' } }
		]);
	});

	test('goes to each of two questions that one became', () => {
		const { answers, dropped } = change(
			[question('care.x', { replaces: ['care.a'] }), question('care.y', { replaces: ['care.a'] })],
			{ 'care.a': { level: 2 } }
		);
		expect([answers, dropped]).toEqual([{ 'care.x': { level: 2 }, 'care.y': { level: 2 } }, []]);
	});

	test('joins that of the question which takes it over and was asked before', () => {
		const { mapped } = change([question('care.a', { replaces: ['care.b'] })], {
			'care.a': { level: 3 },
			'care.b': { unknown: true }
		});
		expect(mapped).toEqual([{ from: ['care.a', 'care.b'], to: 'care.a', answer: { unknown: true } }]);
	});

	test('is dropped where nothing takes its place', () => {
		const { dropped, answers } = change([question('care.a')], { 'care.b': { level: 4 } });
		expect([dropped, answers]).toEqual([[{ question: 'care.b', answer: { level: 4 }, why: 'gone' }], {}]);
	});

	test('is dropped where it was set aside and may not be any more', () => {
		const aside: Answer = { notApplicable: { reason: 'no till', approvedBy: 'Ada' } };
		const { dropped, answers } = change([question('care.a', { notApplicable: 'never' })], {
			'care.a': aside
		});
		expect([dropped, answers]).toEqual([[{ question: 'care.a', answer: aside, why: 'may-not' }], {}]);
	});
});

test('hats that the new edition does not know are named and taken off', () => {
	const moved = changePack(
		assessment({}, ['maker', 'wizard']),
		OLD.questionnaire,
		edition('1.1.0', [question('care.a')])
	);
	expect(moved.lostHats).toEqual([{ person: 'Ada', hat: 'wizard' }]);
	expect(moved.people[0]?.hats).toEqual(['maker']);
});

test.each<[string, Answer[], Answer | undefined]>([
	['none', [], undefined],
	['the lower level', [{ level: 3 }, { level: 0 }], { level: 0 }],
	['at one level the weaker evidence', [{ level: 2, evidence: 'observed' }, { level: 2 }], { level: 2 }],
	['a don’t know before any level', [{ level: 0 }, { unknown: true }], { unknown: true }],
	[
		'a level before what was set aside',
		[{ notApplicable: { reason: 'r', approvedBy: 'a' } }, { level: 4 }],
		{ level: 4 }
	],
	['anything before a mere note', [{ note: 'n' }, { level: 4 }], { level: 4, note: 'n' }],
	[
		'the same note once',
		[
			{ level: 1, note: 'n' },
			{ level: 2, note: 'n' }
		],
		{ level: 1, note: 'n' }
	]
])('of several answers: %s', (_, answers, merged) => {
	expect(mergeAnswers(answers)).toEqual(merged);
});

/** The document with entries written on it, as the log would have it. */
function written(from: Assessment, entries: readonly Entry[]): Assessment {
	const operations = [...split(from), ...entries].map(([key, value], index) => ({
		stamp: `${index.toString(16).padStart(12, '0')}-0000-w`,
		document: 'd',
		key,
		value
	}));
	return materialise('d', fold(operations));
}

const ids = ['care.a', 'care.b', 'care.c', 'care.d', 'care.e', 'care.f'];
const nextQuestion = fc
	.record({
		id: fc.constantFrom(...ids),
		replaces: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
		never: fc.boolean()
	})
	.map(({ id, replaces, never }) =>
		question(id, { replaces, ...(never && { notApplicable: 'never' as const }) })
	);
const nextEdition = fc
	.uniqueArray(nextQuestion, { selector: ({ id }) => id, minLength: 1 })
	.map((questions) => {
		const asked = new Set(questions.map(({ id }) => id));
		return questions.map((each) => ({
			...each,
			replaces: (each.replaces ?? []).filter((id) => !asked.has(id))
		}));
	})
	.map((questions) => edition('1.1.0', questions));

describe('whatever was answered, and whatever the new edition asks', () => {
	const answers = fc.dictionary(fc.constantFrom(...ids.slice(0, 4)), arbitrary.answer);

	test('every answer is kept, mapped or dropped, and none twice in two ways', () => {
		fc.assert(
			fc.property(answers, nextEdition, (given, to) => {
				const { kept, mapped, dropped } = changePack(assessment(given), OLD.questionnaire, to);
				const used = new Set([
					...kept.map((each) => each.question),
					...mapped.flatMap((each) => each.from),
					...dropped.map((each) => each.question)
				]);
				for (const id of Object.keys(given)) expect(used).toContain(id);
				for (const { question: id } of kept) expect(dropped.map((each) => each.question)).not.toContain(id);
			})
		);
	});

	test('what is written fits the new edition, is a file that reads back, and has all that was dropped', () => {
		fc.assert(
			fc.property(answers, nextEdition, (given, to) => {
				const before = assessment(given, ['maker', 'wizard']);
				const moved = changePack(before, OLD.questionnaire, to);
				const after = written(before, [['meta/pack', moved.to], ...changeEntries(moved, before.answers)]);
				expect(checkAgainstPack(after, to)).toEqual([]);
				expect(readAssessment(writeAssessment(after))).toEqual({ ok: true, value: after });
				expect(Object.keys(after.dropped ?? {}).sort()).toEqual(
					[...new Set(moved.dropped.map((each) => each.question))].sort()
				);
			})
		);
	});

	test('moving to the same edition changes nothing', () => {
		fc.assert(
			fc.property(answers, (given) => {
				const before = assessment(given, ['maker']);
				const moved = changePack(before, OLD.questionnaire, OLD);
				expect(written(before, changeEntries(moved, before.answers))).toEqual(written(before, []));
			})
		);
	});
});
