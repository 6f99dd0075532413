/** The scratch copy beside its assessment: keeping, discarding, undoing, and where one may begin. */
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '#lib/core/assessment/json.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import { scratchOf } from '#lib/state/scratch.svelte.ts';
import type { StartPoint } from '#lib/state/what-if.svelte.ts';
import { NO_GO, opened, SMALL, whatIfOf } from '../../fixtures/what-if.ts';

const text = (value: object): string => canonicalJson(JSON.parse(JSON.stringify(value)) as Json);

test('without changes both sides are the same', () => {
	const { real, supposed, comparison, plans } = whatIfOf(opened());
	expect(supposed.readiness).toEqual(real.readiness);
	expect(comparison.verdict).toEqual({ before: 'noGo', after: 'noGo' });
	expect(plans.after).toEqual(plans.before);
});

test('a change moves the scratch copy and leaves the assessment alone', () => {
	const open = opened();
	const whatIf = whatIfOf(open);
	const before = text(open.assessment);
	whatIf.scratch.setAnswers({ 'governance.rights': { level: 3, evidence: 'document' } });
	whatIf.scratch.setAutonomy(1);
	expect(whatIf.comparison.verdict).toEqual({ before: 'noGo', after: 'go' });
	expect(whatIf.comparison.requested).toEqual({ before: 2, after: 1 });
	expect(text(open.assessment)).toBe(before);
	expect(open.canUndo).toBe(false);
});

test('thresholds of the scratch copy decide its verdict only, and end with the pack’s', () => {
	const whatIf = whatIfOf(opened({ ...NO_GO, 'governance.rights': { level: 2 } }));
	const asserted = { '1': 'asserted', '2': 'asserted', '3': 'observed', '4': 'observed' } as const;
	const zero = { '1': 0, '2': 0, '3': 2.5, '4': 3 };
	const { thresholds } = SMALL.questionnaire;
	whatIf.scratch.setThresholds({
		...thresholds,
		gateEvidence: asserted,
		layerFloor: zero,
		overallFloor: zero
	});
	expect(whatIf.comparison.verdict).toEqual({ before: 'noGo', after: 'go' });
	expect(whatIf.comparison.gatesWon).toEqual(['governance.rights']);
	whatIf.scratch.setThresholds(null);
	expect(whatIf.comparison.verdict.after).toBe('noGo');
});

describe('keeping', () => {
	test('writes what was shown as one step, which one undo takes back', () => {
		const open = opened();
		const whatIf = whatIfOf(open);
		const before = text(open.assessment);
		whatIf.suppose('way');
		whatIf.scratch.setAutonomy(1);
		const shown = text(whatIf.supposed.document);
		whatIf.scratch.keep();
		const { frame, answers, thresholds } = open;
		expect(text({ frame, answers, thresholds })).toBe(shown);
		expect(whatIf.scratch.changes.answers).toEqual({});
		expect(open.undo()).toEqual({ what: 'several', of: '' });
		expect(text(open.assessment)).toBe(before);
		expect(open.canUndo).toBe(false);
	});

	test('names what was changed in the assessment meanwhile, and replaces it', () => {
		const open = opened();
		const { scratch } = whatIfOf(open);
		scratch.setAnswers({ 'governance.rights': { level: 4 }, 'quality.standard': { level: 2 } });
		open.setAnswer('governance.rights', { level: 2 });
		open.setAnswer('quality.standard', { level: 2 });
		expect(scratch.moved.questions).toEqual(['governance.rights']);
		expect(Object.keys(scratch.changes.answers)).toEqual(['governance.rights']);
		scratch.keep();
		expect(open.answer('governance.rights')).toEqual({ level: 4 });
		expect(scratch.moved.questions).toEqual([]);
	});

	test('after discarding keeps nothing, and discarding can be undone', () => {
		const open = opened();
		const { scratch } = whatIfOf(open);
		scratch.setAutonomy(3);
		scratch.discard();
		scratch.keep();
		expect(open.frame.autonomy).toBe(2);
		expect(open.canUndo).toBe(false);
		scratch.setAutonomy(3);
		scratch.discard();
		scratch.undo();
		expect(scratch.changes.autonomy).toEqual({ from: 2, to: 3 });
		scratch.redo();
		expect(scratch.changes.autonomy).toBeNull();
	});
});

test('one thing taken back leaves the others', () => {
	const { scratch } = whatIfOf(opened());
	scratch.setAnswers({ 'governance.rights': { level: 4 }, 'governance.owners': { level: 0 } });
	scratch.setAutonomy(3);
	scratch.takeBack({ question: 'governance.owners' });
	scratch.takeBack('autonomy');
	expect(scratch.changes).toMatchObject({
		autonomy: null,
		answers: { 'governance.rights': { to: { level: 4 } } }
	});
	expect(Object.keys(scratch.changes.answers)).toHaveLength(1);
});

test('it is there again after a look at another page', () => {
	const open = opened();
	whatIfOf(open).scratch.setAutonomy(4);
	expect(scratchOf(open).changes.autonomy?.to).toBe(4);
	expect(scratchOf(opened()).changes.autonomy).toBeNull();
});

describe('where one may begin', () => {
	test.each<[StartPoint, string]>([
		['way', 'go'],
		['planned', 'go'],
		['well', 'noGo'],
		['badly', 'noGo']
	])('%s', (start, verdict) => {
		const whatIf = whatIfOf(opened());
		expect(whatIf.suppose(start)).toBeGreaterThan(0);
		expect(whatIf.comparison.verdict.after).toBe(verdict);
		expect(whatIf.suppose(start)).toBe(0);
	});

	test('the planned work done gives the readiness that the plan foresees', () => {
		const whatIf = whatIfOf(opened());
		const planned = planRollout(SMALL, whatIf.real.document);
		whatIf.suppose('planned');
		expect(planned.ok && planned.value.projected).toEqual(whatIf.supposed.readiness);
	});

	test('what is not known becomes the best or the worst, and is no longer open', () => {
		const whatIf = whatIfOf(opened());
		whatIf.suppose('well');
		expect(whatIf.supposed.document.answers['quality.standard']).toEqual({ level: 4, evidence: 'observed' });
		whatIf.scratch.undo();
		whatIf.suppose('badly');
		expect(whatIf.supposed.document.answers['quality.standard']).toEqual({ level: 0 });
	});

	test('no way, no change', () => {
		const aside = { notApplicable: { reason: 'No such case', approvedBy: 'Ada' } };
		const whatIf = whatIfOf(opened({ ...NO_GO, 'quality.standard': aside, 'quality.sample': aside }));
		expect(whatIf.suppose('way')).toBeNull();
		expect(whatIf.scratch.canUndo).toBe(false);
	});
});
