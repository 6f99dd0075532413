import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RaciEdit } from '#lib/core/assessment/raci-edit.ts';
import type { Work } from '#lib/core/pack/schema.ts';
import { buildRaci } from '#lib/core/raci/build-raci.ts';
import { editOfCell } from '#lib/core/raci/cell-edit.ts';
import { raciKey, type RaciEdits } from '#lib/core/raci/apply-raci-edits.ts';
import { frames } from '../../../fixtures/raci-random.ts';
import { frameOf, milestone, person, planOf, task } from '../../../fixtures/raci.ts';
import { duty, OWNER_ROLES, role } from '../../../fixtures/small-pack.ts';

const WORK: Work = {
	roles: [...OWNER_ROLES, role('maker'), role('tester'), role('spare')],
	actions: [],
	redFlags: [],
	contradictions: [],
	duties: [
		duty('watch', { consulted: ['tester'] }),
		duty('approve', { gates: ['g'], separate: ['business-owner', 'maker'] })
	]
};
const FRAME = frameOf([
	person('Bo', ['business-owner']),
	person('Bea', ['business-owner']),
	person('Mo', ['maker']),
	person('Sue', ['spare'])
]);
const PLAN = planOf([task('first'), milestone('launch')]);

const build = (edits: RaciEdits | undefined, frame = FRAME) => buildRaci({ work: WORK }, frame, PLAN, edits);
const cellsOf = (row: string, edits: RaciEdits) => build(edits).rows.find(({ id }) => id === row)?.cells;

describe('an edited cell', () => {
	test('is written as it is said, with the names of the frame and without what was computed', () => {
		expect(cellsOf('approve', { 'approve/maker': { letter: 'C' } })?.maker).toEqual({ letter: 'C' });
		expect(
			cellsOf('approve', { 'approve/tester': { letter: 'R', person: 'sue', deputy: 'mo' } })?.tester
		).toEqual({ letter: 'R', person: 'Sue', personId: 'sue', deputy: 'Mo', deputyId: 'mo' });
	});

	test('is emptied by a null letter', () => {
		expect(Object.keys(cellsOf('watch', { 'watch/tester': { letter: null } }) ?? {})).toEqual([
			'maker',
			'business-owner'
		]);
	});

	test('has no excuse for what is missing', () => {
		const nobody = frameOf();
		expect(build({}, nobody).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
		const { findings } = build({ 'approve/business-owner': { letter: 'A' } }, nobody);
		expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
			{ code: 'accountable-unnamed', row: 'approve', role: 'business-owner' }
		]);
	});

	test('is checked where it stands: two A in a row are found there', () => {
		const { findings } = build({ 'approve/tester': { letter: 'A', person: 'sue', deputy: 'bo' } });
		expect(findings[0]).toMatchObject({ rule: 1, code: 'many-accountable', row: 'approve' });
	});

	test('says what was computed in its place, in the order of the matrix', () => {
		const { edited } = build({
			'approve/tester': { letter: 'I' },
			'watch/tester': { letter: null },
			// Empty before and after: nothing to say.
			'watch/spare': { letter: null }
		});
		expect(edited).toEqual([
			{ row: 'watch', role: 'tester', computed: { letter: 'C' } },
			{ row: 'approve', role: 'tester', computed: null }
		]);
	});
});

describe('columns', () => {
	test('a role that had none is brought in by a letter, in the order of the pack', () => {
		expect(build({}).roles.map(({ id }) => id)).toEqual(['business-owner', 'maker', 'tester']);
		const { roles } = build({ 'watch/spare': { letter: 'I' }, 'watch/process-owner': { letter: 'C' } });
		expect(roles.map(({ id }) => id)).toEqual([
			'business-owner',
			'process-owner',
			'maker',
			'tester',
			'spare'
		]);
		expect(roles.at(-1)).toMatchObject({ title: 'Spare', people: ['Sue'] });
	});

	test('a role that loses its last letter has none', () => {
		expect(build({ 'watch/tester': { letter: null } }).roles.map(({ id }) => id)).toEqual([
			'business-owner',
			'maker'
		]);
	});
});

test('an edit without its row, its role or its people is left aside and listed, never lost', () => {
	const edits: RaciEdits = {
		'gone/maker': { letter: 'R' },
		'watch/unknown': { letter: 'R' },
		'own/task/maker': { letter: 'C' },
		'watch/maker': { letter: 'R', person: 'nobody' }
	};
	const raci = build(edits);
	expect(raci.aside.map(({ key, row, role: at, missing }) => [key, row, at, missing])).toEqual([
		['gone/maker', 'gone', 'maker', 'row'],
		['watch/unknown', 'watch', 'unknown', 'role'],
		['own/task/maker', 'own/task', 'maker', 'row'],
		['watch/maker', 'watch', 'maker', 'person']
	]);
	expect(raci.rows.find(({ id }) => id === 'watch')?.cells.maker).toEqual({ letter: 'R' });
	expect(raci.edited.map(({ row, role: at }) => raciKey(row, at))).toEqual(['watch/maker']);
});

describe('any frame', () => {
	const people = frames(WORK.roles.map(({ id }) => id));

	test('no edits change nothing', () => {
		fc.assert(
			fc.property(people, (frame) => {
				expect(build({}, frame)).toEqual(build(undefined, frame));
				expect(build({}, frame).edited).toEqual([]);
			})
		);
	});

	test('a cell written as an edit and put back stands there as it was, except for its excuses', () => {
		fc.assert(
			fc.property(people, (frame) => {
				const { rows } = build({}, frame);
				const edits = Object.fromEntries<RaciEdit>(
					rows.flatMap((row) =>
						Object.entries(row.cells).map(([at, cell]) => [raciKey(row.id, at), editOfCell(cell, frame)])
					)
				);
				const bare = rows.map((row) => ({
					...row,
					cells: Object.fromEntries(Object.entries(row.cells).map(([at, { gaps: _, ...cell }]) => [at, cell]))
				}));
				expect(build(edits, frame).rows).toEqual(bare);
			})
		);
	});
});
