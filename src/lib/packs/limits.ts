/** What a pack may ask of the browser that reads it, found out before any YAML is read. */
import type { Issue } from '../core/shared/issue.ts';
import { htmlAt } from '../core/pack/prose.ts';
import { positionIn } from './position.ts';
import type { Position } from './position.ts';

/** Most files in a pack. The shipped one has nine. */
export const MAX_FILES = 60;
/** Most characters in a pack: nine times the shipped one. */
export const MAX_CHARACTERS = 2_000_000;
/** Most questions: ten times those of the shipped pack, and more than anybody would answer. */
export const MAX_QUESTIONS = 1000;
/** Most signs that part one YAML value from the next: each costs time, and the shipped pack has 9,100. */
export const MAX_MARKS = 100_000;

type Files = Readonly<Record<string, string>>;
type LimitIssue = Issue & Position & { readonly file: string };

const QUESTION = /\blevels["']?\s*:/g;
const MARK = /[:,[\]{}]|^ *- /gm;
/** `pack.yaml` says what the levels mean under the same word. */
const HEADS = 1;

const at = (file: string, position: Position, code: string, values: Issue['values'] = {}): LimitIssue => ({
	file,
	code,
	path: [],
	values,
	...position
});

const START: Position = { line: 1, column: 1 };

function tooMany(entries: readonly [string, string][]): LimitIssue | null {
	let count = -HEADS;
	for (const [file, text] of entries) {
		for (const { index } of text.matchAll(QUESTION)) {
			count += 1;
			if (count > MAX_QUESTIONS)
				return at(file, positionIn(text, index), 'pack.too-many-questions', { most: MAX_QUESTIONS });
		}
	}
	return null;
}

/** The first HTML of a file that does not stand in a comment of its own line. */
function html([file, text]: [string, string]): LimitIssue[] {
	let from = 0;
	for (let found = htmlAt(text); found >= 0; found = htmlAt(text.slice(from))) {
		const index = from + found;
		const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
		if (!line.trimStart().startsWith('#')) return [at(file, positionIn(text, index), 'pack.html')];
		from = text.indexOf('\n', index);
		if (from < 0) return [];
	}
	return [];
}

const total = (entries: readonly [string, string][], of: (text: string) => number): number =>
	entries.reduce((sum, [, text]) => sum + of(text), 0);

const marksIn = (text: string): number => text.match(MARK)?.length ?? 0;

/** Why these files are not read at all; empty when they may be. Takes a few milliseconds, whatever is in them. */
export function limitIssues(files: Files): LimitIssue[] {
	const entries = Object.entries(files);
	const [[first] = ['pack.yaml']] = entries;
	if (entries.length > MAX_FILES) return [at(first, START, 'pack.too-many-files', { most: MAX_FILES })];
	const many = tooMany(entries);
	if (many) return [many];
	if (total(entries, ({ length }) => length) > MAX_CHARACTERS)
		return [at(first, START, 'pack.too-large', { most: MAX_CHARACTERS / 1_000_000 })];
	if (total(entries, marksIn) > MAX_MARKS) return [at(first, START, 'pack.too-dense', { most: MAX_MARKS })];
	return entries.flatMap(html);
}
