/**
 * The answers in a response that travelled: a character a question, and the few texts by place. Thousands of them are
 * read at once, so that nothing is made on the way to an answer but the answer.
 */
import { isForbiddenKey } from '../assessment/clean-text.ts';
import type { Json, JsonObject } from '../assessment/json.ts';
import type { Response, ResponseAnswer } from '../assessment/response.ts';
import type { Evidence, Level } from '../pack/scale.ts';
import { NOTHING, NOT_APPLICABLE, bareAnswerAt } from './wire-codes.ts';
import type { BareAnswer } from './wire-codes.ts';
import { noteIn, reasonIn, referenceIn } from './wire-text.ts';

type Answers = Response['answers'];

/** The questions of a workshop, ready to be answered many times. */
interface Sheet {
	/** By place; null for one that would be a key nobody may write. */
	readonly keys: readonly (string | null)[];
	/** An answer to each of them: a copy of it is filled in many times as fast as an empty object. */
	readonly filled: Answers;
}

const ANY: ResponseAnswer = { unknown: true };
const sheets = new WeakMap<readonly string[], Sheet>();

function sheetOf(asked: readonly string[]): Sheet {
	const known = sheets.get(asked);
	if (known) return known;
	const keys = asked.map((question) => (isForbiddenKey(question) ? null : question));
	const filled = Object.fromEntries(keys.flatMap((key) => (key === null ? [] : [[key, ANY]])));
	const sheet = { keys, filled: JSON.parse(JSON.stringify(filled)) as Answers };
	sheets.set(asked, sheet);
	return sheet;
}

const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

interface Leveled {
	level: Level;
	evidence?: Evidence;
	reference?: string;
	note?: string;
}

/** In the order of the schema, so that the same answer is the same text. */
function leveledWith(bare: Extract<BareAnswer, { level: Level }>, texts: JsonObject, note?: string): Leveled {
	const answer: Leveled = { level: bare.level };
	if (bare.evidence !== undefined) answer.evidence = bare.evidence;
	const reference = texts.r === undefined ? undefined : referenceIn(texts.r);
	if (reference !== undefined) answer.reference = reference;
	if (note !== undefined) answer.note = note;
	return answer;
}

/** Null where there is no reason, which not applicable needs. */
function notApplicableWith(texts: JsonObject, note?: string): ResponseAnswer | null {
	const reason = reasonIn(texts.w);
	if (reason === undefined) return null;
	return note === undefined ? { notApplicable: { reason } } : { notApplicable: { reason }, note };
}

/** The answer at a place with its texts; undefined for nothing said, null for what nobody could have written. */
function answerWith(codes: string, place: number, texts: JsonObject): ResponseAnswer | undefined | null {
	const note = noteIn(texts.n);
	if (codes[place] === NOT_APPLICABLE) return notApplicableWith(texts, note);
	const bare = bareAnswerAt(codes, place);
	if (bare === null) return null;
	if (bare !== undefined && 'level' in bare) return leveledWith(bare, texts, note);
	return note === undefined ? bare : { ...bare, note };
}

/** The answers by question; null where a character is none of ours. There are as many characters as questions. */
export function answersIn(codes: string, texts: JsonObject, asked: readonly string[]): Answers | null {
	const { keys, filled } = sheetOf(asked);
	const answers: Record<string, ResponseAnswer> = codes.includes(NOTHING) ? {} : { ...filled };
	for (let place = 0; place < keys.length; place += 1) {
		const said = texts[place];
		const answer = isObject(said) ? answerWith(codes, place, said) : bareAnswerAt(codes, place);
		if (answer === null) return null;
		const key = keys[place];
		if (answer && key !== null && key !== undefined) answers[key] = answer;
	}
	return answers;
}
