/**
 * A response as it travels inside its seal: a list with one character a question, in the order of the terms, and the
 * few texts there are by place. What comes in is checked by hand and cleaned: nothing in it is trusted.
 */
import type { Json, JsonObject } from '../assessment/json.ts';
import type { Response, ResponseAnswer } from '../assessment/response.ts';
import type { Perspective, Terms } from '../assessment/workshop.ts';
import { PERSPECTIVES } from '../pack/scale.ts';
import type { Issue, Result } from '../shared/issue.ts';
import { fail, ok } from '../shared/issue.ts';
import { answersIn } from './wire-answers.ts';
import { codeOf } from './wire-codes.ts';
import { shortLine } from './wire-text.ts';

/** A response before anybody received it. */
export type SentResponse = Omit<Response, 'received'>;

/** End of the year 9999. */
const LAST_MOMENT = 253_402_300_799_999;

function textsOf(answer: ResponseAnswer): JsonObject {
	return {
		...(answer.note !== undefined && { n: answer.note }),
		...('level' in answer && answer.reference !== undefined && { r: answer.reference }),
		...('notApplicable' in answer && { w: answer.notApplicable.reason })
	};
}

/** The list as JSON; answers to questions that are not asked are left behind. */
export function writeWire(response: SentResponse, asked: readonly string[]): string {
	const answers = asked.map((question) => response.answers[question]);
	const texts = answers.flatMap((answer, place): [string, JsonObject][] => {
		const said = answer ? textsOf(answer) : {};
		return Object.keys(said).length > 0 ? [[String(place), said]] : [];
	});
	const { time, perspective, table = null, name = null } = response;
	return JSON.stringify([
		time,
		perspective,
		answers.map(codeOf).join(''),
		Object.fromEntries(texts),
		table,
		name
	]);
}

const issue = (code: string): Issue => ({ code: `response.${code}`, path: [] });
const UNREADABLE = issue('unreadable');

/** The list; empty for anything else. Nothing is copied out of it but what is looked for by name. */
function parsed(text: string): readonly Json[] {
	try {
		const value: unknown = JSON.parse(text);
		return Array.isArray(value) ? (value as readonly Json[]) : [];
	} catch {
		return [];
	}
}

const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isMoment = (value: Json | undefined): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST_MOMENT;

const isPerspective = (value: Json | undefined): value is Perspective =>
	PERSPECTIVES.some((perspective) => perspective === value);

/** What the terms do not allow. */
function breach(
	{ mode, perspectives }: Terms,
	perspective: Perspective,
	name: Json | undefined
): Issue | null {
	if (mode === 'anonymous' && name !== null) return issue('named');
	return perspectives.includes(perspective) ? null : issue('other-perspective');
}

/** The response, or why it is none of this workshop. */
export function readWire(text: string, terms: Terms, asked: readonly string[]): Result<SentResponse> {
	const list = parsed(text);
	const [time, perspective, codes, texts, table, name] = list;
	if (list.length !== 6 || !isMoment(time) || !isPerspective(perspective)) return fail(UNREADABLE);
	if (typeof codes !== 'string' || !isObject(texts)) return fail(UNREADABLE);
	if (codes.length !== asked.length) return fail(issue('other-questions'));
	const broken = breach(terms, perspective, name);
	if (broken) return fail(broken);
	const answers = answersIn(codes, texts, asked);
	if (!answers) return fail(UNREADABLE);
	const [kept, who] = [shortLine(table, 40), shortLine(name, 120)];
	return ok({ perspective, ...(kept && { table: kept }), ...(who && { name: who }), time, answers });
}
