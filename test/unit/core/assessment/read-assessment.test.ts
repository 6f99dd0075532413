import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '#lib/core/assessment/json.ts';
import { readAssessment } from '#lib/core/assessment/read-assessment.ts';
import { writeAssessment } from '#lib/core/assessment/write-assessment.ts';
import { assessmentIssueLine } from '#lib/i18n/assessment-text.ts';
import { assessment } from '../../../fixtures/arbitrary-assessment.ts';
import { runs } from '../../../fixtures/runs.ts';

const file = (more: Record<string, Json> = {}): string =>
	JSON.stringify({
		format: 'airworthy',
		version: 1,
		pack: { id: 'cx', version: '1.0.0' },
		frame: { workflow: 'Refunds' },
		...more
	});

/** Codes and places of what is wrong; empty for a sound file. */
const wrong = (text: string): string[] => {
	const read = readAssessment(text);
	return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('/')}`.trim());
};

const lines = (text: string): string[] => {
	const read = readAssessment(text);
	return read.ok ? [] : read.issues.map(assessmentIssueLine);
};

describe('a sound file', () => {
	test('written by hand needs a workflow and a pack, and gets the defaults', () => {
		expect(readAssessment(file())).toEqual({
			ok: true,
			value: {
				format: 'airworthy',
				version: 1,
				id: 'by-hand',
				pack: { id: 'cx', version: '1.0.0' },
				frame: { workflow: 'Refunds', autonomy: 1, depth: 'quick', people: [] },
				answers: {}
			}
		});
	});

	test('comes back from its text as it was', () => {
		fc.assert(
			fc.property(assessment, (original) => {
				expect(readAssessment(writeAssessment(original))).toEqual({ ok: true, value: original });
			})
		);
	});

	test('may begin with a byte order mark', () => {
		expect(wrong(`\uFEFF${file()}`)).toEqual([]);
	});

	test('loses control and override characters, not line breaks', () => {
		const read = readAssessment(file({ answers: { q: { note: 'one\u0000\u202Etwo\n\tthree\uD800' } } }));
		expect(read.ok && read.value.answers).toEqual({ q: { note: 'onetwo\n\tthree' } });
	});

	test('is the same text whatever the order of its answers', () => {
		const answers = { b: { unknown: true as const }, a: { level: 2 as const } };
		const read = readAssessment(file({ answers }));
		const other = readAssessment(file({ answers: { a: answers.a, b: answers.b } }));
		expect(read.ok && other.ok && writeAssessment(read.value) === writeAssessment(other.value)).toBe(true);
	});
});

describe('refused with its place', () => {
	test.each([
		['no JSON', '{"format": "airworthy",', ['assessment.not-json']],
		['nothing', '', ['assessment.not-json']],
		['a list', '[]', ['assessment.other-format']],
		['null', 'null', ['assessment.other-format']],
		['another format', file({ format: 'excel' }), ['assessment.other-format']],
		['a future version', file({ version: 2, surprise: true }), ['assessment.future-version version']],
		['a version that is none', file({ version: 'one' }), ['schema version']],
		['an unknown key', file({ colour: 'red' }), ['schema.unknown-key colour']],
		[
			'a level that is none',
			file({ answers: { 'g.owners': { level: 5 } } }),
			['schema answers/g.owners/level']
		],
		[
			'a key beside a level',
			file({ answers: { q: { level: 1, unknown: true } } }),
			['schema.unknown-key answers/q/unknown']
		],
		['an answer of no shape', file({ answers: { q: { levle: 1 } } }), ['assessment.answer-shape answers/q']],
		['an answer that is a number', file({ answers: { q: 3 } }), ['assessment.answer-shape answers/q']],
		[
			'a missing reason',
			file({ answers: { q: { notApplicable: { approvedBy: 'Jo' } } } }),
			['schema answers/q/notApplicable/reason']
		],
		['an unknown as text', file({ answers: { q: { unknown: 'yes' } } }), ['schema answers/q/unknown']],
		[
			'a note that is too long',
			file({ answers: { q: { note: 'x'.repeat(4001) } } }),
			['schema answers/q/note']
		],
		[
			'a day that does not exist',
			file({ frame: { workflow: 'R', goLive: '2026-02-30' } }),
			['schema frame/goLive']
		],
		['answers that are a list', file({ answers: [] }), ['schema answers']],
		[
			'two faults',
			file({ frame: {}, answers: { q: { level: '1' } } }),
			['schema frame/workflow', 'schema answers/q/level']
		]
	])('%s', (_, text, expected) => {
		expect(wrong(text)).toEqual(expected);
	});

	test.each(['__proto__', 'constructor', 'prototype'])('the key %s, anywhere', (key) => {
		const inside = (text: string): string => file().replace('"Refunds"', text);
		expect(wrong(`{"${key}": 1, ${file().slice(1)}`)).toEqual([`assessment.forbidden-key ${key}`]);
		expect(wrong(inside(`[{"${key}": {"polluted": true}}]`))).toEqual([
			`assessment.forbidden-key frame/workflow/0/${key}`
		]);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});

	test('more than 64 MB, unread', () => {
		expect(wrong(`${file()}${' '.repeat(64 * 1024 * 1024)}`)).toEqual(['assessment.too-large']);
	});

	test('what nests without end', () => {
		expect(wrong(file({ surprise: 0 }).replace('0}', `${'['.repeat(20)}${']'.repeat(20)}}`))[0]).toMatch(
			/^assessment.too-deep surprise/
		);
		expect(wrong('['.repeat(1_000_000))).toEqual(['assessment.not-json']);
		expect(wrong(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)[0]).toMatch(
			/^assessment.(too-deep|not-json)/
		);
	});

	test('a million faults, without falling over', () => {
		const many = `[${Array.from({ length: 200_000 }, () => '{"constructor":1}').join(',')}]`;
		expect(wrong(many).length).toBeGreaterThan(0);
	});
});

test('random damage is a typed issue and never an error', () => {
	const cut = fc.record({ at: fc.nat(2000), remove: fc.nat(5), insert: fc.string({ maxLength: 5 }) });
	fc.assert(
		fc.property(assessment, fc.array(cut, { minLength: 1, maxLength: 3 }), (original, cuts) => {
			const damaged = cuts.reduce((text, { at, remove, insert }) => {
				const place = at % (text.length + 1);
				return text.slice(0, place) + insert + text.slice(place + remove);
			}, writeAssessment(original));
			const read = readAssessment(damaged);
			if (!read.ok) for (const issue of read.issues) expect(assessmentIssueLine(issue)).not.toBe(issue.code);
		}),
		{ numRuns: runs(300, 2000) }
	);
});

test('an issue reads as its place and what is wrong', () => {
	const people = [{ id: 'jo', name: '', hats: [] }];
	expect(
		lines(file({ frame: { workflow: 'R', people }, answers: { 'governance.owners': { level: 9 } } }))
	).toEqual([
		expect.stringMatching(/^frame\.people\[0\]\.name: .+/),
		expect.stringMatching(/^answers\.governance\.owners\.level: .+/)
	]);
	expect(lines(file({ version: 7 }))).toEqual([
		'version: the file was written by a newer version (format 7; this one reads up to 1); ' +
			'open it there, or reload this page to get the newer one'
	]);
	expect(lines('{}')).toEqual(['this is not an Airworthy assessment (its format is not "airworthy")']);
});
