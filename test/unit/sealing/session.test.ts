import { expect, test } from 'vitest';
import type { Bytes } from '#lib/sealing/bytes.ts';
import { utf8 } from '#lib/sealing/bytes.ts';
import { makeFacilitatorKeys, makeRespondentKeys, publicKeyOf } from '#lib/sealing/keys.ts';
import { receiveSecret, sendSecret } from '#lib/sealing/session.ts';

const hex = (text: string): Bytes => new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'));
const url = (bytes: Bytes): string => Buffer.from(bytes).toString('base64url');

/** RFC 9180, appendix A.3.3: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, Auth mode. */
const RFC = {
	info: hex('4f6465206f6e2061204772656369616e2055726e'),
	recipient: {
		public:
			hex(`04423e363e1cd54ce7b7573110ac121399acbc9ed815fae03b72ffbd4c18b01836835c5a09513f28fc971b7266cfde2e96
			afe84bb0f266920e82c4f53b36e1a78d`),
		private: hex('d929ab4be2e59f6954d6bedd93e638f02d4046cef21115b00cdda2acb2a4440e')
	},
	sender:
		hex(`04a817a0902bf28e036d66add5d544cc3a0457eab150f104285df1e293b5c10eef8651213e43d9cd9086c80b309df22cf37609
		f58c1127f7607e85f210b2804f73`),
	enc: hex(`042224f3ea800f7ec55c03f29fc9865f6ee27004f818fcbdc6dc68932c1e52e15b79e264a98f2c535ef06745f3d308624414153b22
		c7332bc1e691cb4af4d53454`),
	exported: [
		['', '837e49c3ff629250c8d80d3c3fb957725ed481e59e2feb57afd9fe9a8c7c4497'],
		['00', '594213f9018d614b82007a7021c3135bda7b380da4acd9ab27165c508640dbda'],
		['54657374436f6e74657874', '14fe634f95ca0d86e15247cca7de7ba9b73c9b9deb6437e1c832daf7291b79d5']
	]
} as const;

async function rfcRecipient(): Promise<CryptoKeyPair> {
	const { public: point, private: d } = RFC.recipient;
	const jwk = { kty: 'EC', crv: 'P-256', x: url(point.slice(1, 33)), y: url(point.slice(33)), d: url(d) };
	const curve = { name: 'ECDH', namedCurve: 'P-256' };
	const privateKey = await crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits']);
	return { publicKey: (await publicKeyOf(point))!, privateKey };
}

test.each(RFC.exported)(
	'the vector of RFC 9180 A.3.3 for the exporter context "%s"',
	async (context, value) => {
		const from = (await publicKeyOf(RFC.sender))!;
		const secret = await receiveSecret(await rfcRecipient(), from, RFC.enc, RFC.info, hex(context));
		expect(secret).toEqual(hex(value));
	}
);

test('what is sent is received, by nobody else, from nobody else, about nothing else', async () => {
	const [to, from, other] = [
		await makeFacilitatorKeys(),
		await makeRespondentKeys(),
		await makeFacilitatorKeys()
	];
	const [info, context] = [utf8('info'), utf8('context')];
	const { enc, secret } = await sendSecret(to.publicKey, from, info, context);
	const received = (...changed: Partial<[CryptoKeyPair, CryptoKey, Bytes, Bytes]>) =>
		receiveSecret(
			changed[0] ?? to,
			changed[1] ?? from.publicKey,
			enc,
			changed[2] ?? info,
			changed[3] ?? context
		);
	expect(await received()).toEqual(secret);
	const others = await Promise.all([
		received(other),
		received(to, other.publicKey),
		received(to, from.publicKey, utf8('Info')),
		received(to, from.publicKey, info, utf8('Context'))
	]);
	for (const each of others) expect(each).not.toEqual(secret);
});
