import { expect, test } from 'vitest';
import { taskMarks } from '#lib/i18n/plan-mark-text.ts';
import { task } from '../../fixtures/raci.ts';

test.each<[Parameters<typeof task>[1], string[]]>([
	[{}, []],
	[{ pinned: true, edited: ['effortHours', 'durationDays'] }, ['pinned', 'hours and days changed']],
	[{ kind: 'own', pinned: true, done: '2026-12-03' }, ['done 3 Dec', 'own task']],
	[{ edited: ['after'] }, ['order changed']]
])('%j is marked %j', (more, marks) => {
	expect(taskMarks(task('a', more))).toEqual(marks);
});
