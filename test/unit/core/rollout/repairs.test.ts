import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import { latenessOf } from '#lib/core/rollout/lateness.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import type { PlanOptions } from '#lib/core/rollout/plan-rollout.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import { repairEntries } from '#lib/core/rollout/repair-entries.ts';
import type { Repair } from '#lib/core/rollout/repair.ts';
import { repairs } from '#lib/core/rollout/repairs.ts';
import {
	anyAnswers,
	anyFrame,
	anyPack,
	frame,
	gatePack,
	person,
	planOf,
	START
} from '../../../fixtures/rollout.ts';
import { action, capability, layer, pack, question } from '../../../fixtures/small-pack.ts';
import { runs } from '../../../fixtures/runs.ts';

const gate = (id: string) => question(id, { gate: { '1': 2 } });
const found = (of: Pack, more: Partial<Frame> = {}, answers: Answers = {}, notBefore?: string) =>
	repairs(of, { frame: frame(more), answers }, planOf(of, answers, more), notBefore ? { notBefore } : {});
const byCode = (list: readonly Repair[], code: Repair['code']) => list.filter((one) => one.code === code);

/** A gate that one role cannot open in time, with other work that is needed for the floor. */
const overbooked = gatePack([gate('q')], [action('a', { q: 2 }, { effortHours: 72, durationDays: 1 })]);

describe('what is offered', () => {
	test('nothing for a plan that fits', () => {
		expect(found(gatePack([gate('q')], [action('a', { q: 2 })]))).toEqual([]);
	});

	test('more hours for the role that is short of them, as few as it takes', () => {
		const [best] = byCode(found(overbooked), 'more-hours');
		expect(best).toMatchObject({
			values: { role: 'maker', from: 3, to: 4.5, percent: 50 },
			change: { frame: { roleHours: { maker: 4.5 } }, deferred: [] },
			outcome: { fits: true, lateTasks: 0, launch: '2026-12-23', supportedAtEnd: 2 }
		});
		// 24 days of 3 hours end on 1 January; a launch on the 28th asks for 25 December.
		expect(best?.daysSaved).toBe(7);
	});

	test('hours of other roles stay as they were stated', () => {
		const [best] = byCode(found(overbooked, { roleHours: { tester: 2 } }), 'more-hours');
		expect(best?.change.frame.roleHours).toEqual({ tester: 2, maker: 4.5 });
	});

	test('an earlier start, where that gives a go-live date more time, but not before today', () => {
		const of = gatePack([gate('q')], [action('a', { q: 2 }, { durationDays: 16 })]);
		const late = { goLive: '2026-12-22' };
		expect(byCode(found(of, late), 'earlier-start')[0]).toMatchObject({
			values: { days: 1, from: START, to: '2026-11-30' },
			change: { frame: { start: '2026-11-30' } },
			outcome: { fits: true, launch: '2026-12-22' }
		});
		expect(byCode(found(of, late, {}, START), 'earlier-start')).toEqual([]);
	});

	test('a later go-live, up to the last day it may be', () => {
		const of = gatePack([gate('q')], [action('a', { q: 2 }, { durationDays: 17 })]);
		expect(byCode(found(of, { goLive: '2026-12-22' }), 'later-go-live')[0]).toMatchObject({
			values: { days: 2, from: '2026-12-22', to: '2026-12-24' },
			change: { frame: { goLive: '2026-12-24' } },
			outcome: { fits: true, launch: '2026-12-24' }
		});
		expect(byCode(found(of, {}), 'later-go-live')).toEqual([]);
	});

	test('a lower level with what that needs, never one that is missed as well', () => {
		const second = question('p', { gate: { '2': 2 } });
		const long = action('b', { p: 2 }, { durationDays: 30 });
		const of = gatePack([gate('q'), second], [action('a', { q: 2 }), long]);
		expect(byCode(found(of, { autonomy: 2 }), 'lower-autonomy')[0]).toMatchObject({
			values: { from: 2, to: 1 },
			change: { frame: { autonomy: 1 } },
			outcome: { fits: true, supportedAtEnd: 1 }
		});
		const hopeless = gatePack([gate('q'), second], [action('a', { q: 2 }, { durationDays: 30 }), long]);
		expect(byCode(found(hopeless, { autonomy: 2 }), 'lower-autonomy')).toEqual([]);
	});

	describe('putting work off', () => {
		const floor = pack(
			[layer('main', [capability('c', [gate('main.q'), question('main.p')])])],
			[action('a', { 'main.q': 2 }), action('more', { 'main.p': 1 }, { phase: 4, durationDays: 9 })]
		);

		test('until after the 30 days, and it says what they then do not reach', () => {
			expect(byCode(found(floor), 'defer-work')[0]).toMatchObject({
				values: { tasks: 'more' },
				change: { deferred: ['more'], deferredTo: '2026-12-31', frame: {} },
				outcome: { fits: true, lateTasks: 0, end: '2027-01-12', supportedAtEnd: 0 }
			});
		});

		test('is never offered for work that a gate waits for', () => {
			expect(byCode(found(overbooked), 'defer-work')).toEqual([]);
			const chain = [
				action('before', { p: 1 }, { durationDays: 12 }),
				action('a', { q: 2 }, { durationDays: 12, after: ['before'] })
			];
			expect(byCode(found(gatePack([gate('q'), question('p')], chain)), 'defer-work')).toEqual([]);
		});

		test('is a start after the 30 days, which plans the same', () => {
			const subject = { frame: frame(), answers: {} };
			const [repair] = byCode(found(floor), 'defer-work');
			const put = planRollout(floor, subject, { deferred: ['more'] });
			const set = planRollout(floor, { ...subject, taskEdits: { more: { start: '2026-12-31' } } });
			// But for the mark that the user set the start.
			const unmarked = (made: typeof set) =>
				made.ok && { ...made.value, tasks: made.value.tasks.map((task) => ({ ...task, edited: [] })) };
			expect(unmarked(set)).toEqual(unmarked(put));
			expect(repair && repairEntries(repair.change, { taskEdits: { more: { effortHours: 4 } } })).toEqual([
				['taskEdits/more', { effortHours: 4, start: '2026-12-31' }]
			]);
		});

		test('leaves gate work where it is, even when it is asked for', () => {
			const late = planOf(overbooked, {});
			const asked = planRollout(overbooked, { frame: frame(), answers: {} }, { deferred: ['a', 'ghost'] });
			expect(asked).toEqual({ ok: true, value: late });
		});
	});

	test('three at most, those that make it fit first, then by days saved for what they cost', () => {
		const of = pack(
			[layer('main', [capability('c', [gate('main.q'), question('main.p')])])],
			[
				action('a', { 'main.q': 2 }, { durationDays: 18, effortHours: 60 }),
				action('more', { 'main.p': 2 }, { effortHours: 30, phase: 4 })
			]
		);
		const list = found(of, { goLive: '2026-12-22' });
		expect(list).toHaveLength(3);
		const keys = list.map(({ outcome, savedPerDay }) => [outcome.fits ? 0 : 1, -savedPerDay]);
		expect(keys).toEqual(keys.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
	});
});

test('a change of the frame is one entry a field', () => {
	const change = {
		frame: { roleHours: { maker: 4 }, autonomy: 1 as const },
		deferred: [],
		deferredTo: START
	};
	expect(repairEntries(change, {})).toEqual([
		['frame/roleHours', { maker: 4 }],
		['frame/autonomy', 1]
	]);
});

describe('whatever the assessment', () => {
	const anyCase = fc.record({ pack: anyPack(8), frame: anyFrame, answers: anyAnswers });
	const planned = (
		of: Pack,
		subject: { frame: Frame; answers: Answers },
		options: PlanOptions = {}
	): Plan => {
		const made = planRollout(of, subject, options);
		if (!made.ok) throw new Error(JSON.stringify(made.issues));
		return made.value;
	};

	test('a repair is what planning again with its change gives, and never worse than doing nothing', () => {
		let seen = 0;
		fc.assert(
			fc.property(anyCase, ({ pack: of, ...subject }) => {
				const plan = planned(of, subject);
				const before = latenessOf(plan, subject.frame);
				for (const { change, outcome, daysSaved } of repairs(of, subject, plan)) {
					seen += 1;
					const mended = planned(
						of,
						{ ...subject, frame: { ...subject.frame, ...change.frame } },
						{ deferred: change.deferred }
					);
					const after = latenessOf(mended, subject.frame);
					expect(outcome).toMatchObject({ fits: mended.fits, launch: mended.launch, lateTasks: after.tasks });
					expect(mended.fits || after.days < before.days).toBe(true);
					expect(mended.fits || after.gateTasks <= before.gateTasks).toBe(true);
					expect(daysSaved).toBe(before.days - after.days);
					for (const id of change.deferred) {
						expect(plan.tasks.find((task) => task.id === id)?.gates).toEqual([]);
					}
				}
			}),
			{ numRuns: runs(15, 100) }
		);
		expect(seen).toBeGreaterThan(0);
	});

	test('the same plan has the same repairs, in whatever order its people and actions are given', () => {
		fc.assert(
			fc.property(anyCase, ({ pack: of, ...subject }) => {
				const turned = { ...of, work: { ...of.work, actions: of.work.actions.toReversed() } };
				const people = subject.frame.people.toReversed();
				const other = { ...subject, frame: { ...subject.frame, people } };
				expect(repairs(turned, other, planned(turned, other))).toEqual(
					repairs(of, subject, planned(of, subject))
				);
			}),
			{ numRuns: 10 }
		);
	});

	test('somebody who is away for good is mended by somebody who is not', () => {
		const leave = [{ from: START, to: '2027-06-01' }];
		const [best] = found(
			gatePack([gate('q')], [action('a', { q: 2 })]),
			{
				people: [person('ann', ['maker'], { leave })]
			},
			{},
			START
		);
		expect(best).toMatchObject({ code: 'more-hours', outcome: { fits: true } });
	});
});
