/** Weekends other than Saturday and Sunday, in all that counts working days. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_WEEKEND, usualReach } from '#lib/core/assessment/defaults.ts';
import { Frame } from '#lib/core/assessment/frame.ts';
import { tidyFrame } from '#lib/core/assessment/tidy-frame.ts';
import { unreachedMinutes } from '#lib/core/raci/reach.ts';
import { calendarFrom, firstDayAfter } from '#lib/core/rollout/calendar.ts';
import { curriculum } from '#lib/core/rollout/curriculum.ts';
import { isWorked, workedDays } from '#lib/core/rollout/day-loads.ts';
import { onWorkingDays } from '#lib/core/rollout/holidays.ts';
import { weekday } from '#lib/core/shared/day.ts';
import { cell, raciRow } from '../../../fixtures/raci.ts';
import { frame, gatePack, person, planOf, START } from '../../../fixtures/rollout.ts';
import { action, question } from '../../../fixtures/small-pack.ts';

/** Friday and Saturday. */
const GULF = { weekend: [5, 6] };
const pack = gatePack(
	[question('q', { gate: { '1': 2 } })],
	[action('act', { q: 2 }, { effortHours: 24, durationDays: 8 })]
);

describe('a weekend on Friday and Saturday', () => {
	test('is not worked on, and Sunday is', () => {
		const { days } = calendarFrom(START, GULF);
		expect(days.slice(0, 5)).toEqual(['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-06', '2026-12-07']);
		expect(new Set(days.map(weekday))).toEqual(new Set([1, 2, 3, 4, 7]));
		expect(firstDayAfter(START, GULF)).toBe('2026-12-31');
		expect(firstDayAfter('2026-12-02', GULF)).toBe('2027-01-03');
	});

	test('is planned around, in the 30 days and after them', () => {
		const plan = planOf(pack, {}, GULF);
		expect(plan.tasks.find(({ id }) => id === 'act')).toMatchObject({ start: START, end: '2026-12-10' });
		expect(plan.workingDays).toEqual(workedDays(plan, GULF));
		expect(['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'].map(isWorked(plan, GULF))).toEqual([
			true,
			false,
			false,
			true
		]);
	});

	test('moves a go-live on a Friday, and leaves one on a Sunday', () => {
		expect(planOf(pack, {}, { ...GULF, goLive: '2026-12-25' }).launch).toBe('2026-12-27');
		expect(planOf(pack, {}, { ...GULF, goLive: '2026-12-27' }).launch).toBe('2026-12-27');
	});

	test('makes a holiday on a Friday no day off, and one on a Sunday one', () => {
		const feasts = ['2026-12-25', '2026-12-27'].map((day) => ({ day, name: day }));
		const names = onWorkingDays(feasts, START, '2026-12-30', GULF).map(({ name }) => name);
		expect(names).toEqual(['2026-12-27']);
	});

	test('begins the weeks of training on a Sunday', () => {
		const first = (weekend?: number[]) => {
			const { weeks } = curriculum(planOf(pack, {}, weekend ? { weekend } : {}), weekend ? { weekend } : {});
			return weekday(weeks[2]?.from ?? '');
		};
		expect([first(), first([5, 6]), first([]), first([7])]).toEqual([1, 7, 1, 1]);
	});

	test('is when nobody is reached who said nothing else', () => {
		expect(usualReach({}).days).toEqual([1, 2, 3, 4, 5]);
		expect(usualReach(GULF).days).toEqual([1, 2, 3, 4, 7]);
		const row = raciRow('alarm', { maker: cell('A', 'ada') }, { reach: 'operating-hours' });
		const operatingHours = { days: [7], from: '10:00', to: '12:00' };
		const of = frame({ people: [person('ada', ['maker'])], operatingHours });
		const isReached = (weekend: Partial<Frame>) => unreachedMinutes(row, { ...of, ...weekend }) === 0n;
		expect([isReached({}), isReached(GULF)]).toEqual([false, true]);
	});
});

describe('what a frame keeps', () => {
	const isKept = (weekend: unknown): boolean =>
		Frame.safeParse({ workflow: 'Disputes', autonomy: 1, depth: 'full', people: [], weekend }).success;

	test('is none to six days of the week', () => {
		expect([[], [5, 6], [1, 2, 3, 4, 5, 6]].map(isKept)).toEqual([true, true, true]);
		expect([[1, 2, 3, 4, 5, 6, 7], [0], [8], ['Friday']].map(isKept)).toEqual([false, false, false, false]);
	});

	test('is nothing for Saturday and Sunday, and never a week without work', () => {
		expect(tidyFrame('weekend', [6, 5, 5, 9])).toEqual([5, 6]);
		expect(tidyFrame('weekend', [])).toEqual([]);
		expect(tidyFrame('weekend', [7, 6])).toBeNull();
		expect(tidyFrame('weekend', [...DEFAULT_WEEKEND])).toBeNull();
		expect(tidyFrame('weekend', [1, 2, 3, 4, 5, 6, 7])).toBeNull();
	});
});
