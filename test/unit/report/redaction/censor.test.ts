import { expect, test } from 'vitest';
import { disclosureOf } from '#lib/core/assessment/disclosure.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import { censorOf } from '#lib/report/redaction/censor.ts';

const frame: Frame = {
	workflow: 'Refunds',
	autonomy: 1,
	depth: 'quick',
	people: [
		{ id: 'ana', name: 'Ana Ruiz', hats: [] },
		{ id: 'bo', name: 'Ana Ruiz Holm', hats: [] }
	]
};
const { text } = censorOf({ frame, raci: null, others: [] }, disclosureOf({ profile: 'outside' }));

test.each([
	['Ask Ana Ruiz.', 'Ask Person 1.'],
	['Ask ANA  ruiz’s deputy', 'Ask Person 1’s deputy'],
	['Ana\nRuiz wrote it', 'Person 1 wrote it'],
	['Ana Ruiz Holm, not Ana Ruiz', 'Person 2, not Person 1']
])('a whole name is replaced however it is written: %j', (typed, told) => {
	expect(text(typed)).toBe(told);
});

test('part of a name, or a longer word, is left alone', () => {
	expect(text('Ana met Ruiz; Ana Ruizman did not')).toBe('Ana met Ruiz; Ana Ruizman did not');
});
