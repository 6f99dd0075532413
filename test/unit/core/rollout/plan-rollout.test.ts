import { describe, expect, test } from 'vitest';
import type { PlanTask } from '#lib/core/rollout/plan.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import { addDays } from '#lib/core/shared/day.ts';
import { at, frame, gatePack, idsOf, person, planOf, START, workOf } from '../../../fixtures/rollout.ts';
import { action, capability, layer, pack, question } from '../../../fixtures/small-pack.ts';

const gate = (id: string) => question(id, { gate: { '1': 2 } });
const task = (tasks: readonly PlanTask[], id: string): PlanTask => {
	const found = tasks.find((one) => one.id === id);
	if (!found) throw new Error(`no task ${id}`);
	return found;
};

describe('the start', () => {
	const of = gatePack([gate('q')], [action('a', { q: 2 })]);

	test('comes from the options, else from the frame', () => {
		expect(planOf(of, {}).start).toBe(START);
		const later = planRollout(of, { frame: frame(), answers: {} }, { start: '2027-02-01' });
		expect(later.ok && [later.value.start, later.value.end]).toEqual(['2027-02-01', '2027-03-02']);
	});

	test('must come from one of them', () => {
		const { start: _, ...timeless } = frame();
		expect(planRollout(of, { frame: timeless, answers: {} })).toEqual({
			ok: false,
			issues: [{ code: 'plan.no-start', path: ['frame', 'start'] }]
		});
	});
});

describe('a plan that cannot be made says why', () => {
	const codes = (...args: Parameters<typeof planRollout>) => {
		const result = planRollout(...args);
		return result.ok ? [] : result.issues.map(({ code, values }) => [code, values]);
	};

	test('actions that wait for each other', () => {
		const actions = [action('a', { q: 2 }, { after: ['b'] }), action('b', { p: 2 }, { after: ['a'] })];
		expect(codes(gatePack([gate('q'), question('p')], actions), { frame: frame(), answers: {} })).toEqual([
			['plan.cycle', { tasks: 'b, a' }]
		]);
	});

	test('a role that is never there', () => {
		const leave = [{ from: START, to: '2040-01-01' }];
		const people = [person('ann', ['maker'], { leave })];
		const of = gatePack([gate('q')], [action('a', { q: 2 })]);
		expect(codes(of, { frame: frame({ people }), answers: {} })).toEqual([
			['plan.no-capacity', { role: 'maker' }]
		]);
	});

	test('a role that is not there for as long as its task takes', () => {
		const leave = [{ from: addDays(START, 3), to: '2040-01-01' }];
		const people = [person('ann', ['maker'], { leave })];
		const of = gatePack([gate('q')], [action('a', { q: 2 }, { durationDays: 9 })]);
		expect(codes(of, { frame: frame({ people }), answers: {} })).toEqual([['plan.no-room', undefined]]);
	});

	test('a window without a working day', () => {
		const daysOff = Array.from({ length: 30 }, (_, index) => addDays(START, index));
		const of = gatePack([gate('q')], [action('a', { q: 2 })]);
		expect(codes(of, { frame: frame({ daysOff }), answers: {} })).toEqual([
			['plan.no-working-day', undefined]
		]);
	});
});

describe('tasks', () => {
	const actions = [
		action(
			'write',
			{ q: 2 },
			{ durationDays: 3, effortHours: 6, consulted: ['tester'], informed: ['writer'] }
		),
		action('try', { p: 2 }, { phase: 3, after: ['write'], responsible: 'tester', evidence: 'observed' }),
		action('polish', { other: 4 }, { phase: 2 })
	];
	const plan = planOf(gatePack([gate('q'), gate('p'), question('other')], actions), {});

	test('carry what the action says, their days and their gates', () => {
		expect(task(plan.tasks, 'write')).toEqual({
			id: 'write',
			kind: 'action',
			title: 'Do write',
			phase: 1,
			start: '2026-12-01',
			end: '2026-12-03',
			planned: { start: '2026-12-01', end: '2026-12-03' },
			done: null,
			pinned: false,
			edited: [],
			role: 'maker',
			accountable: 'business-owner',
			consulted: ['tester'],
			informed: ['writer'],
			effortHours: 6,
			durationDays: 3,
			after: [],
			raises: { q: 2 },
			evidence: 'document',
			deliverable: 'Deliverable of write',
			doneWhen: 'write is done.',
			gates: ['q'],
			late: false,
			critical: false
		});
	});

	test('wait for their week and for what comes before', () => {
		expect(task(plan.tasks, 'try')).toMatchObject({
			start: '2026-12-15',
			end: '2026-12-15',
			after: ['write']
		});
	});

	test('follow each other by start, then phase, then id, milestones included', () => {
		expect(idsOf(plan)).toEqual(['write', 'try', 'launch', 'decision']);
		const together = ['b', 'a', 'c'].map((id) => action(id, { [id]: 2 }, { responsible: id }));
		expect(idsOf(planOf(gatePack(['a', 'b', 'c'].map(gate), together), {})).slice(0, 3)).toEqual([
			'a',
			'b',
			'c'
		]);
	});

	test('name only tasks of this plan as coming first', () => {
		const of = gatePack(
			[gate('q'), question('p')],
			[action('before', { p: 1 }), action('then', { q: 2 }, { after: ['before'] })]
		);
		expect(task(planOf(of, { p: at(1) }).tasks, 'then').after).toEqual([]);
	});

	test('stretch over more days when a day would be too full', () => {
		const of = gatePack([gate('q')], [action('a', { q: 2 }, { effortHours: 6 })]);
		const people = [person('ann', ['maker'], { hoursPerDay: 2 })];
		expect(task(planOf(of, {}, { people }).tasks, 'a')).toMatchObject({ durationDays: 3, end: '2026-12-03' });
		expect(task(planOf(of, {}, { hoursPerDay: 8 }).tasks, 'a')).toMatchObject({ durationDays: 1 });
	});

	test('of one person with several hats do not overlap beyond their day', () => {
		const actions2 = [action('a', { q: 2 }), action('b', { p: 2 }, { responsible: 'tester' })];
		const of = gatePack([gate('q'), gate('p')], actions2);
		const days = (plan2: typeof plan) => ['a', 'b'].map((id) => task(plan2.tasks, id).start);
		expect(days(planOf(of, {}))).toEqual(['2026-12-01', '2026-12-01']);
		expect(days(planOf(of, {}, { people: [person('ann', ['maker', 'tester'])] }))).toEqual([
			'2026-12-01',
			'2026-12-02'
		]);
	});

	test('that open gates go first where they and others need the same person', () => {
		const questions = [question('main.p'), gate('main.q')];
		const actions = [action('a-lifts', { 'main.p': 1 }), action('b-opens', { 'main.q': 2 })];
		const plan2 = planOf(pack([layer('main', [capability('c', questions)])], actions), {});
		expect(idsOf(plan2)).toEqual(['b-opens', 'a-lifts', 'launch', 'decision']);
	});

	test('are not placed on leave', () => {
		const people = [person('ann', ['maker'], { leave: [{ from: '2026-12-01', to: '2026-12-04' }] })];
		const of = gatePack([gate('q')], [action('a', { q: 2 })]);
		expect(task(planOf(of, {}, { people }).tasks, 'a').start).toBe('2026-12-07');
	});
});

describe('milestones', () => {
	const of = (phase: 1 | 4, durationDays = 1) =>
		gatePack([gate('q'), gate('p')], [action('a', { q: 2 }, { phase, durationDays }), action('b', { p: 2 })]);

	test('the launch follows all gate work, on the first possible day of days 22 to 28', () => {
		const plan = planOf(of(1), {});
		expect(plan.launch).toBe('2026-12-22');
		expect(task(plan.tasks, 'launch')).toMatchObject({
			kind: 'milestone',
			title: 'Launch to a small group',
			phase: 4,
			start: '2026-12-22',
			end: '2026-12-22',
			role: 'business-owner',
			accountable: 'business-owner',
			durationDays: 0,
			effortHours: 0,
			after: ['a', 'b'],
			raises: {},
			gates: []
		});
	});

	test('the launch waits for gate work of the last week', () => {
		expect(planOf(of(4, 2), {})).toMatchObject({ launch: '2026-12-24', fits: true });
	});

	test('the launch is on the go-live date where that can be', () => {
		expect(planOf(of(1), {}, { goLive: '2026-12-24' })).toMatchObject({ launch: '2026-12-24', reasons: [] });
	});

	test.each([
		['a Saturday', '2026-12-26', '2026-12-28'],
		['too early', '2026-12-18', '2026-12-22'],
		['too late', '2027-01-15', '2026-12-22']
	])('the launch moves when the go-live date is %s, and the plan says so', (_, goLive, launch) => {
		const plan = planOf(of(1), {}, { goLive });
		expect(plan).toMatchObject({ launch, fits: true });
		expect(plan.reasons).toEqual([{ code: 'launch-moved', values: { goLive, launch } }]);
	});

	test('the decision is on the last working day of the 30, after the launch', () => {
		const plan = planOf(of(1), {}, { daysOff: ['2026-12-30'] });
		expect(plan.decision).toBe('2026-12-29');
		expect(task(plan.tasks, 'decision')).toMatchObject({
			title: 'Decide: expand, revise or stop',
			start: '2026-12-29',
			after: ['launch'],
			role: 'business-owner'
		});
	});
});

describe('when it does not fit', () => {
	const reasonsOf = (...args: Parameters<typeof planOf>) => {
		const { reasons, fits, misfitProved } = planOf(...args);
		return { fits, misfitProved, codes: reasons.map(({ code }) => code), reasons };
	};

	test('gate work after the launch is late, and a chain that proves it is named', () => {
		const actions = [
			action('a', { q: 1 }, { durationDays: 12 }),
			action('b', { q: 2 }, { durationDays: 10, after: ['a'] })
		];
		const of = gatePack([gate('q')], actions);
		const plan = planOf(of, {});
		expect(plan.launch).toBe('2026-12-28');
		expect(plan.tasks.filter(({ late }) => late).map(({ id }) => id)).toEqual(['b']);
		expect(reasonsOf(of, {})).toMatchObject({
			fits: false,
			misfitProved: true,
			reasons: [
				{ code: 'gate-work-late', values: { task: 'b', end: '2026-12-30', launch: '2026-12-28' } },
				{ code: 'chain-too-long', values: { tasks: 'a,b', daysNeeded: 22, daysAvailable: 19 } }
			]
		});
	});

	test('gate work may end on the last working day before the launch', () => {
		const of = gatePack([gate('q')], [action('a', { q: 2 }, { durationDays: 17 })]);
		expect(planOf(of, {}, { goLive: '2026-12-24' })).toMatchObject({ fits: true });
		expect(planOf(of, {}, { goLive: '2026-12-23' })).toMatchObject({ fits: false });
	});

	test('work beyond the window is late, and a role with too much to do is named with its hours', () => {
		const actions = [
			action('a', { q: 2 }, { effortHours: 40, durationDays: 1 }),
			action('b', { p: 2 }, { effortHours: 40, durationDays: 1 })
		];
		const of = gatePack([gate('q'), gate('p')], actions);
		const { fits, misfitProved, reasons } = reasonsOf(of, {});
		expect({ fits, misfitProved }).toEqual({ fits: false, misfitProved: true });
		expect(reasons.map(({ code }) => code)).toEqual(['gate-work-late', 'role-overbooked']);
		// Two times 14 days of 3 hours (whole quarter-hours), in the 19 working days before the 28th.
		expect(reasons[1]?.values).toEqual({
			role: 'maker',
			hoursNeeded: 84,
			hoursAvailable: 57,
			from: '2026-12-01',
			to: '2026-12-25'
		});
		expect(reasonsOf(of, {}, { hoursPerDay: 6 })).toMatchObject({
			fits: true,
			misfitProved: false,
			codes: []
		});
	});

	test('several hats of one overbooked person are named together', () => {
		const actions = [
			action('a', { q: 2 }, { effortHours: 40 }),
			action('b', { p: 2 }, { effortHours: 40, responsible: 'tester' })
		];
		const people = [person('ann', ['maker', 'tester'])];
		const { reasons } = reasonsOf(gatePack([gate('q'), gate('p')], actions), {}, { people });
		expect(reasons.at(-1)).toMatchObject({ code: 'role-overbooked', values: { role: 'maker,tester' } });
	});

	test('an overbooked person does not drag in the team they are part of', () => {
		const actions = [
			action('a', { q: 2 }, { effortHours: 80 }),
			action('b', { p: 2 }, { effortHours: 80, responsible: 'tester' })
		];
		const people = [person('ann', ['maker', 'tester']), person('bo', ['tester'])];
		const { reasons } = reasonsOf(gatePack([gate('q'), gate('p')], actions), {}, { people });
		const named = reasons.filter(({ code }) => code === 'role-overbooked').map(({ values }) => values.role);
		expect(named).toEqual(['maker']);
	});

	describe('work for a floor, which opens no gate', () => {
		const floors = (durationDays: number) =>
			pack(
				[layer('main', [capability('c', [gate('main.q'), question('main.p')])])],
				[action('a', { 'main.q': 2 }), action('more', { 'main.p': 1 }, { phase: 4, durationDays })]
			);

		test('may end after the launch', () => {
			const plan = planOf(floors(5), {});
			expect(plan).toMatchObject({ launch: '2026-12-22', fits: true });
			expect(task(plan.tasks, 'more')).toMatchObject({ gates: [], end: '2026-12-28', late: false });
			expect(task(plan.tasks, 'launch').after).toEqual(['a']);
		});

		test('may not end after the window', () => {
			const { misfitProved, reasons } = reasonsOf(floors(9), {});
			expect(misfitProved).toBe(true);
			expect(reasons).toEqual([
				{ code: 'beyond-window', values: { task: 'more', end: '2027-01-01', windowEnd: '2026-12-30' } },
				{ code: 'chain-too-long', values: { tasks: 'more', daysNeeded: 24, daysAvailable: 22 } }
			]);
		});
	});
});

describe('critical', () => {
	test('is what the launch or the end waits for, and nothing else', () => {
		const actions = [
			action('last-week', { q: 2 }, { phase: 4, durationDays: 3 }),
			action('any-time', { p: 2 }, { responsible: 'tester' })
		];
		const plan = planOf(gatePack([gate('q'), gate('p')], actions), {});
		const critical = plan.tasks.filter((one) => one.critical).map(({ id }) => id);
		expect(critical).toEqual(['last-week', 'launch']);
	});

	test('is what the launch waits for, even when other work goes on after it', () => {
		const actions = [
			action('opens', { 'main.q': 2 }, { phase: 4, durationDays: 2 }),
			action('lifts', { 'main.p': 1 }, { phase: 4, durationDays: 4, responsible: 'tester' })
		];
		const plan = planOf(
			pack([layer('main', [capability('c', [gate('main.q'), question('main.p')])])], actions),
			{}
		);
		expect(plan).toMatchObject({ launch: '2026-12-24', fits: true });
		expect(plan.tasks.filter((one) => one.critical).map(({ id }) => id)).toEqual([
			'lifts',
			'opens',
			'launch'
		]);
	});

	test('includes what holds up the only person who can do the rest', () => {
		const actions = [
			action('a', { p: 2 }, { durationDays: 5, effortHours: 15 }),
			action('b', { q: 2 }, { durationDays: 14, effortHours: 42 })
		];
		const plan = planOf(gatePack([gate('q'), gate('p')], actions), {}, { goLive: '2026-12-28' });
		expect(
			plan.tasks
				.filter((one) => one.critical)
				.map(({ id }) => id)
				.sort()
		).toEqual(['a', 'b', 'launch']);
	});
});

test('loads are hours of work against hours there are, by role', () => {
	const actions = [
		action('a', { q: 2 }, { effortHours: 5 }),
		action('b', { p: 2 }, { effortHours: 2 }),
		action('c', { r: 2 }, { effortHours: 4, responsible: 'tester' })
	];
	const people = [
		person('ann', ['maker'], { hoursPerDay: 2, leave: [{ from: '2026-12-02', to: '2026-12-04' }] })
	];
	expect(planOf(gatePack([gate('q'), gate('p'), gate('r')], actions), {}, { people }).loads).toEqual([
		{ role: 'maker', hours: 7, capacityHours: 38 },
		{ role: 'tester', hours: 4, capacityHours: 66 }
	]);
});

test('the projected readiness is that of the answers when all work is done', () => {
	const of = gatePack([gate('q'), question('p')], [action('a', { q: 3, p: 1 })]);
	const { projected } = planOf(of, { p: at(2) });
	expect(projected).toMatchObject({ supportedNow: 2, verdict: 'go', overall: { lo: 2.5 } });
});

test('different answers give a different plan', () => {
	const of = gatePack([gate('q'), gate('p')], [action('a', { q: 2 }), action('b', { p: 2 })]);
	expect(workOf(planOf(of, { q: at(2, 'document') }))).toEqual(['b']);
	expect(workOf(planOf(of, { p: at(2, 'document') }))).toEqual(['a']);
	expect(workOf(planOf(of, { q: at(2) }))).toEqual(['b', 'evidence.q']);
});
