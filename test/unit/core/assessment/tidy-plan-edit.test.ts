import fc from 'fast-check';
import { expect, test } from 'vitest';
import { materialise } from '#lib/core/assessment/document.ts';
import { familyKey } from '#lib/core/assessment/keys.ts';
import type { Entry } from '#lib/core/assessment/operation.ts';
import { fold } from '#lib/core/assessment/operation.ts';
import type { OwnTask, TaskDone, TaskEdit } from '#lib/core/assessment/plan-edit.ts';
import { readAssessment } from '#lib/core/assessment/read-assessment.ts';
import { tidyOwnTask, tidyTaskDone, tidyTaskEdit } from '#lib/core/assessment/tidy-plan-edit.ts';
import { writeAssessment } from '#lib/core/assessment/write-assessment.ts';
import * as arbitrary from '../../../fixtures/arbitrary-assessment.ts';

const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 20 }),
	fc.constantFrom('', ' ', '\n', '\u202E', '\uD83D', 'x'.repeat(400), ' a \n b ', `${'a'.repeat(119)}😀`)
);
const number = fc
	.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -1, 0.25, 1.5, 400, 401, NaN, Infinity))
	.map((value) => (value === 0 ? 0 : value));
const day = fc.oneof(arbitrary.day, fc.constantFrom('', '2026-02-30', 'tomorrow'));
const ids = fc.array(text, { maxLength: 60 });

const typedEdit = fc.record(
	{
		choice: fc.constantFrom('pinned', 'excluded', 'other'),
		start: day,
		effortHours: number,
		durationDays: number,
		responsible: text,
		after: ids
	},
	{ requiredKeys: [] }
) as fc.Arbitrary<TaskEdit>;

const typedOwn = fc.record(
	{
		title: text,
		phase: number,
		start: day,
		responsible: text,
		accountable: text,
		effortHours: number,
		durationDays: number,
		after: ids,
		raises: fc.dictionary(fc.oneof(text, fc.constant('x'.repeat(90))), number),
		evidence: fc.constantFrom('document', 'observed', 'asserted'),
		deliverable: text,
		doneWhen: text
	},
	{ requiredKeys: ['title', 'phase', 'responsible', 'effortHours', 'durationDays', 'after'] }
) as fc.Arbitrary<OwnTask>;

const typedDone = fc.record({ day }) as fc.Arbitrary<TaskDone>;

const state = (entries: readonly Entry[]) =>
	fold(entries.map(([key, value], index) => ({ stamp: String(index), document: 'd', key, value })));

test('whatever is typed can be saved to a file and read back the same', () => {
	fc.assert(
		fc.property(typedEdit, typedOwn, typedDone, (edit, own, done) => {
			const document = materialise(
				'd',
				state([
					[familyKey('taskEdits', 'a'), tidyTaskEdit(edit)],
					[familyKey('ownTasks', 'own.1'), tidyOwnTask(own)],
					[familyKey('tasksDone', 'a'), tidyTaskDone(done)]
				])
			);
			const saved = { ...document, pack: { id: 'cx', version: '1.0.0' } };
			expect(readAssessment(writeAssessment(saved))).toEqual({ ok: true, value: saved });
		}),
		{ numRuns: 1000 }
	);
});

test('what is sound stays as it is', () => {
	fc.assert(
		fc.property(arbitrary.assessment, ({ taskEdits = {}, ownTasks = {}, tasksDone = {} }) => {
			for (const edit of Object.values(taskEdits)) {
				const kept = { ...edit, ...(edit.after && { after: [...new Set(edit.after)] }) };
				expect(tidyTaskEdit(edit)).toEqual(Object.keys(edit).length > 0 ? kept : null);
			}
			for (const task of Object.values(ownTasks)) {
				expect(tidyOwnTask(task)).toEqual({ ...task, after: [...new Set(task.after)] });
			}
			for (const done of Object.values(tasksDone)) expect(tidyTaskDone(done)).toEqual(done);
		})
	);
});

test.each<[string, TaskEdit, TaskEdit | null]>([
	['hours above 0', { effortHours: 0.25 }, { effortHours: 0.25 }],
	['no hours', { effortHours: 0 }, null],
	['half a day', { durationDays: 0.5, choice: 'pinned' }, { choice: 'pinned' }],
	['a day that does not exist', { start: '2026-02-30' }, null],
	['nothing before it', { after: [] }, { after: [] }],
	['the same task twice', { after: ['a', 'a'] }, { after: ['a'] }],
	['no role', { responsible: '' }, null]
])('an edit of %s', (_, typed, kept) => {
	expect(tidyTaskEdit(typed)).toEqual(kept);
});

const OWN: OwnTask = {
	title: 'Tell the union',
	phase: 1,
	responsible: 'maker',
	effortHours: 2,
	durationDays: 1,
	after: []
};

test.each<[string, Partial<OwnTask>, Partial<OwnTask> | null]>([
	['no title', { title: ' ' }, null],
	['no role', { responsible: '' }, null],
	['hours and days of no use', { effortHours: -1, durationDays: 0 }, { effortHours: 1, durationDays: 1 }],
	['lines in its title', { title: 'Tell\nthe union ' }, {}]
])('an own task with %s', (_, typed, kept) => {
	expect(tidyOwnTask({ ...OWN, ...typed })).toEqual(kept && { ...OWN, ...kept });
});
