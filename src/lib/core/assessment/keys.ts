/** The keys of a document. Each is written on its own, so a note and a level of one question never collide. */
import type { Frame } from './frame.ts';
import type { Assessment } from './schema.ts';

/** Which pack is answered. Always set: the operations that begin a document hold it. */
export const PACK_KEY = 'meta/pack';
/** True on the worked example and its copies. */
export const EXAMPLE_KEY = 'meta/example';
/** The thresholds of this assessment, where they are not the pack's. */
export const THRESHOLDS_KEY = 'meta/thresholds';
/** How the report of this assessment is made, where somebody chose. */
export const REPORT_KEY = 'meta/report';
/** The workshop that this document answers for one respondent. */
export const ANSWERING_KEY = 'meta/answering';
/** True while the document is removed: nothing else is lost until it is erased. */
export const REMOVED_KEY = 'meta/removed';

/** When a file of the document was last saved from this browser, in milliseconds since 1970. */
export const FILED_KEY = 'meta/filed';
/** Keys that say something of this browser: no file carries them. */
export const LOCAL_KEYS: readonly string[] = [REMOVED_KEY, FILED_KEY];

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
	'weekend',
	'freezeDays',
	'autonomy',
	'depth',
	'people',
	'hoursPerDay',
	'roleHours'
] as const satisfies readonly (keyof Frame)[];

const FRAME = 'frame/';
const ANSWER = 'answers/';
const NOTE = 'notes/';

export const frameKey = (field: keyof Frame): string => `${FRAME}${field}`;
/** Level, don't know or not applicable of a question, without its note. */
export const answerKey = (question: string): string => `${ANSWER}${question}`;
export const noteKey = (question: string): string => `${NOTE}${question}`;

/** Parts of a document that hold one entry per id, each written on its own. */
export const FAMILIES = [
	'dropped',
	'milestones',
	'decisions',
	'taskEdits',
	'ownTasks',
	'tasksDone',
	'raciEdits',
	'writers',
	'workshops',
	'agendas',
	'rounds',
	'reveals',
	'responses',
	'consensus',
	'minutes'
] as const satisfies readonly (keyof Assessment)[];
export type Family = (typeof FAMILIES)[number];

export const familyKey = (family: Family, id: string): string => `${family}/${id}`;

/** The question an answer or note key belongs to; null for every other key. */
export function questionOfKey(key: string): string | null {
	const prefix = [ANSWER, NOTE].find((start) => key.startsWith(start));
	return prefix === undefined ? null : key.slice(prefix.length);
}

export const isFrameKey = (key: string): boolean => key.startsWith(FRAME);
