import { expect, test } from 'vitest';
import type { Entry } from '#lib/core/assessment/operation.ts';
import { fold } from '#lib/core/assessment/operation.ts';
import { summarise } from '#lib/core/assessment/summary.ts';

const state = (...entries: readonly Entry[]) =>
	fold(
		entries.map(([key, value], index) => ({
			stamp: `${(1000 + index).toString(16).padStart(12, '0')}-0000-w`,
			document: 'd',
			key,
			value
		}))
	);

test('a line says what the assessment is called, how far it is and when it changed', () => {
	const summary = summarise(
		'd',
		state(
			['meta/pack', { id: 'cx', version: '1.0.0' }],
			['frame/workflow', 'Refunds'],
			['frame/organisation', 'Acme'],
			['answers/a', { level: 0 }],
			['answers/b', { unknown: true }],
			['answers/c', { notApplicable: { reason: 'r', approvedBy: 'j' } }],
			['notes/d', 'later'],
			['answers/e', null]
		)
	);
	expect(summary).toEqual({
		id: 'd',
		workflow: 'Refunds',
		organisation: 'Acme',
		pack: { id: 'cx', version: '1.0.0' },
		example: false,
		answered: 3,
		updated: 1007,
		removed: false
	});
});

test('a removed example says both', () => {
	const summary = summarise('d', state(['meta/example', true], ['meta/removed', true]));
	expect([summary.example, summary.removed, summary.workflow]).toEqual([true, true, 'Untitled workflow']);
});
