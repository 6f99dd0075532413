import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { Work } from '#lib/core/pack/schema.ts';
import { buildRaci } from '#lib/core/raci/build-raci.ts';
import { checkRaci } from '#lib/core/raci/check-raci.ts';
import type { Raci, RaciFinding, RaciMatrix } from '#lib/core/raci/matrix.ts';
import { frames, matrices, permuted, ROLE_IDS } from '../../../fixtures/raci-random.ts';
import { column, milestone, person, planOf, task, WORKING_DAYS } from '../../../fixtures/raci.ts';
import { duty, OWNER_ROLES, role } from '../../../fixtures/small-pack.ts';
import { runs } from '../../../fixtures/runs.ts';
import { HEAD, repair } from './repair.ts';

const check = (matrix: RaciMatrix, frame: Frame): readonly RaciFinding[] =>
	checkRaci(matrix, frame, { workingDays: WORKING_DAYS });
const asText = (findings: readonly RaciFinding[]): string[] =>
	findings.map((finding) => JSON.stringify(Object.entries(finding).sort())).sort();
const errors = (findings: readonly RaciFinding[]): RaciFinding[] =>
	findings.filter(({ severity }) => severity === 'error');

describe('any matrix', () => {
	const cases = fc.record({ matrix: matrices, frame: frames(ROLE_IDS) });

	test('finds the same in any order of rows, roles and cells', () => {
		const shuffled = cases.chain(({ matrix, frame }) =>
			permuted(matrix).map((other) => ({ matrix, other, frame }))
		);
		fc.assert(
			fc.property(shuffled, ({ matrix, other, frame }) => {
				expect(asText(check(other, frame))).toEqual(asText(check(matrix, frame)));
			})
		);
	});

	test('locates every finding at rows and roles that exist', () => {
		fc.assert(
			fc.property(cases, ({ matrix, frame }) => {
				for (const { row, role: at } of check(matrix, frame)) {
					if (row !== undefined) expect(matrix.rows.map(({ id }) => id)).toContain(row);
					if (at !== undefined) expect(matrix.roles.map(({ id }) => id)).toContain(at);
				}
			})
		);
	});

	test('gets no new error from an I', () => {
		const added = fc.record({ at: cases, row: fc.nat(8), role: fc.constantFrom(...ROLE_IDS) });
		fc.assert(
			fc.property(added, ({ at: { matrix, frame }, row, role: informed }) => {
				const rows = matrix.rows.map((each, index) =>
					index === row && !each.cells[informed]
						? { ...each, cells: { ...each.cells, [informed]: { letter: 'I' as const } } }
						: each
				);
				const before = asText(errors(check(matrix, frame)));
				for (const error of asText(errors(check({ ...matrix, rows }, frame))))
					expect(before).toContain(error);
			})
		);
	});

	test('is free of errors once every error is repaired', () => {
		const always = { reachable: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' } };
		const head = [person('Hal', [HEAD], always), person('Hana', [HEAD], always)];
		fc.assert(
			fc.property(cases, ({ matrix, frame }) => {
				const people = [...frame.people, ...head];
				let now: RaciMatrix = { ...matrix, roles: [...matrix.roles, column(HEAD), column('helper')] };
				for (let step = 0; step < 500; step += 1) {
					const [first] = errors(check(now, { ...frame, people }));
					if (!first) return;
					now = repair(now, first);
				}
				expect(errors(check(now, { ...frame, people }))).toEqual([]);
			})
		);
	});
});

describe('any generated matrix', () => {
	const HATS = ['business-owner', 'process-owner', 'technical-owner', 'maker', 'tester', 'crew'];
	const WORK: Work = {
		roles: [
			...OWNER_ROLES.map((owner) => ({ ...owner, holdsWith: ['tester', 'maker'], notWith: ['crew'] })),
			role('maker', { holdsWith: ['crew'] }),
			role('tester', { holdsWith: ['process-owner'], notWith: ['maker'] }),
			role('crew', { kind: 'team' })
		],
		actions: [],
		redFlags: [],
		contradictions: [],
		duties: [
			duty('pause', {
				gates: ['g'],
				reach: 'operating-hours',
				accountable: 'technical-owner',
				responsible: ['crew']
			}),
			duty('night', { reach: 'operating-hours', separate: ['business-owner', 'maker'] }),
			duty('approve', { gates: ['g'], separate: ['maker', 'business-owner'], consulted: ['tester'] }),
			duty('score', {
				gates: ['g'],
				accountable: 'tester',
				responsible: ['crew'],
				informed: ['maker'],
				separate: ['tester', 'maker']
			}),
			duty('suite', {
				accountable: 'tester',
				responsible: ['crew', 'maker'],
				separate: ['crew', 'maker'],
				hoursPerMonth: 40
			}),
			duty('alone', {
				gates: ['g'],
				accountable: 'process-owner',
				responsible: ['process-owner'],
				separate: ['process-owner', 'maker']
			}),
			duty('talk', { informed: ['tester'], separate: ['tester', 'crew'] })
		]
	};
	const PLAN = planOf([
		task('first'),
		task('second', { accountable: 'tester', consulted: ['crew'] }),
		milestone('launch')
	]);
	const generated = frames(HATS).map((frame) => ({
		frame,
		raci: buildRaci({ work: WORK }, frame, PLAN, undefined)
	}));

	const eachCell = (raci: Raci) =>
		raci.rows.flatMap((row) => Object.entries(row.cells).map(([at, cell]) => ({ row, at, cell })));

	test('has no error, whoever there is', () => {
		fc.assert(
			fc.property(generated, ({ raci }) => {
				expect(errors(raci.findings)).toEqual([]);
			}),
			{ numRuns: runs(250, 2000) }
		);
	});

	test('names holders of the role and deputies who may stand in, and nobody else', () => {
		fc.assert(
			fc.property(generated, ({ frame, raci }) => {
				const hatsOf = (id: string | undefined) => frame.people.find((one) => one.id === id)?.hats ?? [];
				for (const { at, cell } of eachCell(raci)) {
					const acting = cell.letter !== 'C' && cell.letter !== 'I';
					const held = frame.people.some(({ hats }) => hats.includes(at));
					expect(cell.person !== undefined).toBe(acting && held);
					if (cell.person !== undefined) expect(hatsOf(cell.personId)).toContain(at);
					if (cell.deputy === undefined) continue;
					const may = [at, ...(WORK.roles.find(({ id }) => id === at)?.holdsWith ?? [])];
					expect(cell.deputyId).not.toBe(cell.personId);
					expect(hatsOf(cell.deputyId).some((hat) => may.includes(hat))).toBe(true);
				}
			})
		);
	});

	test('puts two people on roles kept apart whenever there are two', () => {
		fc.assert(
			fc.property(generated, ({ frame, raci }) => {
				const holders = (of: string) =>
					frame.people.filter(({ hats }) => hats.includes(of)).map(({ id }) => id);
				const [one, other] = [holders('business-owner'), holders('maker')];
				const hopeless = one.length === 1 && other.length === 1 && one[0] === other[0];
				const said = raci.findings.some(({ code, row }) => code === 'not-separable' && row === 'approve');
				expect(said).toBe(hopeless);
			})
		);
	});

	test('says of every gap what it is, and of nothing else', () => {
		fc.assert(
			fc.property(generated, ({ raci }) => {
				const marked = eachCell(raci).flatMap(({ row, at, cell }) =>
					(cell.gaps ?? []).filter((gap) => gap !== 'not-separable').map((gap) => `${gap} ${row.id} ${at}`)
				);
				const said = raci.findings
					.filter(({ code }) => code.startsWith('vacant'))
					.map(({ code, row, role: at }) => `${code} ${row ?? ''} ${at ?? ''}`);
				expect(said.sort()).toEqual(marked.sort());
			})
		);
	});

	test('shows its errors once the excuses are taken away', () => {
		const bare = generated.map(({ frame, raci }) => ({
			frame,
			raci,
			rows: raci.rows.map((row) => ({
				...row,
				cells: Object.fromEntries(Object.entries(row.cells).map(([at, { gaps: _, ...cell }]) => [at, cell]))
			}))
		}));
		fc.assert(
			fc.property(bare, ({ frame, raci, rows }) => {
				const strict = frame.autonomy >= 2;
				const excused = raci.findings.filter(
					({ code, rule }) => (code.startsWith('vacant') && rule > 2) || (strict && code === 'not-separable')
				);
				const place = ({ rule, row, role: at }: RaciFinding) => `${String(rule)} ${row ?? ''} ${at ?? ''}`;
				expect(
					errors(check({ ...raci, rows }, frame))
						.map(place)
						.sort()
				).toEqual(excused.map(place).sort());
			})
		);
	});
});
