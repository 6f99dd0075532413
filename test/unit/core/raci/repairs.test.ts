import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Frame } from '#lib/core/assessment/frame.ts';
import { checkRaci } from '#lib/core/raci/check-raci.ts';
import { roleMap } from '#lib/core/raci/columns.ts';
import type { Raci, RaciCode, RaciFinding, RaciMatrix } from '#lib/core/raci/matrix.ts';
import { afterEdits, repairOf } from '#lib/core/raci/repairs.ts';
import type { RepairSubject } from '#lib/core/raci/repairs/subject.ts';
import { frames, matrices, ROLE_IDS } from '../../../fixtures/raci-random.ts';
import { cell, person, raciRow, WORKING_DAYS } from '../../../fixtures/raci.ts';
import { role as packRole } from '../../../fixtures/small-pack.ts';
import { add, all, autonomy, clear, frame, gap, put, role, row, rowWith, SOUND } from './rule-cases.ts';
import type { Change } from './rule-cases.ts';

const CONTEXT = { workingDays: WORKING_DAYS };

const subjectOf = (matrix: RaciMatrix, of: Frame): RepairSubject => ({
	raci: { ...matrix, findings: checkRaci(matrix, of, CONTEXT), edited: [], aside: [] },
	roles: roleMap(
		matrix.roles.map(({ id, title, kind, owner }) =>
			packRole(id, { title, kind, ...(owner ? { owner } : {}) })
		)
	),
	frame: of,
	context: CONTEXT
});

/** A finding without what it counts. */
const nameOf = ({ code, row: at, role: of, values }: RaciFinding): string =>
	[code, at, of, values.person, values.other, values.owner].join(' ');
const errorsIn = ({ findings }: Raci): string[] =>
	findings.filter(({ severity }) => severity === 'error').map(nameOf);

describe('any matrix', () => {
	const subjects = fc
		.record({ matrix: matrices, frame: frames(ROLE_IDS) })
		.map(({ matrix, frame: of }) => subjectOf(matrix, of));

	test('a repair takes its finding away and brings no error', () => {
		fc.assert(
			fc.property(subjects, fc.nat(), (subject, which) => {
				const { findings } = subject.raci;
				const finding = findings[which % findings.length];
				const edits = finding && repairOf([finding], subject);
				if (!edits) return;
				const after = afterEdits(subject, edits);
				expect(after.findings.map(nameOf)).not.toContain(nameOf(finding));
				for (const error of errorsIn(after)) expect(errorsIn(subject.raci)).toContain(error);
			}),
			{ numRuns: 60 }
		);
	});

	test('repairing errors one by one comes to an end, with fewer errors at every step', () => {
		fc.assert(
			fc.property(subjects, (subject) => {
				let now = subject;
				for (let step = 0; step < 100; step++) {
					const edits = now.raci.findings
						.filter(({ severity }) => severity === 'error')
						.map((finding) => repairOf([finding], now))
						.find((one) => one !== null);
					if (!edits) return;
					const raci = afterEdits(now, edits);
					expect(errorsIn(raci).length).toBeLessThan(errorsIn(now.raci).length);
					now = { ...now, raci };
				}
				expect.unreachable();
			}),
			{ numRuns: 6 }
		);
	});
});

function repaired(change: Change, code: RaciCode) {
	const { matrix, frame: of } = change(SOUND);
	const subject = subjectOf(matrix, of);
	const finding = subject.raci.findings.find((one) => one.code === code);
	if (!finding) throw new Error(`${code} is not there to be repaired`);
	const edits = repairOf([finding], subject);
	return edits?.map(({ row: at, role: of, edit }) => [at, of, edit] as const) ?? null;
}

const people =
	(...more: Parameters<typeof person>[]): Change =>
	({ matrix, frame: of }) => ({
		matrix,
		frame: { ...of, people: [...of.people, ...more.map((one) => person(...one))] }
	});

describe('one click', () => {
	const cases: [what: string, change: Change, code: RaciCode, edits: ReturnType<typeof repaired>][] = [
		[
			'of two A the better placed stays, the other is asked',
			put('approve', 'tester', cell('A')),
			'many-accountable',
			[['approve', 'tester', { letter: 'C' }]]
		],
		[
			'whoever has the work too keeps that',
			put('approve', 'tester', cell('AR')),
			'many-accountable',
			[['approve', 'tester', { letter: 'R', person: 'tess' }]]
		],
		[
			'without an A the owner who would have none answers, with a deputy, since it is gate work',
			all(clear('outcome', 'business-owner'), put('outcome', 'process-owner', cell('C'))),
			'no-accountable',
			[['outcome', 'business-owner', { letter: 'A', person: 'bo', deputy: 'pia' }]]
		],
		[
			'without an R whoever answers does it too',
			clear('outcome', 'planner'),
			'no-responsible',
			[['outcome', 'business-owner', { letter: 'AR', person: 'bo', deputy: 'pia' }]]
		],
		[
			'a team hands the A to somebody on the row',
			all(
				role('tester', { kind: 'team' }),
				put('pause', 'technical-owner', cell('C')),
				put('pause', 'tester', cell('A'))
			),
			'accountable-team',
			[
				['pause', 'technical-owner', { letter: 'A', person: 'tia', deputy: 'tess' }],
				['pause', 'tester', { letter: 'R', person: 'tess' }]
			]
		],
		[
			'a gate without a name gets the holder of the role',
			put('outcome', 'business-owner', cell('A')),
			'accountable-unnamed',
			[['outcome', 'business-owner', { letter: 'A', person: 'bo', deputy: 'paul' }]]
		],
		[
			'a gate without a deputy gets somebody who may',
			put('outcome', 'business-owner', cell('A', 'Bo')),
			'no-deputy',
			[['outcome', 'business-owner', { letter: 'A', person: 'bo', deputy: 'paul' }]]
		],
		[
			'whoever answers alone for what they do hands the work to the role kept apart',
			all(clear('approve', 'maker'), put('approve', 'process-owner', cell('AR', 'Pia', 'Bo'))),
			'self-approval',
			[
				['approve', 'process-owner', { letter: 'A', person: 'pia', deputy: 'bo' }],
				['approve', 'maker', { letter: 'R', person: 'mo' }]
			]
		],
		[
			'of two hats kept apart one goes to another holder',
			all(people(['Max', ['maker']]), put('approve', 'maker', cell('R', 'Pia'))),
			'same-person',
			[['approve', 'maker', { letter: 'R', person: 'mo' }]]
		],
		[
			'three who do it become two, the third is asked',
			all(put('pause', 'maker', cell('R')), put('pause', 'business-owner', cell('R', 'Bo'))),
			'many-responsible',
			[['pause', 'maker', { letter: 'C' }]]
		],
		[
			'four who are asked become three, the least concerned is told',
			all(
				put('pause', 'maker', cell('C')),
				put('pause', 'business-owner', cell('C')),
				put('pause', 'process-owner', cell('C'))
			),
			'many-consulted',
			[['pause', 'process-owner', { letter: 'I' }]]
		],
		[
			'hours that nobody covers go to a deputy who does',
			all(
				frame({ operatingHours: { days: [6], from: '09:00', to: '17:00' } }),
				people(['Sam', [], { reachable: { days: [6], from: '08:00', to: '18:00' } }])
			),
			'unreachable',
			[['pause', 'technical-owner', { letter: 'A', person: 'tia', deputy: 'sam' }]]
		],
		[
			'more work than hours goes to another holder with room',
			all(
				frame({ hoursPerDay: 1 }),
				people(['Till', ['tester'], { hoursPerDay: 2 }]),
				rowWith('pause', { hours: 30 })
			),
			'overload-person',
			[['pause', 'tester', { letter: 'R', person: 'till' }]]
		],
		[
			'an agent that may not act leaves the work to whoever answers',
			all(role('tester', { kind: 'agent' }), autonomy(1)),
			'agent-responsible',
			[
				['pause', 'tester', { letter: 'I' }],
				['pause', 'technical-owner', { letter: 'AR', person: 'tia', deputy: 'pia' }]
			]
		],
		[
			'a role that is only ever told leaves the matrix',
			all(put('outcome', 'planner', cell('I')), put('outcome', 'maker', cell('R', 'Mo'))),
			'role-never-acts',
			[
				['pause', 'planner', { letter: null }],
				['outcome', 'planner', { letter: null }]
			]
		]
	];

	test.each(cases)('%s', (_, change, code, edits) => {
		expect(repaired(change, code)).toEqual(edits);
	});

	test.each<[string, Change, RaciCode]>([
		[
			'two rows of one name',
			add(raciRow('pause-2', SOUND.matrix.rows[0]?.cells ?? {}, { title: 'row PAUSE' })),
			'duplicate-row'
		],
		[
			'one person under two hats kept apart, where the third hat is theirs too',
			all(
				frame({ people: [person('Pia', ['process-owner', 'maker', 'tester'])] }),
				put('approve', 'maker', cell('R', 'Pia')),
				put('approve', 'tester', cell('C'))
			),
			'same-person'
		],
		['a role that nobody holds where nobody else could', frame({ people: [] }), 'no-deputy']
	])('%s has none', (_, change, code) => {
		const cut =
			code === 'no-deputy' ? all(change, put('outcome', 'business-owner', cell('A', 'Bo'))) : change;
		expect(repaired(cut, code)).toBeNull();
	});

	test('of a role that nobody holds, all its rows are mended together or not at all', () => {
		const vacant = (id: string) => put(id, 'tester', gap(cell('R'), 'vacant-role'));
		const { matrix, frame: of } = all(
			vacant('pause'),
			vacant('approve'),
			row('approve', (one) => ({ ...one, gates: [] }))
		)(SOUND);
		const subject = subjectOf(matrix, of);
		const findings = subject.raci.findings.filter(({ code }) => code === 'vacant-role');
		expect(findings).toHaveLength(2);
		const edits = repairOf(findings, subject) ?? [];
		expect(edits.map(({ row: at, role: by, edit }) => [at, by, edit?.letter])).toEqual([
			['pause', 'tester', null],
			['pause', 'technical-owner', 'AR'],
			['approve', 'tester', null]
		]);
		expect(afterEdits(subject, edits).findings.filter(({ code }) => code === 'vacant-role')).toEqual([]);
	});

	test('where a change is to blame and nothing better mends it, the row goes back to what was computed', () => {
		const { matrix, frame: of } = clear(
			'outcome',
			'business-owner'
		)(frame({ people: [person('Paul', ['planner'])] })(SOUND));
		const bare = subjectOf(matrix, of);
		const computed = cell('A', 'Bo', 'Pia');
		const raci = { ...bare.raci, edited: [{ row: 'outcome', role: 'business-owner', computed }] };
		const finding = raci.findings.find(({ code }) => code === 'no-accountable');
		expect(finding && repairOf([finding], { ...bare, raci })).toEqual([
			{ row: 'outcome', role: 'business-owner', edit: null }
		]);
	});
});
