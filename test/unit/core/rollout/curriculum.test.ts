import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curriculum } from '#lib/core/rollout/curriculum.ts';
import { addDays, daysBetween, weekday } from '#lib/core/shared/day.ts';
import { curriculumDates, curriculumNote, curriculumWords } from '#lib/i18n/curriculum-text.ts';
import { task } from '../../../fixtures/raci.ts';

const START = '2026-12-01';
const window = { start: START, end: addDays(START, 29), decision: addDays(START, 29), tasks: [] };

describe('the six weeks', () => {
	test('begin in week 2 of the plan, and go on after the decision', () => {
		const { weeks, start, fromTask } = curriculum(window);
		expect([start, fromTask]).toEqual(['2026-12-08', false]);
		expect(weeks.map(({ week, from, to, pilot, pastWindow }) => [week, from, to, pilot, pastWindow])).toEqual(
			[
				[1, '2026-12-08', '2026-12-14', true, false],
				[2, '2026-12-15', '2026-12-21', true, false],
				[3, '2027-01-04', '2027-01-10', false, true],
				[4, '2027-01-11', '2027-01-17', false, true],
				[5, '2027-01-18', '2027-01-24', false, true],
				[6, '2027-01-25', '2027-01-31', false, true]
			]
		);
	});

	test('begin with the task that teaches the pilot group, where the plan has one', () => {
		const teach = task('teach', { start: '2026-12-10', raises: { 'workforce.certification': 2 } });
		const made = curriculum({ ...window, tasks: [task('other'), teach] });
		expect([made.start, made.fromTask]).toEqual(['2026-12-10', true]);
	});

	test('never overlap, always reach past day 30, and the last four begin on a Monday after the decision', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 20, max: 50 }), (later, decided) => {
				const teach = task('teach', { start: addDays(START, later), raises: { 'workforce.ai-literacy': 2 } });
				const decision = addDays(START, decided);
				const { weeks, onEndDay } = curriculum({ ...window, decision, tasks: [teach] });
				for (const [index, { from, to }] of weeks.entries()) {
					expect(daysBetween(from, to)).toBe(6);
					const before = weeks[index - 1];
					if (before) expect(before.to < from).toBe(true);
				}
				const third = weeks[2];
				expect((third?.from ?? '') > decision && third?.pastWindow).toBe(true);
				if (later < 14) expect(weekday(third?.from ?? START)).toBe(1);
				expect(onEndDay).toBeGreaterThan(30);
			})
		);
	});
});

test('the note says how far six weeks on end would reach', () => {
	expect(curriculumNote(curriculum(window))).toBe(
		'Six weeks on end would run to day 49, 18 January 2027, so the pilot group has weeks 1 and 2 within the plan. Weeks 3 to 6 begin on 4 January 2027, after the decision.'
	);
});

test('a week says when it is, and when that is past day 30', () => {
	const { weeks } = curriculum(window);
	expect(weeks.slice(1, 3).map(curriculumDates)).toEqual([
		'15 Dec to 21 Dec, for the pilot group',
		'4 Jan to 10 Jan, past day 30'
	]);
	expect(new Set(weeks.map(({ week }) => curriculumWords(week).title)).size).toBe(6);
});

test('training that begins too late for the pilot group is said to', () => {
	const teach = task('teach', { start: addDays(START, 21), raises: { 'workforce.certification': 2 } });
	expect(curriculumNote(curriculum({ ...window, tasks: [teach] }))).toMatch(
		/begins too late for the pilot group/
	);
});
