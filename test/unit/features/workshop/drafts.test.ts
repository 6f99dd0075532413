/** What is typed on the page of a workshop, and what becomes of it. */
import { describe, expect, test } from 'vitest';
import type { CollectResult } from '#lib/state/collect-job.svelte.ts';
import { countdown } from '#lib/features/workshop/countdown.ts';
import { outcomeOf } from '#lib/features/workshop/outcomes.ts';
import { agreedOf, lackOf } from '#lib/features/workshop/record-draft.ts';
import type { RecordDraft } from '#lib/features/workshop/record-draft.ts';
import { readPairs } from '#lib/features/workshop/score-pairs.ts';
import { LEAST_PASSPHRASE, problemsOf, setUpOf } from '#lib/features/workshop/set-up-draft.ts';
import type { SetUpDraft } from '#lib/features/workshop/set-up-draft.ts';
import { PASSPHRASE_LEAST } from '#lib/sealing/key-file.ts';
import { sent } from '../../../fixtures/sealing.ts';

const draft: SetUpDraft = {
	title: ' Refunds ',
	mode: 'anonymous',
	asks: 'quick',
	chosen: [],
	perspectives: ['operations', 'quality'],
	expected: { operations: '8', quality: '', sponsor: '4' },
	tables: 'North, South, North, ',
	seconds: '90',
	passphrase: ''
};

describe('setting up', () => {
	test('hands over the terms, cleaned, with what is no part of them beside', () => {
		expect(problemsOf(draft)).toEqual({});
		expect(setUpOf(draft, 2, ['a', 'b'])).toEqual({
			terms: {
				title: 'Refunds',
				mode: 'anonymous',
				perspectives: ['operations', 'quality'],
				tables: ['North', 'South'],
				asked: { depth: 'quick', autonomy: 2 }
			},
			rest: { secondsPerQuestion: 90, expected: { operations: 8 } },
			passphrase: ''
		});
	});

	test('asks the chosen questions in reading order', () => {
		const chosen = { ...draft, asks: 'chosen', chosen: ['c', 'a', 'gone'] } as const;
		expect(setUpOf(chosen, 1, ['a', 'b', 'c']).terms.asked).toEqual(['a', 'c']);
	});

	test.each([
		['title', { title: '  ' }],
		['chosen', { asks: 'chosen' }],
		['perspectives', { perspectives: [] }],
		['expected', { expected: { quality: 'many' } }],
		['seconds', { seconds: '5' }],
		['passphrase', { passphrase: 'short' }]
	] as const)('names what is wrong with the %s', (field, part) => {
		expect(Object.keys(problemsOf({ ...draft, ...part }))).toEqual([field]);
	});

	test('wants the passphrase that the key file wants', () => {
		expect(LEAST_PASSPHRASE).toBe(PASSPHRASE_LEAST);
	});
});

describe('recording', () => {
	const typed: RecordDraft = {
		choice: 2,
		evidence: 'document',
		reason: 'We take no calls',
		note: ' ',
		dissent: [
			{ level: 0, reason: 'Nobody samples on Sundays', perspective: 'quality', name: 'Jo' },
			{ level: 4, reason: ' ', perspective: '', name: '' }
		]
	};

	test('keeps a name of a dissent only in a named workshop, and none without a reason', () => {
		const kept = { level: 0, reason: 'Nobody samples on Sundays', perspective: 'quality' };
		expect(agreedOf(typed, 2, 'anonymous')).toEqual({
			answer: { level: 2, evidence: 'document' },
			round: 2,
			dissent: [kept]
		});
		expect(agreedOf(typed, 2, 'named')?.dissent).toEqual([{ ...kept, name: 'Jo' }]);
	});

	test('needs a choice, which may be that nobody knows', () => {
		expect(agreedOf({ ...typed, choice: null }, 1, 'named')).toBeNull();
		expect(agreedOf({ ...typed, choice: 'unknown' }, 1, 'named')?.answer).toEqual({ unknown: true });
	});

	test('may be that the question does not apply, which the room approves and nobody by name', () => {
		expect(agreedOf({ ...typed, choice: 'notApplicable' }, 1, 'named')?.answer).toEqual({
			notApplicable: { reason: 'We take no calls', approvedBy: 'everybody in the workshop' }
		});
	});

	test.each([
		['a choice', { choice: null }, /^Choose/],
		['the reason it does not apply', { choice: 'notApplicable', reason: ' ' }, /why it does not apply/],
		['the reason of a dissent', {}, /dissent needs its reason/],
		['nothing', { dissent: [] }, null]
	] as const)('says that %s is lacking', (_, part, says) => {
		const lack = lackOf({ ...typed, ...part });
		if (says === null) expect(lack).toBeNull();
		else expect(lack).toMatch(says);
	});
});

describe('what became of what came in', () => {
	const incoming = { name: 'f', respondent: 'r', round: 1, response: sent() };
	const result: CollectResult = {
		incoming: [incoming, incoming, incoming],
		refused: [{ name: 'x.json', issues: [{ code: 'response.tampered', path: [] }] }],
		cancelled: false
	};

	test('is told once for each thing that happened', () => {
		const { lines, refused } = outcomeOf(result, { arrivals: ['new', 'new', 'known'], late: 1 });
		expect(lines).toEqual([
			'Two responses are new.',
			'One response came after its round was closed and is shown as late.',
			'One response was already here.',
			'One thing could not be used; nothing else was affected.'
		]);
		expect(refused[0]?.name).toBe('x.json');
		expect(refused[0]?.why).toContain('changed on its way');
	});

	test('is said of nothing and of a stop too', () => {
		const none = { incoming: [], refused: [], cancelled: false };
		expect(outcomeOf(none, { arrivals: [], late: 0 }).lines).toEqual(['There was nothing to read.']);
		expect(outcomeOf({ ...none, cancelled: true }, { arrivals: [], late: 0 }).lines[0]).toContain('Stopped');
	});
});

describe('small readings', () => {
	test('of pairs of scores, by commas or spaces, naming the lines that are none', () => {
		expect(readPairs('1 2\n\n3,4\n5 1\nx\n2;2')).toEqual({
			pairs: [
				[1, 2],
				[3, 4],
				[2, 2]
			],
			wrong: [4, 5]
		});
	});

	test.each([
		[61_000, '1:01'],
		[59_001, '1:00'],
		[1, '0:01'],
		[0, 'time'],
		[-5000, 'time']
	])('of %d milliseconds left', (left, shown) => {
		expect(countdown(1_000_000 + left, 1_000_000)).toBe(shown);
	});
});
