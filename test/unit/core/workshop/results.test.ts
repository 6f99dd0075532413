import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Response } from '#lib/core/assessment/response.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { checkWorkshops } from '#lib/core/assessment/check-workshops.ts';
import { materialise, split } from '#lib/core/assessment/document.ts';
import { fold } from '#lib/core/assessment/operation.ts';
import type { Entry } from '#lib/core/assessment/operation.ts';
import { Assessment as Document } from '#lib/core/assessment/schema.ts';
import type { Mode } from '#lib/core/assessment/workshop.ts';
import { agendaOf, divergentOf, moved } from '#lib/core/workshop/agenda.ts';
import { askedIn, isStarted, roundsAsking } from '#lib/core/workshop/asked.ts';
import { tallyOf } from '#lib/core/workshop/tally.ts';
import { PERSPECTIVES } from '#lib/core/pack/scale.ts';
import { answerOfAll } from '#lib/core/workshop/own-answers.ts';
import {
	agreedAnswers,
	agreedReadiness,
	perspectiveVerdicts
} from '#lib/core/workshop/perspective-verdicts.ts';
import { questionResults } from '#lib/core/workshop/question-results.ts';
import { recordConsensus } from '#lib/core/workshop/record-consensus.ts';
import { wholeAgreement } from '#lib/core/workshop/whole-agreement.ts';
import { capability, layer, pack, question } from '../../../fixtures/small-pack.ts';
import { response, terms, workshopDocument } from '../../../fixtures/workshop.ts';

const gate = question('gate', { gate: { 1: 2 } });
const questions = [question('calm'), question('split', { weight: 3 }), question('mild'), gate];
const { questionnaire } = pack([layer('l', [capability('c', questions)])], []);
const asked = questions.map(({ id }) => id);
const workshop = (mode: Mode) => ({ terms: terms(mode, { asked }) });

const answering = (levels: readonly (number | 'unknown')[], more: Partial<Response> = {}): Response =>
	response({
		...more,
		answers: Object.fromEntries(
			levels.map((level, i) => [
				asked[i] ?? '',
				level === 'unknown' ? { unknown: true as const } : { level: level as 0 }
			])
		)
	});

/** calm, split, mild, gate of six people of two perspectives. */
const six = {
	'w/1/r1': answering([3, 0, 2, 2]),
	'w/1/r2': answering([3, 0, 3, 2]),
	'w/1/r3': answering([3, 0, 2, 2]),
	'w/1/r4': answering([3, 4, 3, 2], { perspective: 'quality' }),
	'w/1/r5': answering([3, 4, 2, 2], { perspective: 'quality' }),
	'w/1/r6': answering([3, 4, 'unknown', 2], { perspective: 'quality', received: 90 })
};

const of = (mode: Mode, more: Partial<Assessment> = {}): Assessment =>
	workshopDocument(mode, six, { workshops: { w: workshop(mode) }, ...more });
const results = (mode: Mode, more: Partial<Assessment> = {}) =>
	questionResults(of(mode, more), workshop(mode), questionnaire);

describe('what came of each question', () => {
	test('is told in reading order, with the perspectives a named workshop may show', () => {
		const [calm, split] = results('named');
		expect([calm?.question.id, calm?.agreement?.label, split?.agreement?.label]).toEqual([
			'calm',
			'agreed',
			'discuss'
		]);
		expect([split?.agreement?.median, split?.agreement?.gap, split?.shown.groups.length]).toEqual([0, 4, 2]);
	});

	test('does not let hidden perspectives into the gap of an anonymous one', () => {
		const [, split] = results('anonymous');
		expect(split?.agreement?.gap).toBe(0);
		expect(split?.shown.groups.map(({ said }) => said)).toEqual([null, null]);
		expect(split?.shown.all?.levels).toEqual([3, 0, 0, 0, 3]);
	});

	test('is of the last round in which the question was asked', () => {
		const more = {
			rounds: { 'w/1': { opened: 1 }, 'w/2': { opened: 5, questions: ['split'] } },
			responses: { ...six, 'w/2/r1': answering([0, 2]), 'w/2/r2': answering([0, 2]) }
		};
		const [calm, split] = results('named', more);
		expect([calm?.round, split?.round]).toEqual([1, 2]);
		expect(split?.shown.all?.levels).toEqual([0, 0, 2, 0, 0]);
		expect(roundsAsking({}, 'w', 'calm')).toEqual([]);
		expect([isStarted(of('named'), 'w'), isStarted(of('named'), 'other')]).toEqual([true, false]);
	});

	test('is nothing before the first round', () => {
		const [calm] = results('named', { rounds: {} });
		expect([calm?.round, calm?.shown.people, calm?.agreement?.label]).toEqual([null, 0, 'tooFew']);
	});
});

describe('the agenda', () => {
	test('begins with gates, then what is to be discussed, then divergence', () => {
		const ids = agendaOf(results('named')).map((result) => result.question.id);
		expect(ids).toEqual(['gate', 'split', 'mild', 'calm']);
	});

	test('stays as it was when a question is asked again, whatever the second round says', () => {
		const rounds = { 'w/1': { opened: 1 }, 'w/2': { opened: 5, questions: ['split'] } };
		const order = agendaOf(results('named')).map((result) => result.question.id);
		const open = agendaOf(results('named', { rounds })).map((result) => result.question.id);
		const responses = { ...six, 'w/2/r1': answering([0, 2]), 'w/2/r2': answering([0, 2]) };
		const voted = agendaOf(results('named', { rounds, responses }));
		expect([open, voted.map((result) => result.question.id)]).toEqual([order, order]);
		expect(voted[1]).toMatchObject({ opening: { label: 'discuss' }, agreement: { label: 'agreed' } });
	});

	test('keeps the facilitator’s own order before that', () => {
		const ids = agendaOf(results('named'), ['calm', 'mild', 'gone']).map((result) => result.question.id);
		expect(ids).toEqual(['calm', 'mild', 'gate', 'split']);
	});

	test('is moved by one place, and no further than its ends', () => {
		expect(moved(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
		const order = ['a', 'b', 'c'];
		expect([moved(order, 'a', -1), moved(order, 'c', 1), moved(order, 'gone', 1)]).toEqual([
			order,
			order,
			order
		]);
		fc.assert(
			fc.property(fc.nat(2), fc.integer({ min: -4, max: 4 }), (place, by) => {
				expect(moved(order, order[place]!, by).toSorted()).toEqual(order);
			})
		);
	});

	test('lists where people differ', () => {
		expect(divergentOf(results('named')).map((result) => result.question.id)).toEqual(['split']);
	});
});

describe('the whole workshop', () => {
	test('has an alpha and no interval for four questions', () => {
		const whole = wholeAgreement(results('named'));
		expect(whole).toMatchObject({ questions: 4, interval: null, alpha: { ok: true } });
		expect(whole.withinGroup?.uniform).toBeLessThan(1);
	});

	test('has none where nothing may be shown', () => {
		const few = { responses: { 'w/1/r1': answering([1, 2, 3, 4]) } };
		expect(wholeAgreement(results('anonymous', few))).toMatchObject({
			questions: 0,
			alpha: { ok: false, why: 'noPairs' }
		});
	});
});

const written = (document: Assessment, entries: readonly Entry[]): Assessment =>
	materialise(
		document.id,
		fold(
			[...split(document), ...entries].map(([key, value], i) => ({
				stamp: String(i).padStart(5, '0'),
				document: 'd',
				key,
				value
			}))
		)
	);

describe('what is agreed', () => {
	const dissent = [
		{ level: 4 as const, reason: ' Seen it work \u202e', perspective: 'quality' as const, name: 'Jo' },
		{ level: 0 as const, reason: '  ' }
	];
	const agreed = { answer: { level: 2 as const, note: 'For now' }, round: 1, time: 50, dissent };

	const record = (mode: Mode): Assessment => {
		const document = of(mode);
		return written(document, recordConsensus(document, workshop(mode), 'split', agreed) ?? []);
	};

	test('freezes its distribution, keeps dissent, and is written to the answers', () => {
		const { consensus, answers } = record('named');
		expect(answers.split).toEqual({ level: 2, note: 'For now' });
		expect(consensus?.['w/split']).toMatchObject({
			round: 1,
			time: 50,
			basis: { operations: { levels: [3, 0, 0, 0, 0] }, quality: { levels: [0, 0, 0, 0, 3] } },
			dissent: [{ level: 4, reason: 'Seen it work', perspective: 'quality', name: 'Jo' }]
		});
	});

	test('never keeps a name of an anonymous workshop, and is a sound document', () => {
		const document = record('anonymous');
		expect(document.consensus?.['w/split']?.dissent[0]).not.toHaveProperty('name');
		expect(checkWorkshops(document)).toEqual([]);
		expect(Document.parse(document)).toEqual(document);
	});

	test('does not change with answers that arrive later; how many is told', () => {
		const document = record('named');
		const [, split] = questionResults(document, workshop('named'), questionnaire);
		expect([split?.late, split?.consensus?.basis.quality?.levels]).toEqual([1, [0, 0, 0, 0, 3]]);
	});

	test('needs the approver of a not applicable', () => {
		const answer = { notApplicable: { reason: 'No phones', approvedBy: ' ' } };
		expect(recordConsensus(of('named'), workshop('named'), 'split', { ...agreed, answer })).toBeNull();
	});

	test('is what readiness is computed on', () => {
		const document = record('named');
		expect(agreedAnswers(document, workshop('named'), questionnaire)).toEqual({
			split: { level: 2, note: 'For now' }
		});
		expect(agreedReadiness(document, workshop('named'), questionnaire).counts).toMatchObject({
			answered: 1,
			unanswered: 3
		});
	});
});

describe('each perspective’s own verdict', () => {
	test('is told of everybody in a named workshop', () => {
		const verdicts = perspectiveVerdicts(of('named'), workshop('named'), questionnaire);
		expect(verdicts.map(({ perspective, people }) => [perspective, people])).toEqual([
			['operations', 3],
			['quality', 3]
		]);
		expect((verdicts[1]?.supported ?? 0) >= (verdicts[0]?.supported ?? 9)).toBe(true);
	});

	test('is hidden of fewer than five in an anonymous one', () => {
		const verdicts = perspectiveVerdicts(of('anonymous'), workshop('anonymous'), questionnaire);
		expect(verdicts.map(({ supported }) => supported)).toEqual([null, null]);
	});

	test.each([
		[
			'the lower median, with the lower median of its evidence',
			[{ level: 1 }, { level: 3, evidence: 'observed' }],
			{ level: 1, evidence: 'asserted' }
		],
		['not known where half do not know', [{ level: 4 }, { unknown: true }], { unknown: true }],
		['not known where one thinks it does not apply', [{ notApplicable: { reason: 'x' } }], { unknown: true }],
		['nothing where there is only a note', [{ note: 'later' }], undefined]
	] as const)('says of a question: %s', (_, answers, wanted) => {
		const people = answers.map((answer, index) => ({
			perspective: PERSPECTIVES[index % 2] ?? 'quality',
			answers: { a: answer }
		}));
		const tally = tallyOf(['a'], people);
		expect(answerOfAll(tally, 'a')).toEqual(wanted);
		expect(answerOfAll(tally, 'b')).toBeUndefined();
	});
});

test('questions asked are those of a depth and an autonomy, or those chosen', () => {
	expect(askedIn({ asked: ['b', 'a'] }, questionnaire)).toEqual(['b', 'a']);
	expect(askedIn({ asked: { depth: 'full', autonomy: 1 } }, questionnaire)).toEqual(asked);
});
