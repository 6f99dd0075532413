import { spreadOfWork } from '#lib/core/raci/checks/spread-of-work.ts';
import { cell, raciRow } from '../../../../fixtures/raci.ts';
import { add, all, describeCheck, numbered, put } from '../rule-cases.ts';

describeCheck(spreadOfWork, {
	finds: [
		[
			'three R',
			all(put('outcome', 'maker', cell('R')), put('outcome', 'tester', cell('R'))),
			[{ rule: 7, code: 'many-responsible', severity: 'warning', row: 'outcome', values: { count: 3 } }]
		],
		[
			'four rows alone',
			add(...numbered(4, (index) => raciRow(`alone-${String(index)}`, { planner: cell('AR', 'Paul') }))),
			[{ rule: 7, code: 'works-alone', severity: 'warning', role: 'planner', values: { count: 4 } }]
		]
	],
	isContentWith: [
		['two R', put('outcome', 'maker', cell('R'))],
		[
			'three rows alone',
			add(...numbered(3, (index) => raciRow(`alone-${String(index)}`, { planner: cell('AR', 'Paul') })))
		]
	]
});
