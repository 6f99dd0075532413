import { machines } from '#lib/core/raci/checks/machines.ts';
import { cell } from '../../../../fixtures/raci.ts';
import { all, clear, describeCheck, put, role, rowWith } from '../rule-cases.ts';

describeCheck(machines, {
	finds: [
		[
			'a vendor that answers',
			role('business-owner', { kind: 'vendor' }),
			[
				{
					rule: 11,
					code: 'machine-accountable',
					severity: 'error',
					row: 'outcome',
					role: 'business-owner',
					values: { kind: 'vendor' }
				}
			]
		],
		[
			'an agent that answers and does',
			all(
				role('planner', { kind: 'agent' }),
				clear('outcome', 'business-owner'),
				put('outcome', 'planner', cell('AR', 'Paul', 'Bo'))
			),
			[
				{
					rule: 11,
					code: 'machine-accountable',
					severity: 'error',
					row: 'outcome',
					role: 'planner',
					values: { kind: 'agent' }
				},
				{ rule: 11, code: 'agent-responsible', severity: 'error', row: 'outcome', role: 'planner' }
			]
		],
		[
			'an agent that does what it may only do at a higher autonomy',
			all(role('planner', { kind: 'agent' }), rowWith('outcome', { execute: 3 })),
			[
				{
					rule: 11,
					code: 'agent-beyond-autonomy',
					severity: 'error',
					row: 'outcome',
					role: 'planner',
					values: { needed: 3, asked: 2 }
				}
			]
		]
	],
	isContentWith: [
		['a vendor that does the work', role('planner', { kind: 'vendor' })],
		[
			'an agent that does what it may',
			all(role('planner', { kind: 'agent' }), rowWith('outcome', { execute: 2 }))
		]
	]
});
