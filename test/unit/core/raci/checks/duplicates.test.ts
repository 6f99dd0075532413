import { duplicates } from '#lib/core/raci/checks/duplicates.ts';
import { raciRow } from '../../../../fixtures/raci.ts';
import { add, all, describeCheck, role, rowWith } from '../rule-cases.ts';

describeCheck(duplicates, {
	finds: [
		[
			'the same row twice, but for case and spaces',
			all(
				rowWith('pause', { title: 'Pause  the agent' }),
				rowWith('approve', { title: ' pause the AGENT ' })
			),
			[
				{ rule: 12, code: 'duplicate-row', severity: 'error', row: 'pause' },
				{ rule: 12, code: 'duplicate-row', severity: 'error', row: 'approve' }
			]
		],
		[
			'the same role twice',
			all(role('maker', { title: 'Designer' }), role('tester', { title: 'designer ' })),
			[
				{ rule: 12, code: 'duplicate-role', severity: 'error', role: 'maker' },
				{ rule: 12, code: 'duplicate-role', severity: 'error', role: 'tester' }
			]
		],
		[
			'an empty row',
			add(raciRow('new', {})),
			[{ rule: 12, code: 'empty-row', severity: 'error', row: 'new' }]
		]
	],
	isContentWith: [
		[
			'a row and a role of one name',
			all(rowWith('pause', { title: 'Maker' }), role('maker', { title: 'Maker' }))
		]
	]
});
