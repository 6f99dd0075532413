/** Which question, action and duty speaks of each row of the map of the sources, as a page of the docs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { placedQuestions } from '../lib/core/pack/questions.ts';
import type { Pack } from '../lib/core/pack/schema.ts';

/** `coverage.yaml`: by number of the row, what it is about and the questions that ask about it. */
const Coverage = z.record(
	z.string().regex(/^\d+$/),
	z.strictObject({ topic: z.string().min(1), questions: z.array(z.string()).min(1) })
);
export type Coverage = z.infer<typeof Coverage>;

export const readCoverage = (folder: string): Coverage =>
	Coverage.parse(parse(readFileSync(join(folder, 'coverage.yaml'), 'utf8')));

export interface Row {
	readonly number: string;
	readonly topic: string;
	readonly questions: readonly string[];
	/** Actions that raise one of the questions. */
	readonly actions: readonly string[];
	/** Duties that keep one of the questions alive. */
	readonly duties: readonly string[];
}

/** Every row, in order of its number; throws on a question that the pack does not have. */
export function coverageRows(coverage: Coverage, { questionnaire, work }: Pack): Row[] {
	const known = new Set(placedQuestions(questionnaire).map(({ question }) => question.id));
	return Object.entries(coverage)
		.toSorted(([a], [b]) => Number(a) - Number(b))
		.map(([number, { topic, questions }]) => {
			const unknown = questions.filter((id) => !known.has(id));
			if (unknown.length > 0) throw new Error(`row ${number}: there is no question ${unknown.join(', ')}`);
			const asks = new Set(questions);
			const isAsked = (id: string): boolean => asks.has(id);
			return {
				number,
				topic,
				questions,
				actions: work.actions.filter(({ raises }) => Object.keys(raises).some(isAsked)).map(({ id }) => id),
				duties: work.duties.filter(({ gates }) => gates.some(isAsked)).map(({ id }) => id)
			};
		});
}

const list = (ids: readonly string[]): string => (ids.length > 0 ? ids.join(', ') : '–');

/** The text of `docs/coverage.md`. */
export function coverageText(rows: readonly Row[]): string {
	const lines = rows.map(
		({ number, topic, questions, actions, duties }) =>
			`| ${number} | ${topic} | ${list(questions)} | ${list(actions)} | ${list(duties)} |`
	);
	return [
		'# What the CX pack covers',
		'',
		'Made by `npm run docs` from `questionnaires/cx/`: do not edit. A row is a system that the sources describe; the',
		'numbers are those of the map the product was built from. Rows that are not asked about (5 to 8, 16 in part) are',
		'what the product computes.',
		'',
		'| row | system | questions | actions that raise them | duties that keep them |',
		'|---|---|---|---|---|',
		...lines,
		''
	].join('\n');
}
