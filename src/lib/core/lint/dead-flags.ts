/** Rules over answers that no answers can ever satisfy. */
import { TOP_LEVEL } from '../pack/scale.ts';
import type { AnswerTest, Condition } from '../pack/schema.ts';
import type { Finding, Linted } from './finding.ts';
import { error } from './finding.ts';

/** The levels that are left for each question, as [least, most]. */
type Room = ReadonlyMap<string, readonly [number, number]>;

function narrowed(room: Room, { question, atLeast = 0, atMost = TOP_LEVEL }: AnswerTest): Room {
	const [least, most] = room.get(question) ?? [0, TOP_LEVEL];
	return new Map(room).set(question, [Math.max(least, atLeast), Math.min(most, atMost)]);
}

const isEmpty = (room: Room): boolean => [...room.values()].some(([least, most]) => least > most);

/** Whether some answers satisfy it: all of `all`, and one of `any` where there are any. */
export function canHold({ all = [], any }: Condition): boolean {
	const room = all.reduce<Room>(narrowed, new Map());
	if (isEmpty(room)) return false;
	return any === undefined || any.some((test) => !isEmpty(narrowed(room, test)));
}

export const deadFlags = ({ work: { redFlags, contradictions } }: Linted): Finding[] =>
	Object.entries({ redFlags, contradictions }).flatMap(([key, rules]) =>
		rules.flatMap(({ id, when }, index) =>
			canHold(when) ? [] : error('flag-never', ['work', key, index, 'when'], { id })
		)
	);
