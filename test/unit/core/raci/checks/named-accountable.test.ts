import { namedAccountable } from '#lib/core/raci/checks/named-accountable.ts';
import { cell } from '../../../../fixtures/raci.ts';
import { all, describeCheck, gap, put, role, rowWith } from '../rule-cases.ts';

describeCheck(namedAccountable, {
	finds: [
		[
			'a gate answered for by a team',
			role('business-owner', { kind: 'team' }),
			[{ rule: 3, code: 'accountable-team', severity: 'error', row: 'outcome', role: 'business-owner' }]
		],
		[
			'a gate without a name',
			put('outcome', 'business-owner', cell('A')),
			[{ rule: 3, code: 'accountable-unnamed', severity: 'error', row: 'outcome', role: 'business-owner' }]
		],
		[
			'a name of spaces',
			put('outcome', 'business-owner', cell('A', '  ')),
			[{ rule: 3, code: 'accountable-unnamed', severity: 'error', row: 'outcome', role: 'business-owner' }]
		],
		[
			'a gate whose role nobody holds',
			put('outcome', 'business-owner', gap(cell('A'), 'vacant-role')),
			[{ rule: 3, code: 'vacant-role', severity: 'warning', row: 'outcome', role: 'business-owner' }]
		],
		[
			'no deputy',
			put('outcome', 'business-owner', cell('A', 'Bo')),
			[
				{
					rule: 3,
					code: 'no-deputy',
					severity: 'error',
					row: 'outcome',
					role: 'business-owner',
					values: { person: 'Bo' }
				}
			]
		],
		[
			'nobody to be deputy',
			put('outcome', 'business-owner', gap(cell('A', 'Bo'), 'vacant-deputy')),
			[
				{
					rule: 3,
					code: 'vacant-deputy',
					severity: 'warning',
					row: 'outcome',
					role: 'business-owner',
					values: { person: 'Bo' }
				}
			]
		],
		[
			'their own deputy',
			put('outcome', 'business-owner', cell('A', 'Bo', ' bo ')),
			[
				{
					rule: 3,
					code: 'deputy-is-person',
					severity: 'error',
					row: 'outcome',
					role: 'business-owner',
					values: { person: 'Bo' }
				}
			]
		]
	],
	isContentWith: [
		[
			'no name where no gate depends on it',
			all(rowWith('outcome', { gates: [] }), put('outcome', 'business-owner', cell('A')))
		],
		[
			'a gap that has been filled',
			put('outcome', 'business-owner', gap(cell('A', 'Bo', 'Pia'), 'vacant-role', 'vacant-deputy'))
		]
	]
});
