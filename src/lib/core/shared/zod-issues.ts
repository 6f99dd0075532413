import type { z } from './zod.ts';
import type { Issue, Result } from './issue.ts';

/** Checks `data` against `schema`; zod's own words travel as the value `says`. */
export function check<S extends z.ZodType>(schema: S, data: unknown): Result<z.output<S>> {
	const parsed = schema.safeParse(data);
	return parsed.success
		? { ok: true, value: parsed.data }
		: { ok: false, issues: parsed.error.issues.flatMap(toIssues) };
}

/** Unknown keys come one an issue, each at its own place. */
function toIssues(issue: z.core.$ZodIssue): Issue[] {
	const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			code: 'schema.unknown-key',
			path: [...path, key],
			values: { keys: key }
		}));
	}
	return [{ code: 'schema', path, values: { says: issue.message } }];
}
