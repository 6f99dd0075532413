import { describe, expect, test } from 'vitest';
import type { LoadedPack } from '#lib/core/assessment/check-assessment.ts';
import { checkAgainstPack } from '#lib/core/assessment/check-assessment.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { assessmentIssueLine } from '#lib/i18n/assessment-text.ts';
import { capability, layer, pack, question } from '../../../fixtures/small-pack.ts';

const never = question('governance.pause', { notApplicable: 'never' });
const whole = pack([layer('governance', [capability('c', [question('governance.owners'), never])])], []);

const assessment = (more: Partial<Assessment> = {}): Assessment => ({
	format: 'airworthy',
	version: 1,
	id: 'a',
	pack: { id: 'small', version: '1.0.0' },
	frame: { workflow: 'Refunds', autonomy: 1, depth: 'quick', people: [] },
	answers: {},
	...more
});

const said = (more: Partial<Assessment>, loaded: LoadedPack = whole): string[] =>
	checkAgainstPack(assessment(more), loaded).map(assessmentIssueLine);

const notApplicable = { notApplicable: { reason: 'No phone line', approvedBy: 'Jo' } };
const jo = { id: 'jo', name: 'Jo', hats: ['maker', 'pilot'] };

describe('an assessment against its pack', () => {
	test('fits when all it names is there', () => {
		const answers = { 'governance.owners': notApplicable, 'governance.pause': { level: 2 as const } };
		const frame = { ...assessment().frame, people: [{ ...jo, hats: ['maker'] }] };
		expect(said({ answers, frame, pack: { id: 'small', version: '1.0.0', hash: 'test' } })).toEqual([]);
	});

	test('may change tasks that the pack does not have: the plan leaves those changes aside', () => {
		const taskEdits = { gone: { choice: 'pinned' as const } };
		expect(said({ taskEdits, tasksDone: { gone: { day: '2026-12-01' } } })).toEqual([]);
	});

	test('names a question the pack does not have', () => {
		expect(said({ answers: { 'governance.owner': { level: 1 } } })).toEqual([
			'answers.governance.owner: the pack has no question governance.owner'
		]);
	});

	test('may not leave out what can never be left out', () => {
		expect(said({ answers: { 'governance.pause': notApplicable } })).toEqual([
			'answers.governance.pause.notApplicable: this question may not be left out as not applicable'
		]);
	});

	test('has thresholds of its own only where they do not fall as autonomy rises', () => {
		const { thresholds } = whole.questionnaire;
		const layerFloor = { ...thresholds.layerFloor, '3': 1 };
		expect(said({ thresholds })).toEqual([]);
		expect(said({ thresholds: { ...thresholds, layerFloor } })).toEqual([
			'thresholds.layerFloor.3: autonomy 3 asks for less than a lower one; thresholds may not fall as autonomy rises'
		]);
	});

	test('gives nobody a hat the pack does not have, once its roles are loaded', () => {
		const frame = { ...assessment().frame, people: [jo] };
		expect(said({ frame })).toEqual(['frame.people[0].hats[1]: the pack has no role pilot']);
		expect(said({ frame }, { questionnaire: whole.questionnaire })).toEqual([]);
	});

	test('of another pack says only that', () => {
		expect(said({ pack: { id: 'other', version: '9.0.0' }, answers: { q: { level: 1 } } })).toEqual([
			'pack.id: answers the pack other; the one open here is small'
		]);
	});

	test('of another version is still checked', () => {
		expect(said({ pack: { id: 'small', version: '0.9.0' }, answers: { q: { level: 1 } } })).toEqual([
			'pack.version: answers version 0.9.0 of the pack; the one open here is 1.0.0',
			'answers.q: the pack has no question q'
		]);
	});

	test('compares the content where both sides name it', () => {
		expect(said({ pack: { id: 'small', version: '1.0.0', hash: 'older' } })).toEqual([
			'pack.hash: the pack small 1.0.0 has been edited since these answers were given'
		]);
		expect(
			said({ pack: { id: 'small', version: '1.0.0', hash: 'older' } }, { questionnaire: whole.questionnaire })
		).toEqual([]);
	});
});
