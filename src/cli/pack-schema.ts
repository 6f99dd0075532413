/** The JSON Schema of a pack's files, for editors: completion and a red line while it is being written. */
import { z } from 'zod';
import { Action, Duty, Flags, Layer, PackHead, Role } from '../lib/core/pack/schema.ts';

/** Each file of a pack is one of these. */
const PackFile = z.union([
	PackHead.meta({ title: 'pack.yaml' }),
	Layer.meta({ title: 'a layer' }),
	Flags.meta({ title: 'flags.yaml' }),
	z.array(Action).meta({ title: 'actions.yaml' }),
	z.array(Duty).meta({ title: 'duties.yaml' }),
	z.array(Role).min(1).meta({ title: 'roles.yaml' })
]);

/** The text of `questionnaires/pack.schema.json`. */
export const packSchemaText = (): string =>
	`${JSON.stringify(z.toJSONSchema(PackFile, { target: 'draft-7', io: 'input' }), null, '\t')}\n`;
