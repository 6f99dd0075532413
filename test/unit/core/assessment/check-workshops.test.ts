import { describe, expect, test } from 'vitest';
import { checkWorkshops } from '#lib/core/assessment/check-workshops.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import {
	consensusId,
	ofWorkshop,
	responseId,
	revealId,
	splitRound
} from '#lib/core/assessment/workshop-keys.ts';
import { assessmentIssueLine } from '#lib/i18n/assessment-text.ts';
import { response, terms, workshopDocument } from '../../../fixtures/workshop.ts';

const said = (document: Assessment): string[] => checkWorkshops(document).map(assessmentIssueLine);
const ANON = 'this workshop is anonymous, so nothing in it may hold a name';

describe('the workshops of a document', () => {
	test('are sound when each entry belongs to one that is there', () => {
		expect(said(workshopDocument('anonymous', { 'w/1/r': response() }))).toEqual([]);
	});

	test('hold no name when they are anonymous', () => {
		const named = { 'w/1/r': response({ name: 'Jo' }) };
		expect(said(workshopDocument('anonymous', named))).toEqual([`responses.w/1/r.name: ${ANON}`]);
		expect(said(workshopDocument('named', named))).toEqual([]);
	});

	test('hold no name in a dissent either', () => {
		const consensus = {
			'w/a': {
				answer: { level: 2 as const },
				round: 1,
				time: 5,
				basis: {},
				dissent: [{ level: 0 as const, reason: 'Never seen it', name: 'Jo' }]
			}
		};
		const document = workshopDocument('anonymous', {}, { consensus });
		expect(said(document)).toEqual([`consensus.w/a.dissent[0].name: ${ANON}`]);
	});

	test('nor in what a respondent is about to hand back', () => {
		const answering = { terms: terms('anonymous'), round: 1, name: 'Jo' };
		expect(said({ ...workshopDocument('named', {}), answering })).toEqual([`answering.name: ${ANON}`]);
	});

	test('leave nothing of a workshop that is not there, and no entry without its round', () => {
		const document = workshopDocument('named', { 'x/1/r': response(), 'w/r': response() });
		expect(said(document)).toEqual([
			'responses.x/1/r: this belongs to a workshop that is not in the file',
			'responses.w/r: this needs the number of a round after the workshop'
		]);
	});

	test('stand under their own id', () => {
		const document = {
			...workshopDocument('named', {}),
			rounds: {},
			workshops: { v: { terms: terms('named') } }
		};
		expect(said(document)).toEqual(['workshops.v: this workshop stands under another id than its own']);
	});
});

test('ids of several things come apart again, also for a question with a slash', () => {
	expect(ofWorkshop({ [revealId('w', 2, 'a/b')]: 1, [revealId('ww', 2, 'a')]: 2 }, 'w')).toEqual([
		['2/a/b', 1]
	]);
	expect(splitRound('2/a/b')).toEqual({ round: 2, of: 'a/b' });
	expect(splitRound('3')).toEqual({ round: 3, of: '' });
	expect(['', 'r', '0/r', '1.5/r'].map(splitRound)).toEqual([null, null, null, null]);
	expect(ofWorkshop({ [consensusId('w', 'a')]: 1, [responseId('v', 1, 'r')]: 2 }, 'v')).toEqual([['1/r', 2]]);
});
