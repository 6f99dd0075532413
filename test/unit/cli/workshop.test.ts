/** A workshop from the terminal: responses merged with a wrapped key, and what the room agrees on. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeAssessment } from '#lib/core/assessment/write-assessment.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { Mode } from '#lib/core/assessment/workshop.ts';
import { wrapKeys } from '#lib/sealing/key-file.ts';
import type { Opening } from '#lib/sealing/open-response.ts';
import { responseFile } from '#lib/sealing/response-file.ts';
import { agreement } from '../../../src/cli/commands/agreement.ts';
import type { Command, Outcome, Words } from '../../../src/cli/commands/command.ts';
import { merge } from '../../../src/cli/commands/merge.ts';
import { findPack } from '../../../src/cli/find-pack.ts';
import { firstLine } from '../../../src/cli/first-line.ts';
import { readWords } from '../../../src/cli/read-words.ts';
import { PLAIN } from '../../../src/cli/text/style.ts';
import { openWorkshop, sealed, sent } from '../../fixtures/sealing.ts';
import { workshopDocument } from '../../fixtures/workshop.ts';

const HOME = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'airworthy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
function file(name: string, content: string): string {
	writeFileSync(at(name), content);
	return at(name);
}

const PHRASE = 'correct horse';
const outcome = async (command: Command, words: Partial<Words>, phrase = PHRASE): Promise<Outcome> =>
	command.run(
		{ operand: '', json: false, ...words },
		{
			home: HOME,
			today: () => '2026-11-30',
			now: () => 1000,
			passphrase: () => Promise.resolve(phrase),
			style: PLAIN
		}
	);
const text = (of: Outcome): string =>
	[of.kind === 'wrong' ? '' : of.text, of.kind === 'done' ? '' : of.problems.join('\n')]
		.join('')
		.replaceAll(`${folder}/`, '');

const found = findPack('example', HOME);
if (!found.ok) throw new Error(found.problems.join());
const { hash, questionnaire } = found.pack;
const pack = { id: questionnaire.id, version: questionnaire.version, hash };
const asked = questionnaire.layers.flatMap((layer) =>
	layer.capabilities.flatMap((capability) => capability.questions.map(({ id }) => id))
);

let opening: Opening;
const documentOf = (mode: Mode): Assessment =>
	workshopDocument(mode, {}, { pack, workshops: { w: { terms: { ...opening.terms, mode } } } });

/** Six people of two perspectives; the last answers as the first did. */
const people = [0, 1, 2, 3, 4, 0].map((level, index) =>
	sent({
		perspective: index < 5 ? 'operations' : 'quality',
		answers: Object.fromEntries(asked.map((id) => [id, { level: level as 0 }]))
	})
);
let responses: string[];
beforeAll(async () => {
	opening = await openWorkshop('anonymous', { pack }, asked);
	file('workspace.json', writeAssessment(documentOf('anonymous')));
	file('key.json', (await wrapKeys(opening.keys, 'w', PHRASE)) ?? '');
	responses = await Promise.all(
		people.map(async (response, index) =>
			file(`r${String(index)}.airworthy`, responseFile([await sealed(opening, response)]))
		)
	);
});

const merged = (
	others: readonly string[],
	output = 'merged.json',
	operand = 'workspace.json',
	phrase = PHRASE
) => outcome(merge, { operand: at(operand), others, key: at('key.json'), output: at(output) }, phrase);

describe('merging responses', () => {
	test('takes them in, in any order and twice to the very same file', async () => {
		expect(text(await merged(responses))).toBe('merged.json: six responses taken in, no files left out\n');
		await merged(responses.toReversed(), 'reversed.json');
		const again = await merged(responses, 'again.json', 'merged.json');
		expect(text(again)).toContain('r0.airworthy: already imported\n');
		const responsesIn = (name: string): unknown =>
			(JSON.parse(readFileSync(at(name), 'utf8')) as Assessment).responses;
		expect(responsesIn('reversed.json')).toEqual(responsesIn('merged.json'));
		expect(readFileSync(at('again.json'), 'utf8')).toBe(readFileSync(at('merged.json'), 'utf8'));
	});

	test('says of each file that is none of ours why not', async () => {
		const damaged = file(
			'damaged.airworthy',
			readFileSync(responses[0]!, 'utf8').replace(/.{9}"\]/, 'AAAAAAAAA"]')
		);
		const said = text(await merged([responses[0]!, damaged, at('missing.airworthy')], 'some.json'));
		expect(said).toContain('damaged.airworthy: this cannot be opened: it was changed on its way');
		expect(said).toContain('missing.airworthy: this file could not be read');
		expect(said).toContain('some.json: one response taken in, two files left out');
	});

	test('writes nothing where nothing was taken in', async () => {
		const said = await merged([at('workspace.json')], 'nothing.json');
		expect([said.kind, text(said)]).toEqual([
			'wrong',
			'workspace.json: this holds no response: neither a file nor a link of one\nnothing.json: nothing to write'
		]);
	});

	test('needs the passphrase of its key, and a key of its workshop', async () => {
		expect(text(await merged(responses, 'x.json', 'workspace.json', 'wrong horse'))).toBe(
			'key.json: the passphrase does not open this key, or the file was changed'
		);
		file('other.json', writeAssessment({ ...documentOf('named'), workshops: {}, rounds: {} }));
		expect(text(await merged(responses, 'x.json', 'other.json'))).toBe(
			'key.json: this key opens no workshop of the assessment'
		);
	});
});

describe('agreement', () => {
	test('is told in words, with nothing of a perspective of one', async () => {
		await merged(responses);
		const said = text(await outcome(agreement, { operand: at('merged.json') }));
		expect(said).toContain('Refunds, before the pilot');
		expect(said).toMatch(/Operations +five people +hidden, .*\n +Quality +one person +hidden, /);
		expect(said).toMatch(/6 +2 1 1 1 1 +1 +discuss/);
	});

	test('is told to programs, hidden cells and their complements left out', async () => {
		await merged(responses);
		const said = await outcome(agreement, { operand: at('merged.json'), json: true });
		const [workshop] = JSON.parse(text(said)) as [
			{ questions: { perspectives: unknown[] }[]; whole: object }
		];
		expect(workshop.questions).toHaveLength(asked.length);
		expect(workshop.questions[0]?.perspectives).toEqual([
			{ perspective: 'operations', people: 5, said: null },
			{ perspective: 'quality', people: 1, said: null }
		]);
		expect(JSON.stringify(workshop)).not.toContain(
			Object.keys((JSON.parse(readFileSync(at('merged.json'), 'utf8')) as Assessment).responses ?? {})[0]
		);
	});

	test('of an assessment without a workshop is none', async () => {
		file('none.json', writeAssessment({ ...documentOf('named'), workshops: {}, rounds: {} }));
		expect(text(await outcome(agreement, { operand: at('none.json') }))).toBe(
			'none.json: there is no workshop in it'
		);
	});
});

test('the words of merge name at least one response and a key', () => {
	const read = (...words: string[]): string => {
		const reading = readWords(merge, words);
		return reading.ok ? JSON.stringify(reading.words) : reading.problem;
	};
	expect(read('w.json', '--key', 'k', '-o', 'm')).toBe('No file to take in is named.');
	expect(read('w.json', 'a', 'b', '-o', 'm')).toBe('--key is missing.');
	expect(JSON.parse(read('w.json', 'a', 'b', '--key', 'k', '-o', 'm'))).toEqual({
		json: false,
		key: 'k',
		output: 'm',
		operand: 'w.json',
		others: ['a', 'b']
	});
});

test('a passphrase is the first line, however it is piped in', async () => {
	expect(await firstLine(Readable.from(['cor', 'rect horse\r\nmore']))).toBe('correct horse');
	expect(await firstLine(Readable.from(['no line end']))).toBe('no line end');
	expect(await firstLine(Readable.from([]))).toBe('');
});
