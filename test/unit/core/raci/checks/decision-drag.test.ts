import { decisionDrag } from '#lib/core/raci/checks/decision-drag.ts';
import { cell } from '../../../../fixtures/raci.ts';
import { all, describeCheck, put, roles } from '../rule-cases.ts';

describeCheck(decisionDrag, {
	finds: [
		[
			'four to ask',
			all(
				roles('a', 'b', 'c', 'd', 'e', 'f'),
				...['a', 'b', 'c', 'd'].map((id) => put('outcome', id, cell('C')))
			),
			[{ rule: 8, code: 'many-consulted', severity: 'info', row: 'outcome', values: { count: 4 } }]
		],
		[
			'most roles only asked or told',
			all(
				put('outcome', 'maker', cell('C')),
				...['tester', 'process-owner', 'technical-owner'].map((id) => put('outcome', id, cell('I')))
			),
			[{ rule: 8, code: 'many-involved', severity: 'info', row: 'outcome', values: { count: 4, of: 6 } }]
		]
	],
	isContentWith: [
		[
			'half of the roles asked or told',
			all(...['maker', 'tester', 'process-owner'].map((id) => put('outcome', id, cell('C'))))
		]
	]
});
