import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Answer } from '#lib/core/assessment/answer.ts';
import { answerEntries, materialise } from '#lib/core/assessment/document.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import { frameKey, REPORT_KEY } from '#lib/core/assessment/keys.ts';
import type { Entry } from '#lib/core/assessment/operation.ts';
import { fold } from '#lib/core/assessment/operation.ts';
import type { ReportOptions } from '#lib/core/assessment/report-options.ts';
import { readAssessment } from '#lib/core/assessment/read-assessment.ts';
import { tidyAnswer, tidyNote } from '#lib/core/assessment/tidy-answer.ts';
import { tidyReport } from '#lib/core/assessment/tidy-report.ts';
import { tidyFrame } from '#lib/core/assessment/tidy-frame.ts';
import { writeAssessment } from '#lib/core/assessment/write-assessment.ts';
import * as arbitrary from '../../../fixtures/arbitrary-assessment.ts';

/** What a person may paste: long, blank, with controls, halves of characters and line breaks. */
const pasted = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.constantFrom(
		'',
		' ',
		'\n',
		'\u202E',
		'\uD83D',
		'😀'.repeat(3000),
		`${'a'.repeat(159)}😀`,
		'x'.repeat(5000),
		' a \n b '
	)
);
/** Not minus zero: JSON does not know it. */
const number = fc
	.oneof(fc.integer(), fc.double(), fc.constantFrom(-1, 0, 0.5, 24, 25, NaN, Infinity, 2 ** 60))
	.map((value) => (value === 0 ? 0 : value));
const dayText = fc.oneof(arbitrary.day, fc.constantFrom('', '2026-02-30', '2026-1-1', 'tomorrow'));
const hours = fc.record({
	days: fc.array(fc.constantFrom(0, 1, 2, 7, 8, 1.5)),
	from: fc.constantFrom('09:00', '24:00', '24:01', '9:00', ''),
	to: fc.constantFrom('17:00', '99:99')
});
const person = fc.record(
	{
		id: pasted,
		name: pasted,
		hats: fc.array(pasted),
		hoursPerDay: number,
		reachable: hours,
		leave: fc.array(fc.record({ from: dayText, to: dayText }), { maxLength: 60 })
	},
	{ requiredKeys: ['id', 'name', 'hats'] }
);

const typedFrame: { readonly [K in keyof Frame]-?: fc.Arbitrary<unknown> } = {
	workflow: pasted,
	organisation: pasted,
	outcome: pasted,
	channels: fc.array(pasted, { maxLength: 30 }),
	monthlyVolume: number,
	teamSize: number,
	country: fc.oneof(pasted, fc.constantFrom('GB', 'gb', 'GBR')),
	operatingHours: hours,
	start: dayText,
	goLive: dayText,
	daysOff: fc.array(dayText, { maxLength: 120 }),
	weekend: fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 9 }),
	freezeDays: number,
	autonomy: number,
	depth: fc.constantFrom('quick', 'full', 'none'),
	people: fc.array(person, { maxLength: 5 }),
	hoursPerDay: number,
	roleHours: fc.dictionary(fc.oneof(pasted, fc.constant('x'.repeat(90))), number)
};

const typedAnswer = fc.oneof(
	fc.record({
		level: fc.constantFrom(0, 4),
		evidence: fc.constant('observed'),
		reference: pasted,
		note: pasted
	}),
	fc.record({ unknown: fc.constant(true), note: pasted }),
	fc.record({ notApplicable: fc.record({ reason: pasted, approvedBy: pasted }), note: pasted }),
	fc.record({ note: pasted })
) as fc.Arbitrary<Answer>;

const typedReport = fc.record(
	{
		form: fc.constantFrom('full', 'brief'),
		profile: fc.constantFrom('team', 'board', 'outside'),
		organisation: fc.boolean(),
		author: pasted,
		confidentiality: pasted,
		accent: fc.oneof(pasted, fc.constantFrom('#21539c', '#ffff00', '#21539C', 'red', '#777777')),
		logo: fc.oneof(
			pasted,
			fc.constantFrom(
				'data:image/png;base64,iVBORw0KGgo=',
				'data:image/svg+xml;base64,PHN2Zy8+',
				`data:image/png;base64,${'A'.repeat(102_400)}`,
				'data:image/png;base64,not base64'
			)
		)
	},
	{ requiredKeys: [] }
) as fc.Arbitrary<ReportOptions>;

const state = (entries: readonly Entry[]) =>
	fold(entries.map(([key, value], index) => ({ stamp: String(index), document: 'd', key, value })));

test('whatever is typed can be saved to a file and read back the same', () => {
	fc.assert(
		fc.property(fc.record(typedFrame), typedAnswer, typedReport, (typed, answer, report) => {
			const frame = (Object.entries(typed) as [keyof Frame, never][]).map(([field, value]): Entry => [
				frameKey(field),
				tidyFrame(field, value)
			]);
			const entries = [...answerEntries('q', tidyAnswer(answer)), [REPORT_KEY, tidyReport(report)] as const];
			const document = materialise('d', state([...frame, ...entries]));
			const saved = { ...document, pack: { id: 'cx', version: '1.0.0' } };
			expect(readAssessment(writeAssessment(saved))).toEqual({ ok: true, value: saved });
		}),
		{ numRuns: 1000 }
	);
});

test('what is sound stays as it is', () => {
	fc.assert(
		fc.property(arbitrary.frame, arbitrary.answer, arbitrary.reportOptions, (frame, answer, report) => {
			for (const [field, value] of Object.entries(frame) as [keyof Frame, never][]) {
				expect(tidyFrame(field, value)).toEqual(value);
			}
			expect(tidyAnswer(answer)).toEqual(answer);
			expect(tidyReport(report)).toEqual(report);
		})
	);
});

describe('a field of the frame', () => {
	test.each([
		['workflow', '  Refunds \n and returns ', 'Refunds and returns'],
		['workflow', ' \t ', null],
		['monthlyVolume', 0, 0],
		['monthlyVolume', -3, null],
		['teamSize', 2.5, null],
		['goLive', '2026-02-29', null],
		['daysOff', ['2026-12-26', 'x', '2026-12-25', '2026-12-26'], ['2026-12-25', '2026-12-26']],
		['channels', ['chat', ' ', 'chat', 'voice'], ['chat', 'voice']],
		['autonomy', 5, null],
		[
			'operatingHours',
			{ days: [7, 1, 1], from: '09:00', to: '24:00' },
			{ days: [1, 7], from: '09:00', to: '24:00' }
		],
		['operatingHours', { days: [], from: '09:00', to: '17:00' }, null],
		[
			'people',
			[{ id: 'p', name: ' ', hats: ['a', 'a'] }],
			[{ id: 'p', name: 'Unnamed person', hats: ['a'] }]
		],
		['people', [{ id: '', name: 'Jo', hats: [] }], []]
	])('%s %j is kept as %j', (field, typed, kept) => {
		expect(tidyFrame(field as keyof Frame, typed as never)).toEqual(kept);
	});

	test('is never cut within a character', () => {
		expect(tidyFrame('workflow', `${'a'.repeat(159)}😀`)).toBe('a'.repeat(159));
	});
});

describe('an answer', () => {
	test.each([
		{ reason: ' ', approvedBy: 'Jo' },
		{ reason: 'No phone line', approvedBy: '' }
	])('of not applicable is nothing without both %j', (notApplicable) => {
		expect(tidyAnswer({ notApplicable })).toBeNull();
	});

	test('loses a blank reference', () => {
		expect(tidyAnswer({ level: 2, reference: ' ' })).toEqual({ level: 2 });
	});

	test('keeps the lines of its note', () => {
		expect(tidyNote('one\n\ttwo\u0007')).toBe('one\n\ttwo');
	});
});

test('the limits are those of the schema', () => {
	const long = 'x'.repeat(5000);
	const tidied = [
		tidyAnswer({ level: 1, reference: long, note: long }),
		tidyAnswer({ notApplicable: { reason: long, approvedBy: long } })
	];
	for (const answer of tidied) {
		expect(Answer.safeParse(answer).success).toBe(true);
		// One character more is one too many: nothing is cut that could have been kept.
		const longer: unknown = JSON.parse(JSON.stringify(answer).replace('"x', '"xx'));
		expect(Answer.safeParse(longer).success).toBe(false);
	}
});
