import { vacantCells } from '#lib/core/raci/checks/vacant-cells.ts';
import { cell } from '../../../../fixtures/raci.ts';
import { all, describeCheck, gap, put, rowWith } from '../rule-cases.ts';

describeCheck(vacantCells, {
	finds: [
		[
			'an A that the generator found nobody for',
			all(rowWith('outcome', { gates: [] }), put('outcome', 'business-owner', gap(cell('A'), 'vacant-role'))),
			[{ rule: 1, code: 'vacant-role', severity: 'warning', row: 'outcome', role: 'business-owner' }]
		],
		[
			'an R that the generator found nobody for',
			put('outcome', 'planner', gap(cell('R'), 'vacant-role')),
			[{ rule: 2, code: 'vacant-role', severity: 'warning', row: 'outcome', role: 'planner' }]
		]
	],
	isContentWith: [
		[
			'an A of gate work, which rule 3 reports',
			put('outcome', 'business-owner', gap(cell('A'), 'vacant-role'))
		],
		['a gap that has been filled', put('outcome', 'planner', gap(cell('R', 'Paul'), 'vacant-role'))],
		['a letter that somebody left to the role', put('outcome', 'planner', cell('R'))]
	]
});
