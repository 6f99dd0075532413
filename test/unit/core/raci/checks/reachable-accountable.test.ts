import { reachableAccountable } from '#lib/core/raci/checks/reachable-accountable.ts';
import { cell } from '../../../../fixtures/raci.ts';
import { all, describeCheck, frame, gap, put, row, SOUND } from '../rule-cases.ts';

describeCheck(reachableAccountable, {
	finds: [
		[
			'an agent that also works on Saturday',
			frame({ operatingHours: { days: [1, 2, 3, 4, 5, 6], from: '09:00', to: '17:00' } }),
			[
				{
					rule: 5,
					code: 'unreachable',
					severity: 'error',
					row: 'pause',
					role: 'technical-owner',
					values: { hours: 8, of: 48, person: 'Tia', deputy: 'Pia' }
				}
			]
		],
		[
			'the same with nobody to cover it',
			all(
				frame({ operatingHours: { days: [7], from: '20:00', to: '04:00' } }),
				put('pause', 'technical-owner', gap(cell('A', 'Tia', 'Pia'), 'vacant-reach'))
			),
			[
				{
					rule: 5,
					code: 'vacant-reach',
					severity: 'warning',
					row: 'pause',
					role: 'technical-owner',
					values: { hours: 8, of: 8, person: 'Tia', deputy: 'Pia' }
				}
			]
		]
	],
	isContentWith: [
		[
			'no operating hours given',
			({ matrix, frame: { operatingHours: _, ...rest } }) => ({ matrix, frame: rest })
		],
		[
			'a night covered by the deputy',
			frame({
				operatingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '09:00' },
				people: SOUND.frame.people.map((one) =>
					one.name === 'Pia'
						? { ...one, reachable: { days: [1, 2, 3, 4, 5], from: '17:00', to: '09:00' } }
						: one
				)
			})
		],
		['a row that nobody needs to be reached for', row('pause', ({ reach: _, ...rest }) => rest)]
	]
});
