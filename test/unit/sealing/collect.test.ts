import { beforeAll, describe, expect, test } from 'vitest';
import type { Issue } from '#lib/core/shared/issue.ts';
import { importResponses } from '#lib/core/workshop/import-responses.ts';
import { workshopIssue } from '#lib/i18n/workshop-issue-text.ts';
import { collect } from '#lib/sealing/collect.ts';
import {
	invitationFile,
	invitationInFile,
	invitationInLink,
	invitationLink
} from '#lib/sealing/invitation.ts';
import { readKeyFile, unwrapKeys, wrapKeys } from '#lib/sealing/key-file.ts';
import { makeRespondentKeys } from '#lib/sealing/keys.ts';
import type { Opening } from '#lib/sealing/open-response.ts';
import type { Source } from '#lib/sealing/read-texts.ts';
import { responseFile } from '#lib/sealing/response-file.ts';
import { openWorkshop, sealed, sent } from '../../fixtures/sealing.ts';

const source = (name: string, text: string, size = text.length): Source => ({
	name,
	size,
	text: () => Promise.resolve(text)
});
const said = (issues: readonly Issue[]): string => issues.map(workshopIssue).join();

let opening: Opening;
let files: Source[];
beforeAll(async () => {
	opening = await openWorkshop('anonymous');
	const twice = await makeRespondentKeys();
	const responses = await Promise.all([
		sealed(opening),
		sealed(opening, sent({ time: 5 }), twice),
		sealed(opening, sent({ time: 9, answers: { a: { level: 1 } } }), twice),
		sealed({ ...opening, terms: { ...opening.terms, workshop: 'v' } })
	]);
	files = responses.map((bytes, index) => source(`r${String(index)}.airworthy`, responseFile([bytes])));
});

describe('collecting responses', () => {
	test('opens what is ours and says of the rest why not, by file', async () => {
		const all = [...files, source('notes.txt', 'hello'), source('big', '', 1e9)];
		const broken: Source = { name: 'gone', size: 1, text: () => Promise.reject(new Error('gone')) };
		const found = await collect([...all, broken], opening);
		expect(found.incoming.map(({ name }) => name)).toEqual(['r0.airworthy', 'r1.airworthy', 'r2.airworthy']);
		expect(found.refused.map(({ name, issues }) => `${name}: ${said(issues)}`)).toEqual([
			'r3.airworthy: this belongs to another workshop',
			'notes.txt: this holds no response: neither a file nor a link of one',
			'big: this is larger than any response file, so it was not read',
			'gone: this file could not be read'
		]);
		expect(found.cancelled).toBe(false);
	});

	test('tells how far it is, batch by batch', async () => {
		const steps: string[] = [];
		await collect(files, opening, {
			atOnce: 3,
			onProgress: (done, of) => steps.push(`${String(done)}/${String(of)}`)
		});
		expect(steps).toEqual(['3/4', '4/4']);
	});

	test('stops when asked and keeps what it has', async () => {
		const control = new AbortController();
		const found = await collect(files, opening, {
			atOnce: 1,
			signal: control.signal,
			onProgress: () => control.abort()
		});
		expect([found.incoming.length, found.cancelled]).toEqual([1, true]);
	});

	test('imports in any order and twice to the same, and tells what became of each', async () => {
		const { incoming } = await collect(files, opening);
		const first = importResponses({}, 'w', incoming, 100);
		expect(first.arrivals).toEqual(['new', 'new', 'replaces']);
		const held = Object.fromEntries(
			importResponses({}, 'w', incoming.toReversed(), 100).entries.map(([key, value]) => [
				key.slice('responses/'.length),
				value
			])
		) as NonNullable<Parameters<typeof importResponses>[0]>;
		expect(Object.keys(held)).toHaveLength(2);
		const again = importResponses(held, 'w', incoming, 200);
		expect(again).toEqual({ entries: [], arrivals: ['known', 'older', 'known'] });
		expect(new Set(first.entries.map((entry) => JSON.stringify(entry)))).toEqual(
			new Set(Object.entries(held).map(([id, value]) => JSON.stringify([`responses/${id}`, value])))
		);
	});
});

describe('an invitation', () => {
	test('comes back from its link and from its file', async () => {
		const invitation = { terms: opening.terms, round: 2, questions: ['a'] };
		const link = await invitationLink(invitation);
		expect(link.length).toBeLessThan(700);
		expect(await invitationInLink(link)).toEqual({ ok: true, value: invitation });
		expect(invitationInFile(invitationFile(invitation))).toEqual({ ok: true, value: invitation });
	});

	test.each([
		['cut', (link: string) => link.slice(0, -9)],
		['of another kind', (link: string) => link.replace('#w1', '#r1')],
		['of nothing', () => '#w1.AAAA']
	])('%s is refused', async (_, change) => {
		const link = await invitationLink({ terms: opening.terms, round: 1 });
		expect((await invitationInLink(change(link))).ok).toBe(false);
	});

	test('of a later version, or none at all, is told apart', () => {
		const file = invitationFile({ terms: opening.terms, round: 1 });
		const later = invitationInFile(file.replace('"version": 1,\n', '"version": 2,\n'));
		expect(later.ok ? '' : later.issues[0]?.code).toBe('invitation.other-version');
		for (const text of ['[]', 'null', '{}', 'x', '{"invitation":1}'])
			expect(invitationInFile(text).ok).toBe(false);
	});
});

describe('a key file', () => {
	test('opens what was sealed to it, on another laptop', async () => {
		const text = (await wrapKeys(opening.keys, 'w', 'correct horse'))!;
		const file = readKeyFile(text);
		const keys = file.ok ? await unwrapKeys(file.value, 'correct horse') : file;
		if (!keys.ok) throw new Error(said(keys.issues));
		expect(keys.value.privateKey.extractable).toBe(false);
		expect((await collect(files, { ...opening, keys: keys.value })).incoming).toHaveLength(3);
	});

	test('opens with no other passphrase, and not when it was changed', async () => {
		const text = (await wrapKeys(opening.keys, 'w', 'correct horse'))!;
		const open = async (file: string, phrase: string): Promise<string> => {
			const read = readKeyFile(file);
			const keys = read.ok ? await unwrapKeys(read.value, phrase) : read;
			return keys.ok ? 'ok' : (keys.issues[0]?.code ?? '');
		};
		expect(await open(text, 'correct horsf')).toBe('key.wrong-passphrase');
		expect(await open(text.replace('"workshop": "w"', '"workshop": "v"'), 'correct horse')).toBe(
			'key.wrong-passphrase'
		);
		expect(await open('{}', 'correct horse')).toBe('key.unreadable');
	});

	test('is not written for a passphrase anybody guesses', async () => {
		expect(await wrapKeys(opening.keys, 'w', 'short')).toBeNull();
	});
});
