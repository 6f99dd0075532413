import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openAssessment } from '../../../src/cli/open-assessment.ts';

const HOME = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'airworthy-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const BY_HAND = {
	format: 'airworthy',
	version: 1,
	pack: { id: 'cx', version: '0.1.0' },
	frame: { workflow: 'Refund status' },
	answers: { 'governance.owners': { level: 2 } }
};

function open(content: string | Uint8Array) {
	const file = join(folder, 'a.json');
	writeFileSync(file, content);
	return openAssessment(file, HOME);
}

const problems = (content: string | Uint8Array): readonly string[] => {
	const opened = open(content);
	return opened.ok ? [] : opened.problems.map((line) => line.replace(folder, 'FOLDER'));
};

const text = (changes: object): string => JSON.stringify({ ...BY_HAND, ...changes });

describe('opening an assessment file', () => {
	test('takes the least a person can write by hand, and fills in the rest', () => {
		const opened = open(text({}));
		expect(opened.ok && opened.value.assessment.frame).toEqual({
			workflow: 'Refund status',
			autonomy: 1,
			depth: 'quick',
			people: []
		});
		expect(opened.ok && opened.value.pack.questionnaire.id).toBe('cx');
	});

	test.each([
		['with a byte order mark', Buffer.from(`\uFEFF${text({})}`)],
		['in the UTF-16 of an older PowerShell', Buffer.from(`\uFEFF${text({})}`, 'utf16le')]
	])('reads a file %s', (_, bytes) => {
		expect(problems(bytes)).toEqual([]);
	});

	test.each<[string, string | Uint8Array, (string | RegExp)[]]>([
		['is not text', Uint8Array.from([0x7b, 0xff, 0xfe, 0x00]), ['FOLDER/a.json: this is not text in UTF-8']],
		['is not JSON', '{"format": ', [/^FOLDER\/a\.json: this is not readable as JSON/]],
		['is something else', '{"name": "x"}', [/^FOLDER\/a\.json: this is not an Airworthy assessment/]],
		[
			'has several faults',
			text({ frame: { workflow: 'X', autonomy: 7 }, answers: { 'governance.owners': { level: 5 } } }),
			[/^frame\.autonomy: /, /^answers\.governance\.owners\.level: /]
		],
		[
			'names another pack',
			text({ pack: { id: '../cx', version: '0.1.0' } }),
			[/^pack\.id: there is no pack \.\.\/cx/]
		],
		[
			'answers what is not asked',
			text({ answers: { 'governance.nothing': { level: 1 } } }),
			['answers.governance.nothing: the pack has no question governance.nothing']
		],
		[
			'leaves out what may not be left out',
			text({ answers: { 'governance.rollback': { notApplicable: { reason: 'Why', approvedBy: 'Ann' } } } }),
			['answers.governance.rollback.notApplicable: this question may not be left out as not applicable']
		]
	])('says what is wrong when it %s', (_, content, lines) => {
		const found = problems(content);
		expect(found).toHaveLength(lines.length);
		lines.forEach((line, index) => {
			if (typeof line === 'string') expect(found[index]).toBe(line);
			else expect(found[index]).toMatch(line);
		});
	});

	test('says when there is no file, or a folder', () => {
		expect(openAssessment(join(folder, 'b.json'), HOME)).toEqual({
			ok: false,
			problems: [`${join(folder, 'b.json')}: there is no such file`]
		});
		expect(openAssessment(folder, HOME)).toEqual({
			ok: false,
			problems: [`${folder}: this is a folder, not a file`]
		});
	});
});
