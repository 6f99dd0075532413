import { describe, expect, test } from 'vitest';
import type { Repair } from '#lib/core/rollout/repair.ts';
import { repairText } from '#lib/i18n/repair-text.ts';

const names = {
	role: (id: string) => id.toUpperCase(),
	task: (id: string) => `Do ${id}`,
	showDay: (day: string) => day
};
const repair = (
	code: Repair['code'],
	values: Repair['values'],
	outcome: Partial<Repair['outcome']> = {}
): Repair => ({
	code,
	values,
	change: { frame: {}, deferred: [], deferredTo: '2026-12-31' },
	cost: 1,
	daysSaved: 4,
	savedPerDay: 4,
	outcome: {
		fits: true,
		end: '2026-12-29',
		launch: '2026-12-23',
		lateTasks: 0,
		supportedAtEnd: 2,
		...outcome
	}
});
const text = (...args: Parameters<typeof repair>) => repairText(repair(...args), { requested: 2 }, names);
const FITS = 'Then it fits: the launch is on 2026-12-23, the last task ends on 2026-12-29.';

describe('a repair in words', () => {
	test.each<[Repair['code'], Repair['values'], string]>([
		[
			'more-hours',
			{ role: 'qa', from: 3, to: 4.5, percent: 50 },
			'Give the role QA 4.5 h a day instead of 3 h.'
		],
		[
			'earlier-start',
			{ days: 1, from: 'x', to: '2026-11-30' },
			'Begin one working day earlier, on 2026-11-30.'
		],
		[
			'later-go-live',
			{ days: 2, from: 'x', to: '2026-12-24' },
			'Go live two working days later, on 2026-12-24.'
		],
		['lower-autonomy', { from: 2, to: 1 }, 'Aim for level 1 instead of level 2.'],
		['defer-work', { tasks: 'a', hours: 4 }, 'Put “Do a” off until after the 30 days.'],
		[
			'defer-work',
			{ tasks: 'a,b,c', hours: 4 },
			'Put “Do a”, “Do b” and “Do c” off until after the 30 days.'
		],
		[
			'defer-work',
			{ tasks: 'a,b,c,d', hours: 9 },
			'Put four tasks of 9 h that open no gate off until after the 30 days.'
		]
	])('%s says what it changes', (code, values, action) => {
		expect(text(code, values)).toBe(`${action} ${FITS}`);
	});

	test('says how much is still late', () => {
		const values = { days: 1, from: 'x', to: 'y' };
		const late = (lateTasks: number) => text('earlier-start', values, { fits: false, lateTasks });
		expect(late(1)).toMatch(/Then one task still ends too late, four days less in all\.$/);
		expect(late(3)).toMatch(/Then three tasks still end too late, four days less in all\.$/);
	});

	test('says what the 30 days no longer reach when work is put off', () => {
		const values = { tasks: 'a', hours: 4 };
		expect(text('defer-work', values, { supportedAtEnd: 1 })).toMatch(
			/At the end of the 30 days the answers support level 1, not level 2\.$/
		);
		expect(text('defer-work', values, { supportedAtEnd: 0 })).toMatch(/support no level yet, not level 2\.$/);
	});
});
