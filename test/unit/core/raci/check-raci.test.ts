import { describe, expect, test } from 'vitest';
import { checkRaci } from '#lib/core/raci/check-raci.ts';
import type { RaciFinding } from '#lib/core/raci/matrix.ts';
import { cell, raciRow, WORKING_DAYS } from '../../../fixtures/raci.ts';
import { add, all, type Change, clear, frame, put, role, roles, row, rowWith, SOUND } from './rule-cases.ts';

function check(change: Change): readonly RaciFinding[] {
	const { matrix, frame: framed } = change(SOUND);
	return checkRaci(matrix, framed, { workingDays: WORKING_DAYS });
}

/** One breach of every rule. */
const BREACHES: [rule: number, change: Change][] = [
	[1, clear('outcome', 'business-owner')],
	[2, clear('outcome', 'planner')],
	[3, put('outcome', 'business-owner', cell('A'))],
	[4, all(clear('approve', 'maker'), put('approve', 'process-owner', cell('AR', 'Pia', 'Bo')))],
	[5, frame({ operatingHours: { days: [7], from: '09:00', to: '17:00' } })],
	[6, clear('outcome', 'business-owner')],
	[7, all(put('outcome', 'maker', cell('R')), put('outcome', 'tester', cell('R')))],
	[
		8,
		all(...['maker', 'tester', 'process-owner', 'technical-owner'].map((id) => put('outcome', id, cell('C'))))
	],
	[9, roles('idle')],
	[10, rowWith('outcome', { hours: 90 })],
	[11, role('business-owner', { kind: 'agent' })],
	[12, add(raciRow('empty', {}))],
	[13, put('approve', 'maker', cell('R', 'Pia'))],
	[
		14,
		rowWith('outcome', { cells: { 'business-owner': cell('A', 'Pia', 'Bo'), planner: cell('R', 'Paul') } })
	]
];

describe('checkRaci', () => {
	test('finds nothing in a sound matrix', () => {
		expect(check(all())).toEqual([]);
	});

	test.each(BREACHES)('asks rule %i', (rule, change) => {
		expect(check(change).map((finding) => finding.rule)).toContain(rule);
	});

	test('reports in the order of the rows and roles', () => {
		const turned: Change = ({ matrix, ...rest }) => ({
			...rest,
			matrix: { rows: [...matrix.rows].reverse(), roles: [...matrix.roles].reverse() }
		});
		const emptied = SOUND.matrix.rows.map(({ id }) => row(id, (one) => ({ ...one, cells: {} })));
		const found = check(all(...emptied, turned));
		const of = (rule: number) => found.filter((finding) => finding.rule === rule);
		expect(of(12).map((finding) => finding.row)).toEqual(['outcome', 'approve', 'pause']);
		const unnamed = { planner: cell('A'), 'business-owner': cell('A') };
		const places = check(rowWith('outcome', { cells: unnamed })).filter(({ rule }) => rule === 3);
		expect(places.map((finding) => finding.role)).toEqual(['business-owner', 'planner']);
		expect(of(9).map((finding) => finding.role)).toEqual(SOUND.matrix.roles.map(({ id }) => id).reverse());
	});

	test('reports errors before warnings before hints', () => {
		const mixed = all(
			roles('nobody'),
			put('outcome', 'business-owner', cell('A')),
			rowWith('approve', { hours: 90 })
		);
		expect(check(mixed).map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
	});
});
