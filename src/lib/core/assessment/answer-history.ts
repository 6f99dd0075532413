/** What was said of one question over time, from the log of its document. */
import { compareStamps, wallOf } from './clock.ts';
import type { Json } from './json.ts';
import { answerKey, noteKey } from './keys.ts';
import type { Operation } from './operation.ts';
import { browserOf } from './writer-name.ts';

export interface AnswerChange {
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Null where it was not recorded. */
	readonly browser: string | null;
	readonly part: 'answer' | 'note';
	/** What it became; null: taken away. */
	readonly value: Json;
}

/** A pause in typing after which a note counts as written again; ours, as long as a thought. */
const TYPING_PAUSE_MILLISECONDS = 60_000;

/** Whether the later change goes on with the typing of the earlier. */
const goesOn = (earlier: AnswerChange, later: AnswerChange): boolean =>
	later.part === 'note' &&
	earlier.part === 'note' &&
	earlier.browser === later.browser &&
	later.at - earlier.at <= TYPING_PAUSE_MILLISECONDS;

/** Every change of its answer and note, newest first; typing that goes on is one. */
export function answerHistory(operations: readonly Operation[], question: string): AnswerChange[] {
	const parts = { [answerKey(question)]: 'answer', [noteKey(question)]: 'note' } as const;
	const changes = operations
		.filter(({ key }) => key in parts)
		.sort((a, b) => compareStamps(a.stamp, b.stamp))
		.map(({ stamp, key, value }) => ({
			...{ at: wallOf(stamp), browser: browserOf(stamp), value },
			part: parts[key] ?? ('answer' as const)
		}));
	return changes.filter((change, index) => !isTypedOver(change, changes[index + 1])).reverse();
}

const isTypedOver = (change: AnswerChange, next: AnswerChange | undefined): boolean =>
	next !== undefined && goesOn(change, next);
