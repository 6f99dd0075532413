/** A saved file's text → a checked assessment, or every problem with its place. Loaded only when a file is opened. */
import type { z } from '../shared/zod.ts';
import type { Issue, Result } from '../shared/issue.ts';
import { fail } from '../shared/issue.ts';
import { check } from '../shared/zod-issues.ts';
import { LevelAnswer, NoteOnly, NotApplicableAnswer, UnknownAnswer } from './answer.ts';
import { FORMAT, VERSION } from './format.ts';
import type { Json, JsonObject } from './json.ts';
import { readJson } from './safe-json.ts';
import { Assessment } from './schema.ts';

const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Why the document is not ours to read, before its parts are looked at. */
function refusal(data: Json): Issue | null {
	if (!isObject(data) || data.format !== FORMAT) return { code: 'assessment.other-format', path: [] };
	const { version } = data;
	if (typeof version !== 'number' || version <= VERSION) return null;
	return { code: 'assessment.future-version', path: ['version'], values: { version, reads: VERSION } };
}

/** Which of the four shapes an answer tries to be, by the key it has. */
function shapeOf(answer: Json): z.ZodType | null {
	if (!isObject(answer)) return null;
	if ('level' in answer) return LevelAnswer;
	if ('unknown' in answer) return UnknownAnswer;
	if ('notApplicable' in answer) return NotApplicableAnswer;
	return 'note' in answer ? NoteOnly : null;
}

/** Issues of one answer: the schema of all four shapes could only say that none of them fits. */
function answerIssues(answer: Json, path: Issue['path']): readonly Issue[] {
	const shape = shapeOf(answer);
	if (!shape) return [{ code: 'assessment.answer-shape', path }];
	const checked = check(shape, answer);
	return checked.ok ? [] : checked.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

function sharpened(issue: Issue, data: Json): readonly Issue[] {
	const [part, question, ...rest] = issue.path;
	if (part !== 'answers' || question === undefined || rest.length > 0) return [issue];
	const answers = isObject(data) ? data.answers : undefined;
	const answer = isObject(answers) ? answers[question] : undefined;
	return answer === undefined ? [issue] : answerIssues(answer, issue.path);
}

/** Reads JSON text; the path of each issue leads from the root of the document to the place. */
export function readAssessment(text: string): Result<Assessment> {
	const read = readJson(text);
	if (!read.ok) return read;
	const refused = refusal(read.value);
	if (refused) return fail(refused);
	const checked = check(Assessment, read.value);
	if (checked.ok) return checked;
	return { ok: false, issues: checked.issues.flatMap((issue) => sharpened(issue, read.value)) };
}
