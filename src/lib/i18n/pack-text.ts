/** What is wrong with a pack, in words. */
import type { Issue } from '../core/shared/issue.ts';

const TEXTS: Readonly<Record<string, (values: Record<string, string | number>) => string>> = {
	yaml: ({ says }) => String(says),
	schema: ({ says }) => (String(says).endsWith('received undefined') ? 'this is missing' : String(says)),
	'schema.unknown-key': ({ keys }) => `unknown key: ${String(keys)}`,
	'pack.missing-file': ({ file }) => `the file ${String(file)} is missing`,
	'pack.duplicate-id': ({ id }) => `the id ${String(id)} is already taken`,
	'pack.unknown-id': ({ id, kind }) => `there is no ${String(kind)} ${String(id)}`,
	'pack.question-outside-layer': ({ id, layer }) => `${String(id)} must begin with ${String(layer)}.`,
	'pack.falls': ({ autonomy }) => `autonomy ${String(autonomy)} may not ask for less than a lower one`,
	'pack.action-cycle': ({ actions }) => `these actions wait for each other: ${String(actions)}`
};

/** One sentence for an issue of a pack. */
export const packIssue = (issue: Issue): string => TEXTS[issue.code]?.({ ...issue.values }) ?? issue.code;

/** `file:line:column: path: what is wrong`, as compilers print it. */
export const packIssueLine = (issue: Issue & { file: string; line: number; column: number }): string =>
	[`${issue.file}:${String(issue.line)}:${String(issue.column)}`, issue.path.join('.'), packIssue(issue)]
		.filter(Boolean)
		.join(': ');
