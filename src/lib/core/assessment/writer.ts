/** Who made a change: a browser, under the name that its user signs with. */
import { z } from '../shared/zod.ts';
import { line } from './frame.ts';

/** The name under which the changes of one browser are shown. */
export const Writer = z.strictObject({ name: line(120) });
export type Writer = z.infer<typeof Writer>;
