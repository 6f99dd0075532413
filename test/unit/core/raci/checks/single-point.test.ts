import { singlePoint } from '#lib/core/raci/checks/single-point.ts';
import { cell, raciRow } from '../../../../fixtures/raci.ts';
import { add, describeCheck } from '../rule-cases.ts';

describeCheck(singlePoint, {
	finds: [
		[
			'two of four gates on one person',
			add(
				raciRow(
					'more',
					{ 'business-owner': cell('A', 'Bo', 'Pia'), planner: cell('R', 'Paul') },
					{ gates: ['g.more'] }
				)
			),
			[
				{
					rule: 14,
					code: 'single-point',
					severity: 'warning',
					role: 'business-owner',
					values: { person: 'Bo', count: 2, of: 4 }
				}
			]
		]
	],
	isContentWith: [
		[
			'two of five gates',
			add(
				raciRow(
					'more',
					{ 'business-owner': cell('A', 'Bo', 'Pia'), planner: cell('R') },
					{ gates: ['g.more'] }
				),
				raciRow(
					'last',
					{ 'business-owner': cell('A', 'Eve', 'Pia'), planner: cell('R') },
					{ gates: ['g.last'] }
				)
			)
		],
		[
			'too few gates to say',
			({ matrix, ...rest }) => ({ ...rest, matrix: { ...matrix, rows: matrix.rows.slice(0, 2) } })
		]
	]
});
