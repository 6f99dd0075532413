/** Which pack something was answered with. */
import { z } from '../shared/zod.ts';

/** A missing hash (written by hand) is not compared. */
export const PackReference = z.strictObject({
	id: z.string().min(1).max(60),
	version: z.string().min(1).max(20),
	hash: z.string().max(80).exactOptional()
});
export type PackReference = z.infer<typeof PackReference>;
