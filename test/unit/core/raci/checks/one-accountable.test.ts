import { oneAccountable } from '#lib/core/raci/checks/one-accountable.ts';
import { cell } from '../../../../fixtures/raci.ts';
import { all, clear, describeCheck, put } from '../rule-cases.ts';

describeCheck(oneAccountable, {
	finds: [
		[
			'no A',
			clear('outcome', 'business-owner'),
			[{ rule: 1, code: 'no-accountable', severity: 'error', row: 'outcome', values: { count: 0 } }]
		],
		[
			'A beside A/R',
			put('outcome', 'planner', cell('AR', 'Paul', 'Bo')),
			[{ rule: 1, code: 'many-accountable', severity: 'error', row: 'outcome', values: { count: 2 } }]
		]
	],
	isContentWith: [
		[
			'A/R as the only A',
			all(clear('outcome', 'business-owner'), put('outcome', 'planner', cell('AR', 'Paul', 'Bo')))
		]
	]
});
