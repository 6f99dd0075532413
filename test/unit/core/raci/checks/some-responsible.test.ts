import { someResponsible } from '#lib/core/raci/checks/some-responsible.ts';
import { cell } from '../../../../fixtures/raci.ts';
import { all, clear, describeCheck, put } from '../rule-cases.ts';

describeCheck(someResponsible, {
	finds: [
		[
			'no R',
			clear('outcome', 'planner'),
			[{ rule: 2, code: 'no-responsible', severity: 'error', row: 'outcome' }]
		]
	],
	isContentWith: [
		[
			'A/R as the only R',
			all(clear('outcome', 'planner'), put('outcome', 'business-owner', cell('AR', 'Bo', 'Pia')))
		]
	]
});
