import { separatePeople } from '#lib/core/raci/checks/separate-people.ts';
import { cell, person } from '../../../../fixtures/raci.ts';
import { all, autonomy, clear, describeCheck, frame, gap, put, SOUND } from '../rule-cases.ts';

describeCheck(separatePeople, {
	finds: [
		[
			'the approver is the only maker',
			all(clear('approve', 'maker'), put('approve', 'process-owner', cell('AR', 'Pia', 'Bo'))),
			[
				{
					rule: 4,
					code: 'self-approval',
					severity: 'error',
					row: 'approve',
					role: 'process-owner',
					values: { other: 'maker' }
				}
			]
		],
		[
			'the same at autonomy 1',
			all(autonomy(1), clear('approve', 'maker'), put('approve', 'process-owner', cell('AR', 'Pia', 'Bo'))),
			[
				{
					rule: 4,
					code: 'self-approval',
					severity: 'warning',
					row: 'approve',
					role: 'process-owner',
					values: { other: 'maker' }
				}
			]
		],
		[
			'one person on both sides',
			put('approve', 'maker', cell('R', 'Pia')),
			[
				{
					rule: 13,
					code: 'same-person',
					severity: 'error',
					row: 'approve',
					role: 'process-owner',
					values: { person: 'Pia', other: 'maker' }
				}
			]
		],
		[
			'the same at autonomy 1',
			all(autonomy(1), put('approve', 'maker', cell('R', 'Pia'))),
			[
				{
					rule: 13,
					code: 'same-person',
					severity: 'warning',
					row: 'approve',
					role: 'process-owner',
					values: { person: 'Pia', other: 'maker' }
				}
			]
		],
		[
			'nobody named who could be anybody else',
			all(
				frame({ people: [person('Pia', ['process-owner', 'maker'])] }),
				clear('approve', 'maker'),
				put('approve', 'tester', cell('R', 'Tess'))
			),
			[
				{
					rule: 13,
					code: 'same-person',
					severity: 'error',
					row: 'approve',
					role: 'process-owner',
					values: { person: 'Pia', other: 'maker' }
				}
			]
		],
		[
			'a deputy on the other side',
			put('approve', 'process-owner', cell('A', 'Pia', 'Mo')),
			[
				{
					rule: 13,
					code: 'deputy-same-person',
					severity: 'error',
					row: 'approve',
					role: 'process-owner',
					values: { person: 'Mo', other: 'maker' }
				}
			]
		],
		[
			'nobody to separate',
			all(
				put('approve', 'process-owner', gap(cell('A', 'Pia', 'Bo'), 'not-separable')),
				put('approve', 'maker', gap(cell('R', 'Pia'), 'not-separable'))
			),
			[
				{
					rule: 13,
					code: 'not-separable',
					severity: 'warning',
					row: 'approve',
					role: 'process-owner',
					values: { person: 'Pia', other: 'maker' }
				}
			]
		],
		[
			'one side edited after nobody was there to separate',
			all(
				put('approve', 'process-owner', gap(cell('A', 'Pia', 'Bo'), 'not-separable')),
				put('approve', 'maker', cell('R', 'Pia'))
			),
			[
				{
					rule: 13,
					code: 'same-person',
					severity: 'error',
					row: 'approve',
					role: 'process-owner',
					values: { person: 'Pia', other: 'maker' }
				}
			]
		]
	],
	isContentWith: [
		['an approver who makes, beside others', put('approve', 'process-owner', cell('AR', 'Pia', 'Bo'))],
		[
			'a role alone where nothing is kept apart',
			all(clear('outcome', 'planner'), put('outcome', 'business-owner', cell('AR', 'Bo', 'Pia')))
		],
		[
			'two people of one name',
			all(
				frame({ people: [person('Pia', ['process-owner']), person('Pia', ['maker'], { id: 'pia-2' })] }),
				put('approve', 'process-owner', { ...cell('A', 'Pia', 'Bo'), personId: 'pia' }),
				put('approve', 'maker', { ...cell('R', 'Pia'), personId: 'pia-2' })
			)
		],
		[
			'a second maker whom nobody named',
			all(
				frame({ people: [...SOUND.frame.people, person('Max', ['maker'])] }),
				put('approve', 'process-owner', cell('A', 'Mo', 'Bo')),
				put('approve', 'maker', cell('R'))
			)
		],
		[
			'a name by hand that two people share',
			all(
				frame({ people: [person('Pia', ['maker']), person('Pia', ['tester'], { id: 'pia-2' })] }),
				clear('approve', 'maker'),
				put('approve', 'tester', cell('R', 'Tess'))
			)
		]
	]
});
