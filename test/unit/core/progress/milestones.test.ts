import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import { Decision, Milestone } from '#lib/core/assessment/milestone.ts';
import { OUTCOMES } from '#lib/core/assessment/milestone.ts';
import { changeEntries, changePack } from '#lib/core/assessment/change-pack.ts';
import { tidyDecision, tidyTitle } from '#lib/core/assessment/tidy-milestone.ts';
import type { Autonomy, Level } from '#lib/core/pack/scale.ts';
import type { Layer, Pack } from '#lib/core/pack/schema.ts';
import { compareMilestones, verdictThen } from '#lib/core/progress/compare-milestones.ts';
import { decidedIn, keptIn, lastBefore } from '#lib/core/progress/record.ts';
import { stanceOf } from '#lib/core/progress/stance.ts';
import { takeMilestone } from '#lib/core/progress/take-milestone.ts';
import { trend } from '#lib/core/progress/trend.ts';
import * as arbitrary from '../../../fixtures/arbitrary-assessment.ts';
import { randomModel } from '../../../fixtures/random-pack.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const LAYERS = [
	layer('care', [
		capability('own', [
			question('care.owners', { title: 'Owners', gate: { '1': 2 } }),
			question('care.rights', { title: 'Rights' })
		])
	]),
	layer('skill', [capability('read', [question('skill.sample', { title: 'Sample', gate: { '2': 2 } })])])
];
const packOf = (layers: Layer[], version = '1.0.0'): Pack => ({
	questionnaire: questionnaire(layers, { version }),
	work: { roles: [], actions: [], duties: [], redFlags: [], contradictions: [] },
	hash: `hash of ${version}`
});
const PACK = packOf(LAYERS);

const shown = (level: Level): Answer => ({ level, evidence: 'document' });

function take(answers: Answers, more: { autonomy?: Autonomy; day?: string; pack?: Pack } = {}): Milestone {
	const { autonomy = 1, day = '2026-03-01', pack = PACK } = more;
	const { id, version } = pack.questionnaire;
	const frame = { workflow: 'Refunds', people: [], autonomy, depth: 'quick' as const };
	return takeMilestone(
		{ pack: { id, version, hash: pack.hash }, frame, answers },
		pack.questionnaire,
		day,
		`On ${day}`
	);
}

const LOW = { 'care.owners': shown(1), 'care.rights': shown(2), 'skill.sample': shown(2) };
const HIGH = { 'care.owners': shown(2), 'care.rights': shown(2), 'skill.sample': shown(2) };

describe('a milestone', () => {
	test('holds what was said, and the answers without their notes', () => {
		const { standing, answers, thresholds } = take({
			'care.owners': { ...shown(1), note: 'Ask Ada' },
			'care.rights': { note: 'Later' }
		});
		expect(answers).toEqual({ 'care.owners': shown(1) });
		expect(thresholds).toEqual(PACK.questionnaire.thresholds);
		expect(standing.gates).toEqual([{ question: 'care.owners', title: 'Owners', state: 'fail' }]);
		expect(standing.layers.map(({ id, lo, hi, floor }) => [id, lo, hi, floor])).toEqual([
			['care', 0.5, 2.5, 1],
			['skill', 0, 4, 1]
		]);
		expect(standing).toMatchObject({ supportedNow: 0, possible: 0 });
	});

	test('can be saved, whatever the answers', () => {
		fc.assert(
			fc.property(randomModel(), ({ questionnaire, scope, answers }) => {
				const frame = { ...scope, workflow: 'Refunds', people: [] };
				const assessment = { pack: { id: 'small', version: '1.0.0' }, frame, answers };
				const milestone = takeMilestone(assessment, questionnaire, '2026-03-01', 'Kept');
				expect(Milestone.parse(JSON.parse(JSON.stringify(milestone)))).toEqual(milestone);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('two milestones of one edition', () => {
	const comparison = compareMilestones(take(LOW), take(HIGH, { day: '2026-04-01' }), PACK);

	test('name the gates won, and those lost the other way round', () => {
		const owners = { question: 'care.owners', title: 'Owners', from: 'fail', to: 'pass' };
		expect(comparison).toMatchObject({ won: [owners], lost: [], others: [] });
		const back = compareMilestones(take(HIGH), take(LOW), PACK);
		expect(back).toMatchObject({ won: [], lost: [{ ...owners, from: 'pass', to: 'fail' }] });
	});

	test('show layers from and to, capabilities that moved, and the answers behind', () => {
		expect(comparison.verdicts).toEqual({ from: 'noGo', to: 'go' });
		expect(comparison.layers.map(({ id, from, to }) => [id, from?.lo, to?.lo])).toEqual([
			['care', 1.5, 2],
			['skill', 2, 2]
		]);
		expect(comparison.detail?.capabilities.map(({ id }) => id)).toEqual(['care/own']);
		expect(comparison.detail?.answers).toEqual([{ question: 'care.owners', from: shown(1), to: shown(2) }]);
		expect(comparison.detail?.moved).toMatchObject({
			direction: 'rose',
			from: 0,
			to: 1,
			questions: ['care.owners'],
			causes: [],
			proved: true
		});
	});

	test('with another autonomy asked for, tell the gates that came with it', () => {
		const { others, won, lost } = compareMilestones(take(HIGH), take(HIGH, { autonomy: 2 }), PACK);
		expect({ won, lost }).toEqual({ won: [], lost: [] });
		expect(others).toEqual([{ question: 'skill.sample', title: 'Sample', from: null, to: 'pass' }]);
	});

	test('with nothing changed, say that nothing moved', () => {
		const { detail } = compareMilestones(take(LOW), take(LOW), PACK);
		expect(detail).toMatchObject({ capabilities: [], answers: [], moved: { direction: 'same' } });
	});
});

describe('milestones of other editions', () => {
	const next = packOf(
		[
			layer('care', [
				capability('own', [
					question('care.named', { title: 'Named owners', gate: { '1': 2 }, replaces: ['care.owners'] }),
					question('care.rights', { title: 'Rights' })
				])
			]),
			LAYERS[1]!
		],
		'2.0.0'
	);
	const later = take(
		{ 'care.named': shown(2), 'care.rights': shown(2), 'skill.sample': shown(2) },
		{ pack: next, day: '2026-05-01' }
	);

	test('are compared in the edition at hand, and a gate is known by its new name', () => {
		const { won, detail } = compareMilestones(take({ ...LOW, gone: shown(3) }), later, next);
		expect(won.map(({ question }) => question)).toEqual(['care.named']);
		expect(detail?.migrated).toBe(true);
		expect(detail?.mapped.map(({ from, to }) => [from, to])).toEqual([[['care.owners'], 'care.named']]);
		expect(detail?.dropped.map(({ question }) => question)).toEqual(['gone']);
		expect(detail?.answers.map(({ question }) => question)).toEqual(['care.named']);
		expect(detail?.moved).toMatchObject({ questions: ['care.named'], causes: [] });
	});

	test('name the edition where it alone moved the verdict', () => {
		const strict = packOf(
			[
				LAYERS[0]!,
				layer('skill', [
					capability('read', [
						question('skill.sample', { title: 'Sample', gate: { '2': 2 } }),
						question('skill.new', { title: 'New', gate: { '1': 1 } })
					])
				])
			],
			'2.0.0'
		);
		const { detail } = compareMilestones(take(HIGH), take(HIGH, { pack: strict }), strict);
		expect(detail?.moved).toMatchObject({ direction: 'fell', causes: ['edition'], questions: [] });
	});

	test('stay as they are when the assessment moves on to another edition', () => {
		const frame = { workflow: 'Refunds', people: [], autonomy: 1, depth: 'quick' } as const;
		const change = changePack(
			{ pack: take(LOW).pack, frame: { ...frame, people: [] }, answers: LOW },
			null,
			next
		);
		const keys = changeEntries(change, LOW).map(([key]) => key);
		expect(keys.filter((key) => /^(milestones|decisions)/.test(key))).toEqual([]);
	});

	test('of another pack are compared by what was said alone', () => {
		const other = { ...take(LOW), pack: { id: 'other', version: '1.0.0' } };
		const { detail, layers } = compareMilestones(other, take(HIGH), PACK);
		expect(detail).toBeNull();
		expect(layers).toHaveLength(2);
		expect(compareMilestones(take(LOW), take(HIGH), null).detail).toBeNull();
	});
});

describe('the record', () => {
	const milestones = {
		b: take(HIGH, { day: '2026-04-01' }),
		a: take(LOW, { day: '2026-04-01' }),
		c: take(LOW, { day: '2026-01-01' })
	};
	const decision: Decision = {
		outcome: 'wait',
		autonomy: 0,
		by: 'Ada',
		day: '2026-04-02',
		conditions: []
	};

	test('is in the order of days, and of one day in the order kept', () => {
		expect(keptIn({ milestones }).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
		expect(keptIn({})).toEqual([]);
	});

	test('has the latest decision first', () => {
		const decisions = { a: decision, c: { ...decision, day: '2026-04-03' } };
		expect(decidedIn(keptIn({ milestones, decisions })).map(({ id }) => id)).toEqual(['c', 'a']);
	});

	test('compares now with the last that says something else, and with none of a later day', () => {
		const kept = keptIn({ milestones });
		expect(lastBefore(kept, take(HIGH, { day: '2026-06-01' }))?.id).toBe('a');
		expect(lastBefore(kept, take(LOW, { day: '2026-06-01' }))?.id).toBe('b');
		expect(lastBefore(kept, take(HIGH, { day: '2026-02-01' }))?.id).toBe('c');
		expect(lastBefore(kept, take(HIGH, { day: '2025-02-01' }))).toBeNull();
	});

	test('gives a trend from what was said alone', () => {
		const { points, layers } = trend(Object.values(milestones));
		expect(points.map(({ day, supportedNow }) => [day, supportedNow])).toEqual([
			['2026-01-01', 0],
			['2026-04-01', 1],
			['2026-04-01', 0]
		]);
		expect(layers.map(({ id }) => id)).toEqual(['care', 'skill']);
		expect(points[0]?.layers.care).toEqual({ lo: 1.5, point: 1.5, hi: 1.5 });
	});
});

describe('a decision', () => {
	const on = (answers: Answers, autonomy: Autonomy) => take(answers, { autonomy });

	test.each<[string, Milestone, 0 | Autonomy, string]>([
		['as much as is supported', on(HIGH, 1), 1, 'with'],
		['nothing where nothing is supported', on(LOW, 1), 0, 'with'],
		['more than is supported', on(LOW, 1), 1, 'against'],
		['less than was asked for and is supported', on(HIGH, 1), 0, 'milder']
	])('that allows %s stands so to the verdict', (_, milestone, autonomy, stance) => {
		expect(stanceOf({ autonomy }, milestone)).toBe(stance);
	});

	test('on what was said then', () => {
		expect(verdictThen(on(LOW, 1))).toBe('noGo');
		expect(verdictThen(on(HIGH, 1))).toBe('go');
	});

	const pasted = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 20 }),
		fc.constantFrom('', ' ', '\n', '\u202E', 'x'.repeat(2000), `${'a'.repeat(299)}😀`)
	);
	const typed = fc.record(
		{
			outcome: fc.constantFrom(...OUTCOMES),
			autonomy: fc.constantFrom(0, 1, 2, 3, 4, 5 as 4),
			by: pasted,
			day: fc.oneof(arbitrary.day, fc.constantFrom('', '2026-02-30')),
			conditions: fc.array(pasted, { maxLength: 30 }),
			reason: pasted
		},
		{ requiredKeys: ['outcome', 'autonomy', 'by', 'day', 'conditions'] }
	);

	test('is kept so that it can be saved, whatever was typed', () => {
		fc.assert(
			fc.property(typed, (decision) => {
				const kept = tidyDecision(decision);
				if (kept) expect(Decision.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
			}),
			{ numRuns: 1000 }
		);
		fc.assert(
			fc.property(pasted, (text) => {
				const title = tidyTitle(text);
				if (title !== null) expect(Milestone.shape.title.parse(title)).toBe(title);
			})
		);
	});

	test.each<[string, Partial<Decision>, unknown]>([
		['lets nothing run after a stop', { outcome: 'stop', autonomy: 3 }, { autonomy: 0 }],
		['is none as a go that allows nothing', { outcome: 'go', autonomy: 0 }, null],
		['is none without a name', { by: '  ' }, null],
		['drops empty lines and repetitions', { conditions: ['a', ' ', 'a '] }, { conditions: ['a'] }]
	])('%s', (_, more, kept) => {
		const decision: Decision = { outcome: 'go', autonomy: 1, by: 'Ada', day: '2026-03-01', conditions: [] };
		const tidied = tidyDecision({ ...decision, ...more });
		if (kept === null) expect(tidied).toBeNull();
		else expect(tidied).toMatchObject(kept as object);
	});
});
