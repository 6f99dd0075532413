import { ownersAccountable } from '#lib/core/raci/checks/owners-accountable.ts';
import { cell } from '../../../../fixtures/raci.ts';
import { all, clear, describeCheck, put } from '../rule-cases.ts';

describeCheck(ownersAccountable, {
	finds: [
		[
			'an owner who answers for nothing',
			all(clear('outcome', 'business-owner'), put('outcome', 'planner', cell('AR', 'Paul', 'Bo'))),
			[
				{
					rule: 6,
					code: 'owner-without-accountable',
					severity: 'warning',
					role: 'business-owner',
					values: { owner: 'business' }
				}
			]
		],
		[
			'an owner whom no role stands for',
			({ matrix, ...rest }) => ({
				...rest,
				matrix: {
					...matrix,
					roles: matrix.roles.map(({ owner, ...role }) =>
						owner === 'process' || !owner ? role : { ...role, owner }
					)
				}
			}),
			[{ rule: 6, code: 'owner-without-accountable', severity: 'warning', values: { owner: 'process' } }]
		]
	],
	isContentWith: [
		[
			'A/R of an owner',
			all(clear('outcome', 'planner'), put('outcome', 'business-owner', cell('AR', 'Bo', 'Pia')))
		]
	]
});
