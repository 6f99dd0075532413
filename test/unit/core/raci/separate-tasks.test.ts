/** Rules 4 and 13 on rows of the plan: work that tests or approves, and the decision that ends the 30 days. */
import { describe, expect, test } from 'vitest';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { Duty } from '#lib/core/pack/schema.ts';
import type { RaciEdits } from '#lib/core/raci/apply-raci-edits.ts';
import { buildRaci } from '#lib/core/raci/build-raci.ts';
import type { Raci } from '#lib/core/raci/matrix.ts';
import { cell, frameOf, milestone, person, planOf, task } from '../../../fixtures/raci.ts';
import { action, duty, OWNER_ROLES, role } from '../../../fixtures/small-pack.ts';

const REVIEW = action('review', {}, { separate: ['tester', 'maker'] });
const DECIDES = duty('decide', {
	decision: 'autonomy',
	responsible: ['maker'],
	consulted: ['tester'],
	separate: ['business-owner', 'maker']
});
const TASKS = [
	task('review', { role: 'tester', accountable: 'business-owner' }),
	task('chore', { role: 'tester', accountable: 'business-owner' }),
	milestone('launch', { role: 'business-owner', accountable: 'business-owner' }),
	milestone('decision', { role: 'business-owner', accountable: 'business-owner' })
];
const MO_TWICE = [person('Bo', ['business-owner']), person('Mo', ['tester', 'maker'])];

function build(people: Frame['people'], duties: Duty[] = [], edits?: RaciEdits): Raci {
	const roles = [...OWNER_ROLES, role('maker'), role('tester')];
	const work = { roles, actions: [REVIEW], duties, redFlags: [], contradictions: [] };
	return buildRaci({ work }, frameOf(people, { autonomy: 2 }), planOf(TASKS), edits);
}

const apart = ({ findings }: Raci) =>
	findings
		.filter(({ rule }) => rule === 4 || rule === 13)
		.map(({ code, severity, row, role: at }) => [code, severity, row, at]);
const rowOf = (raci: Raci, id: string) => raci.rows.find((row) => row.id === id);

describe('work that tests', () => {
	test('is found where the tester is also the maker, and no other row', () => {
		expect(apart(build(MO_TWICE))).toEqual([['not-separable', 'warning', 'review', 'tester']]);
	});

	test('is found as an error once somebody writes it so by hand', () => {
		const raci = build(MO_TWICE, [], { 'review/tester': { letter: 'R', person: 'Mo' } });
		expect(apart(raci)).toEqual([['same-person', 'error', 'review', 'tester']]);
	});

	test('names somebody else where there is one', () => {
		const raci = build([...MO_TWICE, person('Tess', ['tester'])]);
		expect(apart(raci)).toEqual([]);
		expect(rowOf(raci, 'review')?.cells.tester?.person).toBe('Tess');
	});
});

describe('the decision', () => {
	test('has the letters of the duty that decides each month, and its separation', () => {
		const row = rowOf(build(MO_TWICE, [DECIDES]), 'decision');
		expect(row).toMatchObject({
			separate: ['business-owner', 'maker'],
			decision: 'autonomy',
			cells: { 'business-owner': { letter: 'A' }, maker: { letter: 'R' }, tester: { letter: 'C' } }
		});
	});

	test('is found where one person would measure and decide', () => {
		const bo = [person('Bo', ['business-owner', 'maker']), person('Tess', ['tester'])];
		const rows = apart(build(bo, [DECIDES])).map(([code, , row]) => [code, row]);
		expect(rows).toContainEqual(['not-separable', 'decision']);
	});

	test('is the owner’s alone where no duty says more', () => {
		const raci = build(MO_TWICE);
		expect(rowOf(raci, 'decision')?.cells).toEqual({
			'business-owner': { ...cell('AR', 'Bo'), personId: 'bo' }
		});
		expect(rowOf(raci, 'decision')?.separate).toBeUndefined();
	});
});
