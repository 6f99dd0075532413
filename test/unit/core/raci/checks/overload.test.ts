import { overload } from '#lib/core/raci/checks/overload.ts';
import { cell, WORKING_DAYS } from '../../../../fixtures/raci.ts';
import { all, describeCheck, frame, put, role, rowWith, SOUND } from '../rule-cases.ts';

describeCheck(overload, {
	finds: [
		[
			'more hours than a person has',
			rowWith('outcome', { hours: 61 }),
			[
				{
					rule: 10,
					code: 'overload-person',
					severity: 'warning',
					role: 'planner',
					values: { person: 'Paul', hours: 61, capacity: 60 }
				}
			]
		],
		[
			'hours of several hats, and leave',
			all(
				frame({
					people: SOUND.frame.people.map((one) =>
						one.name === 'Mo'
							? {
									...one,
									hats: ['maker', 'tester'],
									hoursPerDay: 1,
									leave: [{ from: WORKING_DAYS[0] ?? '', to: '2026-06-14' }]
								}
							: one
					)
				}),
				put('pause', 'tester', cell('R', 'Mo')),
				rowWith('pause', { hours: 4 }),
				rowWith('approve', { hours: 7 })
			),
			[
				{
					rule: 10,
					code: 'overload-person',
					severity: 'warning',
					role: 'maker',
					values: { person: 'Mo', hours: 11, capacity: 10 }
				}
			]
		],
		[
			'more hours than a role without a name has',
			all(put('outcome', 'planner', cell('R')), rowWith('outcome', { hours: 61 })),
			[
				{
					rule: 10,
					code: 'overload-role',
					severity: 'warning',
					role: 'planner',
					values: { hours: 61, capacity: 60 }
				}
			]
		]
	],
	isContentWith: [
		['exactly as many hours as there are', rowWith('outcome', { hours: 60 })],
		[
			'hours shared by two',
			all(rowWith('outcome', { hours: 100 }), put('outcome', 'tester', cell('R', 'Tess')))
		],
		['the hours of a vendor', all(role('planner', { kind: 'vendor' }), rowWith('outcome', { hours: 400 }))]
	]
});
