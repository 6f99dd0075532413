/** JSON text from anywhere → clean plain data, or why not. Nothing in it is trusted. */
import type { Issue, Result } from '../shared/issue.ts';
import { fail, ok } from '../shared/issue.ts';
import { cleanText, isForbiddenKey } from './clean-text.ts';
import type { Json } from './json.ts';

/** Longest text read, in UTF-16 units: 500 responses of a workshop with notes on all of 100 answers are below it. */
const SIZE_LIMIT = 64 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
/** Deepest nesting read: an assessment needs six levels. */
const DEPTH_LIMIT = 12;

type Path = Issue['path'];

const words = (error: unknown): string => (error instanceof Error ? error.message : '');

function parse(text: string): Result<Json> {
	try {
		// A byte order mark, as Windows editors write it, is no JSON.
		return ok(JSON.parse(text.replace(/^\uFEFF/, '')) as Json);
	} catch (error) {
		return fail({ code: 'assessment.not-json', path: [], values: { says: words(error) } });
	}
}

/** The keys and depth that are refused, where they stand. */
function refusals(value: Json, path: Path): Issue[] {
	if (value === null || typeof value !== 'object') return [];
	if (path.length >= DEPTH_LIMIT)
		return [{ code: 'assessment.too-deep', path, values: { limit: DEPTH_LIMIT } }];
	const isList = Array.isArray(value);
	return Object.entries(value).flatMap(([key, part]: [string, Json]) => {
		const place = [...path, isList ? Number(key) : key];
		if (isForbiddenKey(key)) return [{ code: 'assessment.forbidden-key', path: place, values: { key } }];
		return refusals(part, place);
	});
}

function clean(value: Json): Json {
	if (typeof value === 'string') return cleanText(value);
	if (value === null || typeof value !== 'object') return value;
	if (Array.isArray(value)) return value.map(clean);
	return Object.fromEntries(Object.entries(value).map(([key, part]: [string, Json]) => [key, clean(part)]));
}

/** Parses at most 64 MB, refuses keys that reach prototypes, strips control and override characters. */
export function readJson(text: string): Result<Json> {
	if (text.length > SIZE_LIMIT) {
		return fail({ code: 'assessment.too-large', path: [], values: { limit: SIZE_LIMIT / MEGABYTE } });
	}
	const parsed = parse(text);
	if (!parsed.ok) return parsed;
	const refused = refusals(parsed.value, []);
	return refused.length > 0 ? { ok: false, issues: refused } : ok(clean(parsed.value));
}
