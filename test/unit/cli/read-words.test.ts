import { describe, expect, test } from 'vitest';
import { done } from '../../../src/cli/commands/command.ts';
import type { Command } from '../../../src/cli/commands/command.ts';
import { readWords } from '../../../src/cli/read-words.ts';

const command: Command = {
	usage: 'FILE --start DAY [-o FILE]',
	summary: 'for tests',
	operand: 'FILE',
	options: ['start', 'output'],
	needs: ['start'],
	run: () => done('')
};
const plain: Command = { usage: '', summary: 'for tests', options: ['json'], run: () => done('') };

describe('the words on the command line', () => {
	test('are read in any order', () => {
		const words = { json: false, operand: 'a.json', start: '2026-12-01', output: 'b.pdf' };
		expect(readWords(command, ['a.json', '--start', '2026-12-01', '-o', 'b.pdf'])).toEqual({
			ok: true,
			words
		});
		expect(readWords(command, ['-o', 'b.pdf', '--start=2026-12-01', 'a.json'])).toEqual({ ok: true, words });
	});

	test('may name a part of the file, and nothing after it', () => {
		const within: Command = { ...plain, operand: 'FILE', takesPath: true };
		expect(readWords(within, ['a.json', 'quality'])).toEqual({
			ok: true,
			words: { json: false, operand: 'a.json', path: 'quality' }
		});
		expect(readWords(within, ['a.json'])).toEqual({ ok: true, words: { json: false, operand: 'a.json' } });
		expect(readWords(within, ['a.json', 'quality', 'more'])).toMatchObject({ ok: false });
	});

	test('may name many files where the command takes them', () => {
		const many: Command = { ...plain, operand: 'FILE', takesMany: true };
		expect(readWords(many, ['a.json', 'b.json', 'c.json'])).toEqual({
			ok: true,
			words: { json: false, operand: 'a.json', others: ['b.json', 'c.json'] }
		});
		expect(readWords(many, ['a.json'])).toEqual({ ok: true, words: { json: false, operand: 'a.json' } });
	});

	test.each<[string, Command, string[], RegExp]>([
		['an option nobody knows', plain, ['--colour'], /--colour/],
		['an option of another command', plain, ['--start', '2026-12-01'], /^--start is no option/],
		['an option without its value', command, ['a.json', '--start'], /--start/],
		[
			'a day that does not exist',
			command,
			['a.json', '--start', '2026-02-30'],
			/must be a day .*"2026-02-30"/
		],
		['a missing option', command, ['a.json'], /^--start is missing/],
		['a missing file', command, ['--start', '2026-12-01'], /^FILE is missing/],
		[
			'a word too many',
			command,
			['a.json', 'b.json', '--start', '2026-12-01'],
			/"b.json" is one word too many/
		],
		['a file for a command that reads none', plain, ['a.json'], /"a.json" is one word too many/]
	])('refuse %s', (_, which, words, says) => {
		const read = readWords(which, words);
		expect(read.ok ? '' : read.problem).toMatch(says);
	});
});
