import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRaci } from '#lib/core/raci/build-raci.ts';
import { decisionMap } from '#lib/core/raci/decision-map.ts';
import { DECISIONS } from '#lib/core/pack/scale.ts';
import { readPackFolder } from '../../../../src/cli/pack-folder.ts';
import { frameOf, milestone, person, planOf } from '../../../fixtures/raci.ts';
import { duty, OWNER_ROLES, role } from '../../../fixtures/small-pack.ts';

const work = {
	roles: [...OWNER_ROLES, role('maker')],
	actions: [],
	redFlags: [],
	contradictions: [],
	duties: [
		duty('halt', {
			title: 'Anhalten',
			decision: 'pause',
			reach: 'operating-hours',
			informed: ['process-owner']
		}),
		duty('look', { decision: 'review', consulted: ['technical-owner'] }),
		duty('other')
	]
};

test('a decision is found by its mark, whatever the title, with who decides, does, is asked and told', () => {
	const frame = frameOf([person('Bo', ['business-owner']), person('Mo', ['maker'])]);
	const map = decisionMap(buildRaci({ work }, frame, planOf([milestone('decision')]), undefined));
	expect(map.map(({ decision }) => decision)).toEqual([...DECISIONS]);
	const line = (of: string) => map.find(({ decision }) => decision === of)?.rows ?? [];
	expect(line('pause')).toMatchObject([
		{
			row: { id: 'halt', title: 'Anhalten' },
			decides: [{ role: { id: 'business-owner' }, cell: { person: 'Bo' } }],
			does: [{ role: { id: 'maker' }, cell: { person: 'Mo' } }],
			asked: [],
			told: [{ role: { id: 'process-owner' } }]
		}
	]);
	expect(line('review')[0]?.asked.map(({ role: { id } }) => id)).toEqual(['technical-owner']);
	// The plan ends with a decision on autonomy.
	expect(line('autonomy').map(({ row }) => row.id)).toEqual(['decision']);
	expect(line('budget')).toEqual([]);
});

test('the shipped questionnaire places every decision', () => {
	const result = readPackFolder(join(import.meta.dirname, '../../../../questionnaires/cx'));
	if (!result.ok) throw new Error('the shipped pack is not right');
	const marked = new Set(result.pack.work.duties.flatMap(({ decision }) => decision ?? []));
	expect(marked).toEqual(new Set(DECISIONS));
});
