import { accountableLoad } from '#lib/core/raci/checks/accountable-load.ts';
import { cell, raciRow } from '../../../../fixtures/raci.ts';
import { add, all, describeCheck, numbered, roles } from '../rule-cases.ts';

describeCheck(accountableLoad, {
	finds: [
		[
			'eight A, where the others have as many',
			add(
				...['business-owner', 'process-owner', 'technical-owner', 'planner'].flatMap((id, at) =>
					numbered(id === 'planner' ? 8 : 5, (index) =>
						raciRow(
							`r${String(at)}-${String(index)}`,
							{ [id]: cell('A'), maker: cell('R', 'Mo') },
							{ hours: 0 }
						)
					)
				)
			),
			[{ rule: 10, code: 'accountable-load', severity: 'warning', role: 'planner', values: { count: 8 } }]
		],
		[
			'an A count far from the others',
			all(
				roles('a', 'b', 'c', 'd'),
				add(
					...numbered(3, (index) =>
						raciRow(`r${String(index)}`, { 'process-owner': cell('A'), maker: cell('R', 'Mo') })
					)
				)
			),
			[
				{
					rule: 10,
					code: 'accountable-load',
					severity: 'warning',
					role: 'process-owner',
					values: { count: 4 }
				}
			]
		]
	],
	isContentWith: [
		[
			'seven A, where the others have as many',
			add(
				...['business-owner', 'process-owner', 'technical-owner', 'planner'].flatMap((id, at) =>
					numbered(id === 'planner' ? 7 : 5, (index) =>
						raciRow(
							`r${String(at)}-${String(index)}`,
							{ [id]: cell('A'), maker: cell('R', 'Mo') },
							{ hours: 0 }
						)
					)
				)
			)
		]
	]
});
