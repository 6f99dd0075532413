import { expect, test } from 'vitest';
import { answerChangeText, whoText } from '#lib/i18n/history-text.ts';

test.each([
	['answer', { level: 2, evidence: 'document' }, 'level 2, document'],
	['answer', { unknown: true }, 'don’t know'],
	['answer', null, 'answer taken away'],
	['note', 'Seen on Tuesday', 'note: Seen on Tuesday'],
	['note', null, 'note taken away']
] as const)('%s %j became “%s”', (part, value, text) => {
	expect(answerChangeText({ at: 0, browser: null, part, value })).toBe(text);
});

test('who it was: a name, this browser, another, or not recorded', () => {
	const names = { b2: { name: 'Ada' } };
	expect(['b1', 'b2', 'b3', null].map((browser) => whoText(browser, 'b1', names))).toEqual([
		'this browser',
		'Ada',
		'another browser (b3)',
		'not recorded'
	]);
});
