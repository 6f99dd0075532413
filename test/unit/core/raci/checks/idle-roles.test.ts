import { idleRoles } from '#lib/core/raci/checks/idle-roles.ts';
import { cell } from '../../../../fixtures/raci.ts';
import { all, describeCheck, put, roles } from '../rule-cases.ts';

describeCheck(idleRoles, {
	finds: [
		[
			'a role that only listens',
			all(roles('listener'), put('outcome', 'listener', cell('I'))),
			[{ rule: 9, code: 'role-never-acts', severity: 'info', role: 'listener' }]
		],
		[
			'a role without a letter',
			roles('nobody'),
			[{ rule: 9, code: 'role-empty', severity: 'info', role: 'nobody' }]
		]
	],
	isContentWith: [['a role that only answers', all(roles('head'), put('outcome', 'head', cell('A')))]]
});
