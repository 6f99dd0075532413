/** An assessment as keys, and back. No schema library here: the first page loads this. */
import type { Thresholds } from '../pack/schema.ts';
import type { Answer, Answers } from './answer.ts';
import { FORMAT, VERSION } from './format.ts';
import type { Frame } from './frame.ts';
import type { Json, JsonObject } from './json.ts';
import {
	ANSWERING_KEY,
	EXAMPLE_KEY,
	FAMILIES,
	FRAME_KEYS,
	PACK_KEY,
	REPORT_KEY,
	THRESHOLDS_KEY,
	answerKey,
	familyKey,
	frameKey,
	noteKey,
	questionOfKey
} from './keys.ts';
import type { Family } from './keys.ts';
import type { DocumentState, Entry, Operation } from './operation.ts';
import { valueAt } from './operation.ts';
import type { PackReference } from './pack-reference.ts';
import type { ReportOptions } from './report-options.ts';
import type { Answering } from './response.ts';
import type { Assessment } from './schema.ts';

/** Name of an assessment whose workflow nobody has typed yet. */
export const UNTITLED_WORKFLOW = 'Untitled workflow';

const DEFAULT_FRAME: Frame = { workflow: UNTITLED_WORKFLOW, autonomy: 1, depth: 'quick', people: [] };

/** Stands in when a document lost its beginning; no pack has this id, so every check says so. */
const NO_PACK: PackReference = { id: 'unknown', version: '0.0.0' };

// The assertions below trust the log: it holds only what `split` wrote of a checked file and what `tidy` passed.

/** The frame, with defaults where nothing was said. */
export function frameOf(state: DocumentState): Frame {
	const fields = FRAME_KEYS.map((field) => [field, valueAt(state, frameKey(field))] as const);
	const said = Object.fromEntries(fields.filter(([, value]) => value !== null));
	return { ...DEFAULT_FRAME, ...(said as Partial<Frame>) };
}

/** What a question was answered with, its note included; undefined when neither is there. */
export function answerOf(state: DocumentState, question: string): Answer | undefined {
	const answer = valueAt(state, answerKey(question)) as JsonObject | null;
	const note = valueAt(state, noteKey(question));
	if (answer === null && note === null) return undefined;
	return { ...answer, ...(note !== null && { note }) } as Answer;
}

/** Every question of which the state says something. */
export const questionsOf = (state: DocumentState): Set<string> =>
	new Set([...state.keys()].map(questionOfKey).filter((question) => question !== null));

/** All answers and notes, by question. */
export function answersOf(state: DocumentState): Answers {
	const answers = [...questionsOf(state)].map((question) => [question, answerOf(state, question)] as const);
	return Object.fromEntries(answers.flatMap(([question, answer]) => (answer ? [[question, answer]] : [])));
}

export const packOf = (state: DocumentState): PackReference =>
	(valueAt(state, PACK_KEY) as PackReference | null) ?? NO_PACK;

export const isExample = (state: DocumentState): boolean => valueAt(state, EXAMPLE_KEY) === true;

type Families = Pick<Assessment, Family>;

function isEmpty(entries: object): boolean {
	for (const _ in entries) return false;
	return true;
}

function familyOf(state: DocumentState, family: Family): Record<string, Json> {
	const start = familyKey(family, '');
	const entries: [id: string, value: Json][] = [];
	for (const [key, { value }] of state) {
		if (value !== null && key.startsWith(start)) entries.push([key.slice(start.length), value]);
	}
	return Object.fromEntries(entries);
}

/**
 * All families that have entries. A family of which no key is `touched` is the object it was `before`: a workshop may
 * hold thousands of responses.
 */
export function familiesOf(
	state: DocumentState,
	before: Families = {},
	touched: Iterable<string> = state.keys()
): Families {
	const anew = new Set(Array.from(touched, (key) => key.slice(0, key.indexOf('/'))));
	const all = FAMILIES.map(
		(family) => [family, anew.has(family) ? familyOf(state, family) : (before[family] ?? {})] as const
	);
	return Object.fromEntries(all.filter(([, entries]) => !isEmpty(entries)));
}

/** The thresholds of this assessment; null where the pack's hold. */
export const thresholdsOf = (state: DocumentState): Thresholds | null =>
	valueAt(state, THRESHOLDS_KEY) as Thresholds | null;

function thresholdPart(state: DocumentState): Pick<Assessment, 'thresholds'> {
	const thresholds = thresholdsOf(state);
	return thresholds ? { thresholds } : {};
}

/** How the report is made; nothing where nobody chose. */
export const reportOptionsOf = (state: DocumentState): ReportOptions | null =>
	valueAt(state, REPORT_KEY) as ReportOptions | null;

function reportPart(state: DocumentState): Pick<Assessment, 'report'> {
	const report = reportOptionsOf(state);
	return report ? { report } : {};
}

/** The workshop this document answers for one respondent; null on every other document. */
export const answeringOf = (state: DocumentState): Answering | null =>
	valueAt(state, ANSWERING_KEY) as Answering | null;

function answeringPart(state: DocumentState): Pick<Assessment, 'answering'> {
	const answering = answeringOf(state);
	return answering ? { answering } : {};
}

/** The saved document that the keys add up to. */
export const materialise = (id: string, state: DocumentState, families = familiesOf(state)): Assessment => ({
	format: FORMAT,
	version: VERSION,
	id,
	pack: packOf(state),
	...(isExample(state) && { example: true }),
	frame: frameOf(state),
	answers: answersOf(state),
	...thresholdPart(state),
	...reportPart(state),
	...answeringPart(state),
	...families
});

/**
 * What to set for an answer: its level, and its note where it brings one. An answer without a note keeps the
 * note that is there, and so does null, which takes only the answer away.
 */
export function answerEntries(question: string, answer: Answer | null): Entry[] {
	const { note, ...rest } = { note: undefined, ...answer };
	const bare = Object.keys(rest).length === 0 ? null : rest;
	const entries: Entry[] = [[answerKey(question), bare]];
	return note === undefined ? entries : [...entries, [noteKey(question), note]];
}

const familyEntries = (assessment: Families): Entry[] =>
	FAMILIES.flatMap((family) =>
		Object.entries(assessment[family] ?? {}).map(([id, value]): Entry => [familyKey(family, id), value])
	);

/** The keys to set so that an empty document becomes this assessment. Its id is not among them. */
export function split(assessment: Assessment): Entry[] {
	const { pack, example, frame, answers, thresholds, report, answering } = assessment;
	const fields = FRAME_KEYS.map((field): Entry => [frameKey(field), frame[field] ?? null]);
	const said = Object.entries(answers).flatMap(([question, answer]) => answerEntries(question, answer));
	const head: Entry[] = [
		[PACK_KEY, pack],
		[EXAMPLE_KEY, example ?? null],
		[THRESHOLDS_KEY, thresholds ?? null],
		[REPORT_KEY, report ?? null],
		[ANSWERING_KEY, answering ?? null]
	];
	const entries = [...head, ...fields, ...said, ...familyEntries(assessment)];
	return entries.filter(([key, value]) => value !== null && !isUntitled(key, value));
}

// A name nobody typed is not kept: the field stays empty for whoever opens it.
const isUntitled = (key: string, value: Entry[1]): boolean =>
	key === frameKey('workflow') && value === UNTITLED_WORKFLOW;

/** Whether the workflow has no name of its own yet. */
export const hasNoName = (frame: Frame): boolean => frame.workflow === UNTITLED_WORKFLOW;

/** Whether the operations hold the beginning of a document: without it there is no document to add them to. */
export const hasBeginning = (operations: readonly Operation[]): boolean =>
	operations.some(({ key }) => key === PACK_KEY);
