import { expect, test } from 'vitest';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { gatherResults } from '#lib/report/model/gather-results.ts';
import { frameOf, person } from '../../../fixtures/raci.ts';
import { action, capability, duty, layer, pack, question } from '../../../fixtures/small-pack.ts';

const PACK = pack(
	[layer('governance', [capability('ownership', [question('governance.owners', { gate: { '1': 2 } })])])],
	[action('name-owners', { 'governance.owners': 2 })],
	[duty('pause', { decision: 'pause' })]
);
const ASSESSMENT: Assessment = {
	format: 'airworthy',
	version: 1,
	id: 'a',
	pack: { id: 'small', version: '1.0.0' },
	frame: frameOf([person('Bo', ['business-owner'])], { autonomy: 1 }),
	answers: { 'governance.owners': { level: 0 } },
	raciEdits: { 'pause/process-owner': { letter: 'I' } }
};
const OCCASION = {
	plan: null,
	repairs: null,
	date: '2026-11-30',
	appVersion: '0',
	packThresholds: PACK.questionnaire.thresholds
};

test('who does what needs no first day: the matrix is there, and the plan with its dates is not', () => {
	const input = gatherResults(PACK, ASSESSMENT, OCCASION);
	expect(input.plan).toBeNull();
	expect(input.raci?.rows.map(({ id }) => id)).toEqual(['name-owners', 'launch', 'decision', 'pause']);
});

test('what people changed in the matrix is in the report', () => {
	const input = gatherResults(PACK, ASSESSMENT, OCCASION);
	expect(input.raci?.edited).toEqual([{ row: 'pause', role: 'process-owner', computed: null }]);
	expect(input.raci?.rows.at(-1)?.cells['process-owner']).toEqual({ letter: 'I' });
});
