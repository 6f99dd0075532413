/** Rules over answers that no answers can ever satisfy. */
import { couldHold } from '../pack/condition.ts';
import { TOP_LEVEL } from '../pack/scale.ts';
import type { Condition } from '../pack/schema.ts';
import type { Finding, Linted } from './finding.ts';
import { error } from './finding.ts';

/** Whether some answers satisfy it: all of `all`, and one of `any` where there are any. */
export const canHold = (condition: Condition): boolean => couldHold(condition, () => [0, TOP_LEVEL]);

export const deadFlags = ({ work: { redFlags, contradictions } }: Linted): Finding[] =>
	Object.entries({ redFlags, contradictions }).flatMap(([key, rules]) =>
		rules.flatMap(({ id, when }, index) =>
			canHold(when) ? [] : error('flag-never', ['work', key, index, 'when'], { id })
		)
	);
