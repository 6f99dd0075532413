/** What people change in the computed responsibility matrix. */
import { z } from '../shared/zod.ts';

/** One cell, by `row/role`: what stands there instead of what was computed. Names are ids of the frame's people. */
export const RaciEdit = z.strictObject({
	letter: z.enum(['R', 'A', 'AR', 'C', 'I']).nullable().describe('Null empties the cell.'),
	person: z.string().min(1).max(60).exactOptional(),
	deputy: z.string().min(1).max(60).exactOptional()
});
export type RaciEdit = z.infer<typeof RaciEdit>;
