import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { flipSet } from '#lib/core/scoring/flip.ts';
import type { Scope } from '#lib/core/scoring/gates.ts';
import { score } from '#lib/core/scoring/score.ts';
import { scoreJson } from '#lib/report/json/score-json.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const small = questionnaire([
	layer('governance', [
		capability('ownership', [
			question('governance.owners', { gate: { '1': 2 }, interaction: ['autonomous', 'human'] }),
			question('governance.rollback', { gate: { '2': 2 }, weight: 2 })
		])
	]),
	layer('quality', [capability('standard', [question('quality.form', { interaction: ['human'] })])])
]);
const scope: Scope = { autonomy: 2, depth: 'quick' };

const printed = (answers: Answers) => scoreJson(score(small, scope, answers), flipSet(small, scope, answers));

describe('score as JSON', () => {
	const json = printed({
		'governance.owners': { level: 3, evidence: 'document' },
		'governance.rollback': { unknown: true },
		'quality.form': { level: 2 }
	});

	test('has exactly the keys that other programs rely on', () => {
		expect(Object.keys(json)).toEqual([
			'requested',
			'supportedNow',
			'possible',
			'verdict',
			'overall',
			'layers',
			'capabilities',
			'cells',
			'gates',
			'flip'
		]);
	});

	test('prints raw intervals by id', () => {
		expect(json.layers).toEqual({
			governance: { lo: 1, point: 3, hi: 11 / 3, floor: 2, met: false },
			quality: { lo: 2, point: 2, hi: 2, floor: 2, met: true }
		});
		expect(json.capabilities).toEqual({
			ownership: { lo: 1, point: 3, hi: 11 / 3 },
			standard: { lo: 2, point: 2, hi: 2 }
		});
		expect(json.overall).toEqual({ lo: 1.5, point: 2.5, hi: (11 / 3 + 2) / 2 });
	});

	test('keys every cell by layer and interaction, null where nothing is asked', () => {
		expect(json.cells).toEqual({
			'governance/autonomous': { lo: 1, point: 3, hi: 11 / 3 },
			'governance/assisted': null,
			'governance/human': { lo: 3, point: 3, hi: 3 },
			'quality/autonomous': null,
			'quality/assisted': null,
			'quality/human': { lo: 2, point: 2, hi: 2 }
		});
	});

	test('lists each gate at each autonomy, with null for a level nobody gave', () => {
		expect(json.gates).toContainEqual({
			question: 'governance.rollback',
			autonomy: 2,
			required: 2,
			level: null,
			evidence: 'asserted',
			state: 'unknown'
		});
		expect(json.gates.map(({ question: id, autonomy }) => `${id}@${String(autonomy)}`)).toEqual([
			'governance.owners@1',
			'governance.owners@2',
			'governance.rollback@2',
			'governance.owners@3',
			'governance.rollback@3',
			'governance.owners@4',
			'governance.rollback@4'
		]);
	});

	test('says what would move the level, with the evidence it takes', () => {
		expect(json.supportedNow).toBe(1);
		expect(json.flip.up).toContainEqual({
			question: 'governance.rollback',
			from: null,
			to: 2,
			evidence: 'document'
		});
		expect(json.flip.down).toHaveLength(1);
	});

	test.each([
		['go', { 'governance.owners': 3, 'governance.rollback': 3, 'quality.form': 3 }],
		['no-go', { 'governance.owners': 0, 'governance.rollback': 3, 'quality.form': 3 }],
		['not shown yet', { 'governance.owners': 3, 'governance.rollback': 3 }]
	])('spells the verdict %s', (verdict, levels: Record<string, number>) => {
		const answers = Object.fromEntries(
			Object.entries(levels).map(([id, level]) => [id, { level, evidence: 'document' } as Answers[string]])
		);
		expect(printed(answers).verdict).toBe(verdict);
	});

	test('has an empty list and no steps where no answers move the level', () => {
		expect(printed({}).flip).toMatchObject({ down: [], downSteps: null });
	});

	test('has no overall when nothing applies', () => {
		const aside = { notApplicable: { reason: 'No such work', approvedBy: 'Ann' } };
		const json = printed({ 'governance.owners': aside, 'governance.rollback': aside, 'quality.form': aside });
		expect(json.overall).toBeNull();
	});
});
