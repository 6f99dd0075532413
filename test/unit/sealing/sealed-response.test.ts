import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '#lib/core/shared/issue.ts';
import type { Bytes } from '#lib/sealing/bytes.ts';
import { fromBase64url, toBase64url } from '#lib/sealing/bytes.ts';
import { deflate, inflate } from '#lib/sealing/deflate.ts';
import { makeRespondentKeys, publicBytes, respondentOf } from '#lib/sealing/keys.ts';
import { bytesIn, fragmentOf, kindOf } from '#lib/sealing/link.ts';
import { openResponse } from '#lib/sealing/open-response.ts';
import type { Opening } from '#lib/sealing/open-response.ts';
import { responseFile, sealedIn } from '#lib/sealing/response-file.ts';
import { sealResponse } from '#lib/sealing/seal-response.ts';
import { openWorkshop, sealed, sent } from '../../fixtures/sealing.ts';

const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : (result.issues[0]?.code ?? ''));
const opened = async (bytes: Bytes, opening: Opening): Promise<string> =>
	codeOf(await openResponse(bytes, opening));

let named: Opening;
let bytes: Bytes;
beforeAll(async () => {
	named = await openWorkshop('named');
	bytes = await sealed(named);
});

describe('a sealed response', () => {
	test('opens to what was written, under an id that is the hash of the key', async () => {
		const keys = await makeRespondentKeys();
		const response = sent({ name: 'Jo', table: 'Two' });
		const result = await openResponse(await sealed(named, response, keys), named);
		const respondent = await respondentOf(await publicBytes(keys.publicKey));
		expect(result).toEqual({ ok: true, value: { respondent, round: 1, response } });
		expect(respondent).toMatch(/^[\w-]{22}$/);
	});

	test('is refused when any byte of it is another', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
				const changed = bytes.slice();
				changed[at] = (changed[at] ?? 0) ^ change;
				expect(await opened(changed, named)).not.toBe('ok');
			}),
			{ numRuns: 300 }
		);
	});

	test('is refused at every single place, also when it is cut or goes on', async () => {
		for (let at = 0; at < bytes.length; at += 1) {
			const changed = bytes.slice();
			changed[at] = (changed[at] ?? 0) ^ 1;
			expect(await opened(changed, named), String(at)).not.toBe('ok');
		}
		for (const length of [0, 1, 40, bytes.length - 1]) {
			expect(await opened(bytes.slice(0, length), named)).not.toBe('ok');
		}
		expect(await opened(new Uint8Array([...bytes, 0]), named)).toBe('response.tampered');
	});

	test('tells its length only in steps', async () => {
		const longer = await sealed(named, sent({ answers: { a: { level: 0 } } }));
		expect(longer.length).toBe(bytes.length);
	});

	test.each([
		['another workshop', { workshop: 'v' }, 'response.other-workshop'],
		['another pack', { pack: { id: 'small', version: '1.0.0', hash: 'edited' } }, 'response.other-pack'],
		['terms that said otherwise', { mode: 'anonymous' as const }, 'response.tampered']
	])('of %s is refused as that', async (_, more, code) => {
		const other = { ...named, terms: { ...named.terms, ...more } };
		expect(await opened(await sealed(other), named)).toBe(code);
	});

	test('to another facilitator’s key, or of a round that was never opened, is refused', async () => {
		const { terms } = await openWorkshop('named');
		expect(await opened(await sealed({ ...named, terms: { ...named.terms, key: terms.key } }), named)).toBe(
			'response.tampered'
		);
		expect(await opened(await sealed(named, sent(), undefined, 2), named)).toBe('response.other-round');
	});

	test('cannot be written under another respondent’s key', async () => {
		const [mine, theirs] = [await makeRespondentKeys(), await makeRespondentKeys()];
		const forged = { publicKey: theirs.publicKey, privateKey: mine.privateKey };
		expect(await opened(await sealed(named, sent(), forged), named)).toBe('response.tampered');
	});

	test('cannot bring a name into an anonymous workshop, or a perspective that was not asked', async () => {
		const anonymous = await openWorkshop('anonymous');
		expect(await opened(await sealed(anonymous, sent({ name: 'Jo' })), anonymous)).toBe('response.named');
		expect(await opened(await sealed(anonymous, sent({ perspective: 'sponsor' })), anonymous)).toBe(
			'response.other-perspective'
		);
		expect(await opened(await sealed(anonymous), anonymous)).toBe('ok');
	});

	test('is not made for terms without a key', async () => {
		const terms = { ...named.terms, key: 'B'.repeat(87) };
		const keys = await makeRespondentKeys();
		expect(await sealResponse({ terms, asked: [], round: 1, response: sent(), keys })).toBeNull();
	});
});

describe('the way it travels', () => {
	test('as a link and as a file of one or many', () => {
		const link = `https://example.org/app/${fragmentOf('response', bytes)}`;
		expect(sealedIn(`Here:\n${link}\nand ${link}.`)).toEqual([
			{ ok: true, value: bytes },
			{ ok: true, value: bytes }
		]);
		expect(sealedIn(responseFile([bytes, bytes.slice(1)]))).toEqual([
			{ ok: true, value: bytes },
			{ ok: true, value: bytes.slice(1) }
		]);
		expect([kindOf(fragmentOf('response', bytes)), kindOf('#part')]).toEqual(['response', null]);
	});

	test('120 answers without notes are a link that every program passes on', async () => {
		const asked = Array.from({ length: 120 }, (_, index) => `layer.question-${String(index)}`);
		const opening = await openWorkshop('anonymous', {}, asked);
		const answers = Object.fromEntries(
			asked.map((id, index) => [id, { level: ((index * 7 + (index >> 2)) % 5) as 0 }])
		);
		const all = await sealed(opening, sent({ answers }));
		expect(fragmentOf('response', all).length).toBeLessThan(700);
		expect(await openResponse(all, opening)).toMatchObject({ ok: true, value: { response: { answers } } });
	});

	test.each([
		['no file of ours', '{"format":"airworthy"}', 'response.other-file'],
		[
			'a later version',
			'{"format":"airworthy-response","version":2,"sealed":["AAAA"]}',
			'response.other-version'
		],
		['nothing in it', '{"format":"airworthy-response","version":1,"sealed":[]}', 'response.unreadable'],
		[
			'another key',
			'{"format":"airworthy-response","version":1,"sealed":["AAAA"],"more":1}',
			'response.unreadable'
		],
		['no base64url', '{"format":"airworthy-response","version":1,"sealed":["A+AA"]}', 'response.unreadable'],
		['no text at all', '', 'response.other-file'],
		['a list', '[]', 'response.other-file'],
		['null', 'null', 'response.other-file']
	])('says of %s what is wrong', (_, text, code) => {
		expect(sealedIn(text).map(codeOf)).toEqual([code]);
	});

	test('one damaged response in a bundle keeps no other away', () => {
		const text = responseFile([bytes, bytes]).replace('"sealed":["', '"sealed":["*","');
		expect(sealedIn(text).map(codeOf)).toEqual(['response.unreadable', 'ok', 'ok']);
	});

	test('a changed character of a file is refused, wherever it stands', async () => {
		const text = responseFile([bytes]);
		await fc.assert(
			fc.asyncProperty(
				fc.nat(text.length - 1),
				fc.constantFrom(...Array.from('Ab0_-"{}:,. \n')),
				async (at, character) => {
					fc.pre(text[at] !== character);
					const results = sealedIn(text.slice(0, at) + character + text.slice(at + 1));
					for (const result of results)
						expect(result.ok ? await opened(result.value, named) : 'refused').not.toBe('ok');
				}
			),
			{ numRuns: 300 }
		);
	});

	test('links are read with limits', () => {
		expect(codeOf(bytesIn('response', `#r1.${'A'.repeat(70_000)}`))).toBe('link.too-long');
		expect(codeOf(bytesIn('response', '#r1.'))).toBe('link.cut');
		expect(codeOf(bytesIn('response', '#r1.AB'))).toBe('link.cut');
		expect(codeOf(bytesIn('invitation', '#r1.AA'))).toBe('link.other-kind');
	});
});

describe('bytes as text', () => {
	test('come back, and have one text only', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 80 }), (any) => {
				const text = toBase64url(any);
				expect(text).toBe(Buffer.from(any).toString('base64url'));
				expect(fromBase64url(text)).toEqual(any);
			})
		);
	});

	test('are read only from the text they have', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 12, unit: fc.constantFrom(...Array.from('AQZgw89-_=+/ é')) }),
				(text) => {
					const read = fromBase64url(text);
					if (read) expect(toBase64url(read)).toBe(text);
				}
			)
		);
	});

	test('a bomb is given up at the limit', async () => {
		const bomb = await deflate(new Uint8Array(8 * 1024 * 1024));
		expect(bomb.length).toBeLessThan(16 * 1024);
		expect(await inflate(bomb)).toBeNull();
		expect(await inflate(new Uint8Array([1, 2, 3]))).toBeNull();
	});
});
