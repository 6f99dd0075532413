/** The keys of a document. Each is written on its own, so a note and a level of one question never collide. */
import type { Frame } from './frame.ts';

/** Which pack is answered. Always set: the operations that begin a document hold it. */
export const PACK_KEY = 'meta/pack';
/** True on the worked example and its copies. */
export const EXAMPLE_KEY = 'meta/example';
/** True while the document is removed: nothing else is lost until it is erased. */
export const REMOVED_KEY = 'meta/removed';

/** Every field of the frame, in the order it is asked. */
export const FRAME_KEYS = [
	'workflow',
	'organisation',
	'outcome',
	'channels',
	'monthlyVolume',
	'teamSize',
	'country',
	'operatingHours',
	'start',
	'goLive',
	'daysOff',
	'autonomy',
	'depth',
	'people',
	'hoursPerDay'
] as const satisfies readonly (keyof Frame)[];

const FRAME = 'frame/';
const ANSWER = 'answers/';
const NOTE = 'notes/';
const DROPPED = 'dropped/';

export const frameKey = (field: keyof Frame): string => `${FRAME}${field}`;
/** Level, don't know or not applicable of a question, without its note. */
export const answerKey = (question: string): string => `${ANSWER}${question}`;
export const noteKey = (question: string): string => `${NOTE}${question}`;

/** An answer that found no question in another edition of the pack, and which edition it answered. */
export const droppedKey = (question: string): string => `${DROPPED}${question}`;

/** The question a key of a dropped answer belongs to; null for every other key. */
export const questionOfDropped = (key: string): string | null =>
	key.startsWith(DROPPED) ? key.slice(DROPPED.length) : null;

/** The question an answer or note key belongs to; null for every other key. */
export function questionOfKey(key: string): string | null {
	const prefix = [ANSWER, NOTE].find((start) => key.startsWith(start));
	return prefix === undefined ? null : key.slice(prefix.length);
}

export const isFrameKey = (key: string): boolean => key.startsWith(FRAME);
