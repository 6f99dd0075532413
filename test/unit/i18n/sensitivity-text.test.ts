import { describe, expect, test } from 'vitest';
import type { DontKnow } from '#lib/core/scoring/dont-knows.ts';
import type { FlagCheck } from '#lib/core/scoring/flags.ts';
import type { FlipStep, LayerScore, Readiness } from '#lib/core/scoring/readiness.ts';
import type { Robustness } from '#lib/core/scoring/robustness.ts';
import { score } from '#lib/core/scoring/score.ts';
import { flagsLead, notAskedLine } from '#lib/i18n/flags-text.ts';
import {
	aloneText,
	dontKnowsLead,
	drawsText,
	gateFall,
	narrowsText,
	scoreFall,
	STABILITY_NOTE,
	stabilityText,
	weightText,
	workLead
} from '#lib/i18n/sensitivity-text.ts';
import { supportFacts } from '#lib/i18n/support-text.ts';
import { weakestText } from '#lib/i18n/weakest-text.ts';
import { capability, layer, question, questionnaire } from '../../fixtures/small-pack.ts';

const one = (raisesTo: DontKnow['raisesTo'], lowersTo: DontKnow['lowersTo'], narrows = 1): DontKnow => ({
	question: 'a',
	state: 'unknown',
	narrows,
	raisesTo,
	lowersTo
});
const READINESS: Readiness = score(
	questionnaire([layer('one', [capability('c', [question('one.q')]), capability('d', [question('one.r')])])]),
	{ autonomy: 2, depth: 'quick' },
	{ 'one.q': { level: 2 }, 'one.r': { level: 1 } }
);
const step: FlipStep = {
	question: 'one.q',
	from: 2,
	to: 0,
	fromEvidence: 'asserted',
	evidence: 'asserted',
	steps: 2
};
const firm = (more: Partial<Robustness> = {}): Robustness => ({
	falls: { gate: null, score: [step] },
	stability: 'sensitive',
	overallLo: { least: 1, greatest: 2 },
	overallHi: { least: 1, greatest: 2 },
	draws: 1000,
	kept: 987,
	...more
});

test.each<[DontKnow, string]>([
	[one(2, 1), 'up to level 2, or no more than level 1'],
	[one(1, null), 'up to level 1'],
	[one(null, 0), 'no level at all'],
	[one(null, null), 'nothing, only with others']
])('alone %o can give %s', (dontKnow, said) => {
	expect(aloneText(dontKnow)).toBe(said);
});

test('narrowing has two decimals', () => {
	expect(narrowsText(one(null, null, 1 / 6))).toBe('0.17');
});

test.each<[number, number, string]>([
	[0, 0, 'Every question that is asked has a level or was set aside, so nothing is left to find out.'],
	[0, 1, 'One question has no level yet; it cannot change the verdict.'],
	[0, 3, 'Three questions have no level yet; none of them can change the verdict.'],
	[1, 1, 'One question without a level could change the verdict.'],
	[2, 3, 'Two questions without a level could change the verdict. One other without a level cannot.']
])('%d of %d that matter', (listed, open, said) => {
	expect(
		dontKnowsLead(
			Array.from({ length: listed }, () => one(null, null)),
			open
		)
	).toBe(said);
});

test('falls name their steps, or that there are none', () => {
	expect(gateFall([step])).toBe('Through a gate: two steps down.');
	expect(gateFall(null)).toBe('Through a gate: no gate of this level can be lost.');
	expect(scoreFall([step])).toContain('two steps down takes');
	expect(scoreFall(null)).toContain('no answers take');
});

describe('how firm it is', () => {
	test('is a word with its margin, and a default', () => {
		const said = stabilityText({ ...READINESS, supportedNow: 1 }, firm());
		expect(said).toMatch(/^Level 1 is sensitive: it would take two steps down/);
		expect(STABILITY_NOTE).toBe(
			'One step is fragile, up to three are sensitive, more are robust: a default, not evidence.'
		);
	});

	test.each<[number, number, string]>([
		[1, 2, 'lies between 1.0 and 2.0: the floor of 2.25 for level 2 is missed whatever the weights'],
		[2, 3, 'lies between 2.0 and 3.0: the floor of 2.25 for level 2 is reached with some of these weights'],
		[2.25, 3, 'lies between 2.3 and 3.0: the floor of 2.25 for level 2 is reached whatever the weights'],
		[3, 3, 'stays at 3.0']
	])('weights that take the overall from %d to %d', (least, greatest, said) => {
		expect(weightText(READINESS, firm({ overallLo: { least, greatest } }))).toContain(said);
	});

	test('without an overall, weights have nothing to move', () => {
		expect(weightText(READINESS, firm({ overallLo: null }))).toBeNull();
	});

	test('draws are counted', () => {
		expect(drawsText(firm())).toMatch(/^987 of 1,000 random draws/);
		expect(drawsText(firm({ kept: 1000 }))).toMatch(/^All 1,000 random draws/);
	});
});

test('work says whether it reaches what was asked for', () => {
	expect(workLead(2, 2, 44)).toBe(
		'The plan’s choice of work comes to 44 h and reaches level 2; nothing in it can be spared.'
	);
	expect(workLead(1, 2, 3)).toContain('reaches level 1, the highest that it can.');
});

test.each<[Readiness['requested'], Readiness['supportedNow'], Readiness['possible'], string[]]>([
	[2, 0, 1, ['Level 2', 'No level', 'Level 1']],
	[1, 2, 4, ['Level 1', 'Level 2', 'Level 2']],
	[2, 1, 4, ['Level 2', 'Level 1', 'Level 2']]
])('asked for %d, supported %d, possible %d', (requested, supportedNow, possible, words) => {
	expect(supportFacts({ ...READINESS, requested, supportedNow, possible }).map(({ word }) => word)).toEqual(
		words
	);
});

test('the weakest layer says where it stands and what is lowest in it', () => {
	const [weak] = READINESS.layers as readonly [LayerScore];
	expect(weakestText(weak, READINESS.capabilities, 0.5)).toBe(
		' stands at 1.5; its floor of 2.0 is missed. Lowest in it: Capability d, 1.0.'
	);
});

describe('flags', () => {
	const check = (kind: FlagCheck['kind'], state: FlagCheck['state']) => ({ kind, state }) as FlagCheck;

	test.each<[FlagCheck[], string]>([
		[[], 'No rule fires on what is known.'],
		[[check('redFlag', 'fires'), check('redFlag', 'fires')], 'Two red flags.'],
		[[check('redFlag', 'fires'), check('contradiction', 'fires')], 'One red flag and one contradiction.'],
		[[check('contradiction', 'might')], 'No rule fires on what is known. One more cannot be ruled out yet.']
	])('are counted', (checks, said) => {
		expect(flagsLead(checks)).toBe(said);
	});

	test('that nobody asked about are named as such', () => {
		expect(notAskedLine([check('redFlag', 'fires')])).toBe('');
		expect(notAskedLine([check('redFlag', 'notAsked')])).toBe(
			'One rule rests on questions that are not asked here; a greater depth asks them.'
		);
	});
});
