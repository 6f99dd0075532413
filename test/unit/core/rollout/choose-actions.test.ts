import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Level } from '#lib/core/pack/scale.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import { at, gatePack, planOf, workOf } from '../../../fixtures/rollout.ts';
import { action, capability, layer, pack, question } from '../../../fixtures/small-pack.ts';

const gate = (id: string, level: Exclude<Level, 0>, more = {}) =>
	question(id, { gate: { '1': level }, ...more });
const chosen = (of: Pack, answers: Answers = {}, more = {}) => workOf(planOf(of, answers, more));

describe('a closed gate takes the cheapest chain that opens it', () => {
	test('by hours', () => {
		const actions = [
			action('dear', { q: 2 }, { effortHours: 5 }),
			action('cheap', { q: 2 }, { effortHours: 4 })
		];
		expect(chosen(gatePack([gate('q', 2)], actions))).toEqual(['cheap']);
	});

	test('by id when the hours are the same', () => {
		expect(chosen(gatePack([gate('q', 2)], [action('b', { q: 2 }), action('a', { q: 2 })]))).toEqual(['a']);
	});

	test('counting what has to come before', () => {
		const actions = [
			action('first', { q: 1 }, { effortHours: 6 }),
			action('second', { q: 2 }, { effortHours: 1, after: ['first'] }),
			action('at-once', { q: 2 }, { effortHours: 6 })
		];
		expect(chosen(gatePack([gate('q', 2)], actions))).toEqual(['at-once']);
		expect(chosen(gatePack([gate('q', 2)], actions), { q: at(1) })).toEqual(['second']);
	});

	test('with everything before it, however far back', () => {
		const actions = [
			action('a', { p: 1 }),
			action('b', { p: 2 }, { after: ['a'] }),
			action('c', { q: 2 }, { after: ['b'] })
		];
		expect(chosen(gatePack([gate('q', 2), question('p')], actions))).toEqual(['a', 'b', 'c']);
	});

	test('without work whose asked effects are there, whatever else it does', () => {
		const actions = [
			action('before', { p: 2, deeper: 2 }),
			action('unasked', { deeper: 2 }),
			action('lift', { q: 2 }, { after: ['before'] }),
			action('sure', { q: 2 }, { after: ['unasked'], effortHours: 1 })
		];
		const of = gatePack([gate('q', 2), question('p'), question('deeper', { depth: 'full' })], actions);
		expect(chosen(of, { p: at(2) }, { depth: 'quick' })).toEqual(['lift']);
		expect(chosen(of, { p: at(2) }, { depth: 'full' })).toEqual(['sure', 'unasked']);
	});

	test('that reaches the level', () => {
		const actions = [
			action('low', { q: 1 }, { effortHours: 1 }),
			action('high', { q: 3 }, { effortHours: 9 })
		];
		expect(chosen(gatePack([gate('q', 2)], actions))).toEqual(['high']);
	});

	test('that leaves the evidence', () => {
		const actions = [
			action('paper', { q: 3 }, { effortHours: 1 }),
			action('test', { q: 3 }, { effortHours: 9, evidence: 'observed' })
		];
		const of = gatePack([question('q', { gate: { '3': 3 } })], actions);
		expect(chosen(of, {}, { autonomy: 3 })).toEqual(['test']);
	});

	test('one chain for several gates where it opens them', () => {
		const actions = [
			action('p-only', { p: 2 }, { effortHours: 2 }),
			action('q-only', { q: 2 }, { effortHours: 4 }),
			action('q-and-p', { q: 2, p: 2 }, { effortHours: 3 })
		];
		// p is looked at first and takes its cheapest; what q then needs makes that one superfluous.
		expect(chosen(gatePack([gate('p', 2), gate('q', 2)], actions))).toEqual(['q-and-p']);
	});

	test('none for gates of higher autonomy, nor for those that are not applicable', () => {
		const actions = [action('a', { p: 2 }), action('b', { q: 2 }), action('c', { r: 2 })];
		const of = gatePack([gate('p', 2), question('q', { gate: { '2': 2 } }), gate('r', 2)], actions);
		const excused = { r: { notApplicable: { reason: 'No bots', approvedBy: 'Ann' } } };
		expect(chosen(of, excused)).toEqual(['a']);
		expect(chosen(of, excused, { autonomy: 2 })).toEqual(['a', 'b']);
	});
});

test('not applicable where that may not be counts as unanswered', () => {
	const of = gatePack([gate('q', 2, { notApplicable: 'never' })], [action('a', { q: 2 })]);
	const plan = planOf(of, { q: { notApplicable: { reason: 'No bots', approvedBy: 'Ann' } } });
	expect(plan).toMatchObject({ aim: 1, projected: { verdict: 'go' } });
	expect(workOf(plan)).toEqual(['a']);
});

describe('a gate whose level is there but not its evidence', () => {
	const paper = action(
		'redo',
		{ q: 2 },
		{ effortHours: 5, responsible: 'tester', accountable: 'process-owner' }
	);

	test('takes writing it down, by whoever would do the cheapest action on it', () => {
		const dear = action('a-dear', { q: 4 }, { effortHours: 9 });
		const of = gatePack([gate('q', 2, { evidenceHours: 4, evidence: ['Signed rota'] })], [dear, paper]);
		const [task] = planOf(of, { q: at(2) }).tasks;
		expect(task).toMatchObject({
			id: 'evidence.q',
			kind: 'evidence',
			title: 'Put on paper: Title of q',
			role: 'tester',
			accountable: 'process-owner',
			effortHours: 4,
			durationDays: 2,
			raises: { q: 2 },
			evidence: 'document',
			deliverable: 'Signed rota',
			doneWhen: 'q at level 2.',
			gates: ['q']
		});
	});

	test('is written down by the process owner when no action is about it', () => {
		const [task] = planOf(gatePack([gate('q', 2)], []), { q: at(2) }).tasks;
		expect(task).toMatchObject({ id: 'evidence.q', role: 'process-owner', accountable: 'business-owner' });
	});

	test('takes an action where that is cheaper', () => {
		const of = gatePack([gate('q', 2, { evidenceHours: 8 })], [paper]);
		expect(chosen(of, { q: at(2) })).toEqual(['redo']);
	});

	test('cannot be written down when it has to be observed', () => {
		const observed = action('drill', { q: 3 }, { effortHours: 20, evidence: 'observed' });
		const of = gatePack([question('q', { gate: { '3': 3 } })], [paper, observed]);
		expect(chosen(of, { q: at(3) }, { autonomy: 3 })).toEqual(['drill']);
	});

	test('is not helped by evidence of a lower level', () => {
		const observed = action('drill', { q: 3 }, { evidence: 'observed' });
		const of = gatePack([question('q', { gate: { '3': 3 } })], [observed]);
		expect(planOf(of, { q: at(4, 'document') }, { autonomy: 3 })).toMatchObject({ aim: 2, fits: false });
	});

	test('needs nothing when it is unknown or too low: then it is raised', () => {
		const of = gatePack([gate('q', 2, { evidenceHours: 0.5 })], [paper]);
		expect(chosen(of, { q: { unknown: true } })).toEqual(['redo']);
		expect(chosen(of, { q: at(1) })).toEqual(['redo']);
	});
});

describe('what comes before an action is asked for', () => {
	const actions = [
		action('before', { p: 2 }, { evidence: 'observed' }),
		action('then', { q: 2 }, { after: ['before'] })
	];
	const of = gatePack([gate('q', 2), question('p')], actions);

	test.each<[string, Answers, string[]]>([
		['when its effects are not there', { p: at(1) }, ['before', 'then']],
		['not when they are', { p: at(2) }, ['then']],
		['not when more is there', { p: at(4) }, ['then']],
		[
			'not when its question does not apply',
			{ p: { notApplicable: { reason: 'x', approvedBy: 'y' } } },
			['then']
		]
	])('%s', (_, answers, expected) => {
		expect(chosen(of, answers)).toEqual(expected);
	});

	test('always when it raises nothing', () => {
		const silent = [action('before', {}), action('then', { q: 2 }, { after: ['before'] })];
		expect(chosen(gatePack([gate('q', 2)], silent))).toEqual(['before', 'then']);
	});
});

describe('with the gates open, floors are reached by gain per hour', () => {
	const layers = (weightOfB = 1) => [
		layer('main', [capability('c', [question('main.a'), question('main.b', { weight: weightOfB })])])
	];
	const full = { 'main.a': at(1), 'main.b': at(1) };

	test('the better rate first, and nothing once the floor is reached', () => {
		const actions = [
			action('a', { 'main.a': 3 }, { effortHours: 4 }),
			action('b', { 'main.b': 3 }, { effortHours: 3 })
		];
		// One of the two lifts the layer and the overall to 2, and 1.5 is enough.
		expect(chosen(pack(layers(), actions), full)).toEqual(['b']);
	});

	test('by weight', () => {
		const actions = [
			action('a', { 'main.a': 2 }, { effortHours: 3 }),
			action('b', { 'main.b': 2 }, { effortHours: 4 })
		];
		expect(chosen(pack(layers(3), actions), full)).toEqual(['b']);
	});

	test('by the rate, not by the hours', () => {
		const actions = [
			action('half', { 'main.a': 2 }, { effortHours: 2 }),
			action('quarter-a', { 'main.b': 2 }, { effortHours: 1.5 }),
			action('quarter-b', { 'main.c': 2 }, { effortHours: 1.5 })
		];
		const questions = [question('main.a', { weight: 2 }), question('main.b'), question('main.c')];
		const of = pack([layer('main', [capability('c', questions)])], actions);
		// Half a level is missing. The two short ones would do as well, for an hour more.
		expect(chosen(of, { 'main.a': at(1), 'main.b': at(1), 'main.c': at(1) })).toEqual(['half']);
	});

	test('what goes beyond the floor is no gain', () => {
		const actions = [
			action('little', { 'main.a': 2 }, { effortHours: 2 }),
			action('much', { 'main.a': 4 }, { effortHours: 5 })
		];
		// Half a level of the overall is missing, both give it, and the first is cheaper.
		expect(chosen(pack(layers(), actions), full)).toEqual(['little']);
	});

	test('in a layer below its floor even when the overall is high', () => {
		const two = [
			layer('low', [capability('l', [question('low.q')])]),
			layer('high', [capability('h', [question('high.q')])])
		];
		const actions = [
			action('lift', { 'low.q': 1 }, { effortHours: 9 }),
			action('polish', { 'high.q': 4 }, { effortHours: 1 })
		];
		expect(chosen(pack(two, actions), { 'low.q': at(0), 'high.q': at(3) })).toEqual(['lift']);
	});

	test('unknown and unanswered count as level 0', () => {
		const actions = [action('a', { 'main.a': 3 }), action('b', { 'main.b': 3 })];
		expect(chosen(pack(layers(), actions), { 'main.a': { unknown: true } })).toEqual(['a']);
		expect(chosen(pack(layers(), actions), { 'main.a': { unknown: true }, 'main.b': at(3) })).toEqual([]);
	});

	test('without closing a gate that is open', () => {
		const questions = [question('main.g', { gate: { '3': 2 } }), question('main.h')];
		const actions = [
			action('weakens', { 'main.g': 4 }, { effortHours: 1 }),
			action('harmless', { 'main.h': 4 }, { effortHours: 30 })
		];
		const of = pack([layer('main', [capability('c', questions)])], actions);
		const answers = { 'main.g': at(2, 'observed'), 'main.h': at(2) };
		expect(planOf(of, answers, { autonomy: 3 })).toMatchObject({ aim: 3 });
		expect(chosen(of, answers, { autonomy: 3 })).toEqual(['harmless']);
	});
});

describe('the aim', () => {
	const questions = [gate('p', 2), question('q', { gate: { '2': 2 } }), question('r', { gate: { '3': 3 } })];
	const actions = [action('a', { p: 2 }), action('b', { q: 2 }), action('c', { r: 3 })];
	const of = gatePack(questions, actions);

	test('is what was asked for where the actions reach it', () => {
		expect(planOf(of, {}, { autonomy: 2 })).toMatchObject({ requested: 2, aim: 2, reasons: [] });
	});

	test('is the highest they reach where they do not, and the plan says so', () => {
		const plan = planOf(of, {}, { autonomy: 4 });
		expect(plan).toMatchObject({ requested: 4, aim: 2, fits: false, misfitProved: false });
		expect(plan.reasons).toEqual([{ code: 'aim-lowered', values: { requested: 4, aim: 2 } }]);
		expect(workOf(plan)).toEqual(['a', 'b']);
		expect(plan.projected.supportedNow).toBe(2);
	});

	test('is none, without actions, where not even the first level can be reached', () => {
		const plan = planOf(gatePack(questions, []), {});
		expect(plan).toMatchObject({ aim: 0, fits: false });
		expect(workOf(plan)).toEqual([]);
	});

	test('needs no actions when it is supported already', () => {
		const plan = planOf(of, { p: at(2, 'document') });
		expect(plan).toMatchObject({ aim: 1, fits: true, reasons: [] });
		expect(plan.tasks.map(({ id }) => id)).toEqual(['launch', 'decision']);
		expect(plan.projected.verdict).toBe('go');
	});

	test('is not above what was asked for, whatever the answers support', () => {
		const high = { p: at(4, 'observed'), q: at(4, 'observed'), r: at(4, 'observed') };
		expect(planOf(of, high, { autonomy: 1 })).toMatchObject({ aim: 1 });
	});

	test('holds the gates of every autonomy below it', () => {
		const strict = gatePack([gate('p', 2)], [action('a', { p: 2 }, { evidence: 'observed' })]);
		expect(chosen(strict, {}, { autonomy: 4 })).toEqual(['a']);
	});
});

describe('what later work makes superfluous is dropped', () => {
	test('with all that rests on it', () => {
		const actions = [
			action('base', { other: 1 }, { effortHours: 5 }),
			action('top', { p: 2 }, { effortHours: 1, after: ['base'] }),
			action('both', { p: 3, z: 2 }, { effortHours: 9 })
		];
		const of = gatePack([gate('p', 2), gate('z', 2), question('other')], actions);
		expect(chosen(of)).toEqual(['both']);
	});

	test('but not what is still needed before something else', () => {
		const actions = [
			action('base', { p: 2 }, { effortHours: 1 }),
			action('both', { p: 3, z: 2 }, { effortHours: 9, after: ['base'] })
		];
		expect(chosen(gatePack([gate('p', 2), gate('z', 2)], actions))).toEqual(['base', 'both']);
	});

	test('dearest first', () => {
		// Gate by gate all three are taken; the last one must stay, and of the others either could go.
		const actions = [
			action('a', { q1: 2, q2: 2 }, { effortHours: 3 }),
			action('b', { q2: 2, q3: 2 }, { effortHours: 4 }),
			action('c', { q3: 2, q1: 2, q4: 2 }, { effortHours: 5 })
		];
		const of = gatePack(
			['q1', 'q2', 'q3', 'q4'].map((id) => gate(id, 2)),
			actions
		);
		expect(chosen(of)).toEqual(['a', 'c']);
	});
});

test('work that would close a gate for good is not taken, nor what rests on it', () => {
	const questions = [gate('p', 2), question('q', { gate: { '3': 2 } })];
	const shown = action('shown', { q: 3 }, { evidence: 'observed' });
	const weaker = action('weaker', { q: 4 }, { effortHours: 1 });
	const resting = action('resting', { p: 2 }, { effortHours: 1, evidence: 'observed', after: ['weaker'] });
	const dear = action('dear', { p: 2 }, { effortHours: 30, evidence: 'observed' });
	const of = gatePack(questions, [shown, weaker, resting, dear]);
	expect(chosen(of, {}, { autonomy: 3 })).toEqual(['dear', 'shown']);

	// Where other work shows the higher level as strongly as it must be, the cheaper way is open.
	const drill = action('drill', { q: 4 }, { effortHours: 2, evidence: 'observed' });
	const mended = gatePack(questions, [shown, weaker, resting, dear, drill]);
	expect(chosen(mended, {}, { autonomy: 3 })).toEqual(['drill', 'resting', 'weaker']);
});
