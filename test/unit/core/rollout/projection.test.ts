/** Readiness day by day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { countGates } from '#lib/core/rollout/gate-count.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import type { PlanSubject } from '#lib/core/rollout/choose-work.ts';
import type { Projection } from '#lib/core/rollout/projection.ts';
import { projectPlan } from '#lib/core/rollout/projection.ts';
import { score } from '#lib/core/scoring/score.ts';
import { anyAnswers, anyFrame, anyPack, at, frame, gatePack } from '../../../fixtures/rollout.ts';
import { action, question } from '../../../fixtures/small-pack.ts';
import type { Pack } from '#lib/core/pack/schema.ts';

function projected(of: Pack, subject: PlanSubject): Projection {
	const plan = planRollout(of, subject, { schedules: 20 });
	if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
	return projectPlan(of, subject, plan.value);
}

const PACK = gatePack(
	[question('p', { gate: { '1': 2 } }), question('q', { gate: { '2': 2 } })],
	[
		action('a', { p: 2 }, { effortHours: 2 }),
		action('b', { q: 2 }, { effortHours: 3, phase: 2, evidence: 'observed' })
	]
);
const subject = (answers: Answers = {}): PlanSubject => ({ frame: frame({ autonomy: 2 }), answers });

describe('readiness day by day', () => {
	const { before, days, reached } = projected(PACK, subject());

	test('begins as it is, and rises on the days on which work is finished', () => {
		expect(before).toMatchObject({ supportedNow: 0, gatesThrough: 0, gates: 2 });
		const steps = days.filter(({ finished }) => finished.length > 0);
		expect(
			steps.map(({ day, dayNumber, supportedNow, gatesThrough, hoursDone, finished }) => [
				day,
				dayNumber,
				supportedNow,
				gatesThrough,
				hoursDone,
				finished
			])
		).toEqual([
			['2026-12-01', 1, 1, 1, 2, ['a']],
			['2026-12-08', 8, 2, 2, 5, ['b']]
		]);
		expect(days.map(({ supportedNow }) => supportedNow)).toEqual([
			1,
			1,
			1,
			1,
			1,
			...Array<number>(17).fill(2)
		]);
	});

	test('says from which day on each level is supported', () => {
		expect(reached).toEqual([
			{ autonomy: 1, already: false, day: '2026-12-01', dayNumber: 1 },
			{ autonomy: 2, already: false, day: '2026-12-08', dayNumber: 8 },
			{ autonomy: 3, already: false, day: null, dayNumber: null },
			{ autonomy: 4, already: false, day: null, dayNumber: null }
		]);
	});

	test('says what is supported already', () => {
		const { reached: of } = projected(PACK, subject({ p: at(4, 'observed') }));
		expect(of[0]).toEqual({ autonomy: 1, already: true, day: null, dayNumber: null });
	});

	test('has what was done on the day it was done, though the answers hold now', () => {
		const done = { ...subject({ p: at(2, 'document') }), tasksDone: { a: { day: '2026-12-03' } } };
		const plan = planRollout(PACK, done, { today: '2026-12-04' });
		if (!plan.ok) throw new Error('There is a plan.');
		const made = projectPlan(PACK, done, plan.value);
		expect(made.before.supportedNow).toBe(0);
		expect(made.reached[0]).toMatchObject({ day: '2026-12-03', dayNumber: 3 });
	});
});

test('it starts at the answers, ends at what the plan promises, and counts every hour once', () => {
	fc.assert(
		fc.property(anyPack(10), anyFrame, anyAnswers, (of, given, answers) => {
			const made = planRollout(of, { frame: given, answers }, { schedules: 20 });
			if (!made.ok) throw new Error(JSON.stringify(made.issues));
			const plan = made.value;
			const { before, days } = projectPlan(of, { frame: given, answers }, plan);
			const now = score(of.questionnaire, given, answers);
			expect([before.supportedNow, before.overallLo]).toEqual([now.supportedNow, now.overall?.lo ?? null]);
			const last = days.at(-1);
			expect(last).toMatchObject({
				supportedNow: plan.projected.supportedNow,
				possible: plan.projected.possible,
				overallLo: plan.projected.overall?.lo ?? null,
				gatesThrough: countGates(plan.projected).through
			});
			expect(last?.hoursDone).toBeCloseTo(plan.tasks.reduce((sum, { effortHours }) => sum + effortHours, 0));
			expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
		}),
		{ numRuns: 60 }
	);
});
