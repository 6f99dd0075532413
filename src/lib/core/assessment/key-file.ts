/** A facilitator's key as a file, locked with a passphrase: see sealing/key-file.ts. */
import { z } from '../shared/zod.ts';
import { PublicKey } from './workshop.ts';

const Base64url = z.string().regex(/^[A-Za-z0-9_-]+$/, 'must be base64url');

export const KeyFile = z.strictObject({
	format: z.literal('airworthy-key'),
	version: z.literal(1),
	workshop: z.string().min(1).max(40).describe('Id of the workshop it opens.'),
	publicKey: PublicKey,
	iterations: z.number().int().min(100_000).max(10_000_000),
	salt: Base64url.max(64),
	wrapped: Base64url.max(1000)
});
export type KeyFile = z.infer<typeof KeyFile>;
