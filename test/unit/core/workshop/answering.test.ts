import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { materialise } from '#lib/core/assessment/document.ts';
import { fold } from '#lib/core/assessment/operation.ts';
import { readAssessment } from '#lib/core/assessment/read-assessment.ts';
import type { Answering, Invitation } from '#lib/core/assessment/response.ts';
import { summarise } from '#lib/core/assessment/summary.ts';
import { writeAssessment } from '#lib/core/assessment/write-assessment.ts';
import {
	answeringEntries,
	asBefore,
	askedOf,
	isChangedSince,
	NO_APPROVER,
	responseOf,
	timeOfResponse
} from '#lib/core/workshop/answering.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';
import { terms } from '../../../fixtures/workshop.ts';

const PACK = questionnaire([
	layer('x', [
		capability('y', [question('a'), question('b'), question('c', { depth: 'full' }), question('d')])
	])
]);
const invitation = (more: Partial<Invitation> = {}): Invitation => ({
	terms: terms('anonymous'),
	round: 1,
	...more
});
const WHO: Partial<Answering> = { perspective: 'quality', table: 'Door', name: 'Priya' };

describe('what a round asks', () => {
	test.each([
		[
			'the questions chosen, in their order',
			invitation({ terms: terms('named', { asked: ['b', 'a'] }) }),
			'b a'
		],
		[
			'what the pack asks at a depth',
			invitation({ terms: terms('named', { asked: { depth: 'quick', autonomy: 1 } }) }),
			'a b d'
		],
		['only those asked again', invitation({ round: 2, questions: ['b', 'z'] }), 'b'],
		['nothing that the pack does not hold', invitation({ terms: terms('named', { asked: ['z', 'c'] }) }), 'c']
	])('is %s', (_, given, ids) => {
		expect(
			askedOf(given, PACK)
				.map(({ question: { id } }) => id)
				.join(' ')
		).toBe(ids);
	});
});

describe('the response', () => {
	const answers: Answers = {
		a: { level: 2, evidence: 'document', note: 'Seen' },
		b: { notApplicable: { reason: 'No queue', approvedBy: NO_APPROVER }, note: 'Truly' },
		d: { unknown: true }
	};

	test('holds what the round asks, and no approver', () => {
		const answering = asBefore(invitation(), WHO);
		expect(responseOf(answering, answers, ['a', 'b', 'c'], 7)).toEqual({
			perspective: 'quality',
			table: 'Door',
			time: 7,
			answers: { a: answers.a, b: { notApplicable: { reason: 'No queue' }, note: 'Truly' } }
		});
	});

	test('is none before a perspective is chosen', () => {
		expect(responseOf(asBefore(invitation(), {}), answers, ['a'], 7)).toBeNull();
	});

	test.each(['anonymous', 'named'] as const)('in a workshop that is %s', (mode) => {
		const said = asBefore(invitation({ terms: terms(mode) }), WHO);
		expect(said.name).toBe(mode === 'named' ? 'Priya' : undefined);
		// Also of a document that somebody edited by hand.
		expect(responseOf({ ...said, name: 'Priya' }, answers, ['a'], 7)?.name).toBe(said.name);
	});
});

describe('the time of a response', () => {
	test.each([
		['first', undefined, 5, 9, 9, false],
		['nothing changed since', 9, 5, 20, 9, false],
		['changed since', 9, 12, 20, 20, true],
		['changed since, by a clock ahead of ours', 9, 30, 20, 30, true]
	])('%s', (_, handedBack, changed, now, time, isChanged) => {
		const answering = { ...invitation(), ...(handedBack !== undefined && { handedBack }) };
		expect(timeOfResponse(answering, changed, now)).toBe(time);
		expect(isChangedSince(answering, changed)).toBe(isChanged);
	});
});

describe('a document of one’s own', () => {
	const documentOf = (round: number) =>
		fold(
			answeringEntries(asBefore(invitation({ round }), WHO)).map(([key, value], index) => ({
				stamp: `00000000000${String(index)}-0000-x`,
				document: 'd',
				key,
				value
			}))
		);

	test('has the name of the workshop and its round, and is a file like any other', () => {
		const written = writeAssessment(materialise('d', documentOf(2)));
		const read = readAssessment(written);
		expect(read.ok && [read.value.frame.workflow, read.value.answering?.round]).toEqual([
			'Refunds, before the pilot, round 2',
			2
		]);
	});

	test('is told apart in a list', () => {
		expect(summarise('d', documentOf(1)).answering).toBe('w/1');
	});
});
