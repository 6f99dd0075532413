import { describe, expect, test } from 'vitest';
import type { SentResponse } from '#lib/core/workshop/wire-response.ts';
import { handIn } from '#lib/sealing/hand-in.ts';
import { fragmentIn, invitationInText } from '#lib/sealing/invitation-in-text.ts';
import { invitationFile, invitationLink } from '#lib/sealing/invitation.ts';
import { makeRespondentKeys } from '#lib/sealing/keys.ts';
import { LINK_LIMIT, LINK_WARNING } from '#lib/sealing/link.ts';
import { openResponse } from '#lib/sealing/open-response.ts';
import { responseFile, sealedIn } from '#lib/sealing/response-file.ts';
import { openWorkshop, sealed, sent } from '../../fixtures/sealing.ts';

const ADDRESS = 'https://airworthy.invalid/answer/';
const opening = await openWorkshop('anonymous');

/** Random letters: what is repeated would be packed away. */
const noise = (length: number): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) =>
		String.fromCharCode(33 + (byte % 90))
	).join('');

async function handed(response: SentResponse) {
	const { terms, asked } = opening;
	const made = await handIn({ terms, asked, round: 1, response, keys: await makeRespondentKeys() }, ADDRESS);
	if (!made) throw new Error('The terms hold a key.');
	return made;
}

const noted = (length: number): SentResponse =>
	sent({ answers: { a: { level: 1, note: noise(length) }, b: { level: 2, note: noise(length) } } });

describe('handing in', () => {
	test('gives a link and a file that say the same', async () => {
		const { link, file, isLong } = await handed(sent());
		expect(link?.startsWith(`${ADDRESS}#r1.`)).toBe(true);
		expect(isLong).toBe(false);
		expect(sealedIn(link ?? '')).toEqual(sealedIn(file));
		const [bytes] = sealedIn(file);
		const opened = bytes?.ok && (await openResponse(bytes.value, opening));
		expect(opened && opened.ok && opened.value.response).toEqual(sent());
	});

	test('tells of a link that some programs would cut', async () => {
		const { link, isLong } = await handed(noted(900));
		expect(link?.length).toBeGreaterThan(LINK_WARNING);
		expect(isLong).toBe(true);
	});

	test('gives the file alone where the link would be too long', async () => {
		const { link, file } = await handed(noted(4000));
		expect(file.length).toBeGreaterThan(LINK_LIMIT);
		expect(link).toBeNull();
	});

	test('seals nothing to a key that is none', async () => {
		const terms = { ...opening.terms, key: `B${'A'.repeat(86)}` };
		const keys = await makeRespondentKeys();
		expect(await handIn({ terms, asked: ['a', 'b'], round: 1, response: sent(), keys }, '')).toBeNull();
	});
});

describe('an invitation in a text', () => {
	const invitation = { terms: opening.terms, round: 1 };
	const codeOf = async (text: string): Promise<string> => {
		const read = await invitationInText(text);
		return read.ok ? 'read' : (read.issues[0]?.code ?? '');
	};

	test('is found in a link, a message, a file', async () => {
		const link = await invitationLink(invitation);
		const file = invitationFile(invitation);
		for (const text of [
			link,
			`${ADDRESS}${link}`,
			`Dear all,\n<${ADDRESS}${link}>\nThank you`,
			`\uFEFF${file}`
		])
			expect(await invitationInText(text)).toEqual({ ok: true, value: invitation });
	});

	test('is told apart from what is none', async () => {
		const link = await invitationLink(invitation);
		const bytes = await sealed(opening);
		expect(await codeOf(link.replace('#w1.', '#w7.'))).toBe('invitation.other-version');
		expect(await codeOf((await handed(sent())).link ?? '')).toBe('invitation.response');
		expect(await codeOf(responseFile([bytes]))).toBe('invitation.response');
		expect(await codeOf('hello #wonder')).toBe('invitation.unreadable');
		expect(await codeOf(' '.repeat(2_000_000) + link)).toBe('invitation.unreadable');
		expect(await codeOf('#w1.')).toBe('link.cut');
	});

	test.each([
		['#main', null],
		['#/answer/?at=new', null],
		['#w1.abc-_', '#w1.abc-_'],
		['#r1.abc', '#r1.abc']
	])('a fragment like %s', (fragment, ours) => {
		expect(fragmentIn(fragment)).toBe(ours);
	});
});
