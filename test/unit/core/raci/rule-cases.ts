/** One sound matrix, the changes that break it, and the table test of a check over both. */
import { describe, expect, test } from 'vitest';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { RaciCell, RaciCheck, RaciFinding, RaciMatrix, RaciRow } from '#lib/core/raci/matrix.ts';
import { cell, column, frameOf, person, raciRow, WORKING_DAYS } from '../../../fixtures/raci.ts';

interface Case {
	readonly matrix: RaciMatrix;
	readonly frame: Frame;
}
export type Change = (from: Case) => Case;

/** A matrix in which no rule finds anything, so that every finding comes from the change under test. */
export const SOUND: Case = {
	matrix: {
		roles: [
			column('business-owner', { owner: 'business' }),
			column('process-owner', { owner: 'process' }),
			column('technical-owner', { owner: 'technical' }),
			column('maker'),
			column('tester'),
			column('planner')
		],
		rows: [
			raciRow(
				'pause',
				{ 'technical-owner': cell('A', 'Tia', 'Pia'), tester: cell('R', 'Tess'), planner: cell('C') },
				{ gates: ['g.pause'], reach: 'operating-hours' }
			),
			raciRow(
				'approve',
				{ 'process-owner': cell('A', 'Pia', 'Bo'), maker: cell('R', 'Mo'), tester: cell('I') },
				{ gates: ['g.approve'], separate: ['process-owner', 'maker'] }
			),
			raciRow(
				'outcome',
				{ 'business-owner': cell('A', 'Bo', 'Pia'), planner: cell('R', 'Paul') },
				{ gates: ['g.outcome'] }
			)
		]
	},
	frame: frameOf(
		[
			person('Bo', ['business-owner']),
			person('Pia', ['process-owner']),
			person('Tia', ['technical-owner']),
			person('Mo', ['maker']),
			person('Tess', ['tester']),
			person('Paul', ['planner'])
		],
		{ operatingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' } }
	)
};

export const all =
	(...changes: Change[]): Change =>
	(from) =>
		changes.reduce((now, change) => change(now), from);
export const frame =
	(more: Partial<Frame>): Change =>
	(from) => ({ ...from, frame: { ...from.frame, ...more } });
export const row =
	(id: string, change: (row: RaciRow) => RaciRow): Change =>
	({ matrix, ...rest }) => ({
		...rest,
		matrix: { ...matrix, rows: matrix.rows.map((row) => (row.id === id ? change(row) : row)) }
	});
export const rowWith = (id: string, more: Partial<RaciRow>): Change =>
	row(id, (row) => ({ ...row, ...more }));
export const put = (id: string, role: string, value: RaciCell): Change =>
	row(id, (row) => ({ ...row, cells: { ...row.cells, [role]: value } }));
export const clear = (id: string, role: string): Change =>
	row(id, (row) => ({
		...row,
		cells: Object.fromEntries(Object.entries(row.cells).filter(([key]) => key !== role))
	}));
export const add =
	(...rows: RaciRow[]): Change =>
	({ matrix, ...rest }) => ({ ...rest, matrix: { ...matrix, rows: [...matrix.rows, ...rows] } });
export const roles =
	(...ids: string[]): Change =>
	({ matrix, ...rest }) => ({
		...rest,
		matrix: { ...matrix, roles: [...matrix.roles, ...ids.map((id) => column(id))] }
	});
export const role =
	(id: string, more: Partial<RaciMatrix['roles'][number]>): Change =>
	({ matrix, ...rest }) => ({
		...rest,
		matrix: { ...matrix, roles: matrix.roles.map((role) => (role.id === id ? { ...role, ...more } : role)) }
	});
export const numbered = (count: number, build: (index: number) => RaciRow): RaciRow[] =>
	Array.from({ length: count }, (_, index) => build(index));
export const autonomy = (level: Frame['autonomy']): Change => frame({ autonomy: level });
export const gap = (value: RaciCell, ...gaps: NonNullable<RaciCell['gaps']>): RaciCell => ({
	...value,
	gaps
});

type Expected = Omit<RaciFinding, 'values'> & { values?: RaciFinding['values'] };

interface Table {
	/** What is wrong, the change that makes it so, and everything that the check then finds. */
	readonly finds: readonly [what: string, change: Change, found: Expected[]][];
	readonly isContentWith: readonly [what: string, change: Change][];
}

/** Tests that the check finds nothing in the sound matrix and exactly what the table says in the changed ones. */
export function describeCheck(check: RaciCheck, { finds, isContentWith }: Table): void {
	const run = ({ matrix, frame }: Case): readonly RaciFinding[] =>
		check(matrix, frame, { workingDays: WORKING_DAYS });

	describe(check.name, () => {
		test.each(finds)('finds %s', (_, change, found) => {
			expect(run(change(SOUND))).toEqual(
				found.map(({ values = {}, ...expected }) => ({ values, ...expected }))
			);
		});

		test.each([['a sound matrix', all()] as const, ...isContentWith])('is content with %s', (_, change) => {
			expect(run(change(SOUND))).toEqual([]);
		});
	});
}
