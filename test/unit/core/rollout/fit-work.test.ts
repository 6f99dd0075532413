import { describe, expect, test } from 'vitest';
import type { Person } from '#lib/core/assessment/frame.ts';
import { fitDuration, fitWork } from '#lib/core/rollout/fit-work.ts';
import { actionItems } from '#lib/core/rollout/work-item.ts';
import type { WorkItem } from '#lib/core/rollout/work-item.ts';
import { action } from '../../../fixtures/small-pack.ts';

const items = (...actions: ReturnType<typeof action>[]): WorkItem[] => actionItems(actions);
const fit = (effortHours: number, durationDays: number, peak: number) =>
	items(action('a', { q: 2 }, { effortHours, durationDays })).map((item) => fitDuration(item, peak))[0];

describe('hours are spread over the duration', () => {
	test.each([
		['evenly', 6, 2, 12, { duration: 2, units: 12 }],
		['in quarter-hours, rounded up', 5, 3, 12, { duration: 3, units: 7 }],
		['over more days when a day would be too full', 9, 1, 12, { duration: 3, units: 12 }],
		['over more days, evenly', 10, 2, 12, { duration: 4, units: 10 }],
		['without noise from decimals', 0.7 + 0.1 + 0.2, 1, 4, { duration: 1, units: 4 }]
	])('%s', (_, hours, days, peak, expected) => {
		expect(fit(hours, days, peak)).toEqual(expected);
	});
});

describe('the days that can be needed', () => {
	const START = '2026-12-01';
	const ann = (more: Partial<Person>): Person => ({ id: 'ann', name: 'Ann', hats: ['maker'], ...more });

	test('are enough for everything one after the other', () => {
		const work = items(
			action('a', { q: 1 }, { durationDays: 20 }),
			action('b', { q: 2 }, { durationDays: 25 })
		);
		const fitted = fitWork(work, { people: [] }, START);
		expect(fitted.ok && fitted.value.calendar.days.length).toBeGreaterThanOrEqual(45);
	});

	test('go on after a leave', () => {
		const away = ann({ leave: [{ from: START, to: '2027-03-01' }] });
		const fitted = fitWork(items(action('a', { q: 1 })), { people: [away] }, START);
		expect(fitted.ok && fitted.value.calendar.days.at(-1)).toSatisfy((day: string) => day > '2027-03-01');
	});

	test('do not come for somebody who is away for longer than we look ahead', () => {
		const gone = ann({ leave: [{ from: START, to: '2036-01-01' }] });
		expect(fitWork(items(action('a', { q: 1 })), { people: [gone] }, START)).toEqual({
			ok: false,
			issues: [{ code: 'plan.no-capacity', path: ['frame', 'people'], values: { role: 'maker' } }]
		});
	});
});
