/** One line about a pack, for lists and choices, so that nobody loads a pack to name it. */
import { placedQuestions } from './questions.ts';
import type { Pack } from './schema.ts';
import { compareVersions } from './versions.ts';

export interface PackLine {
	readonly id: string;
	readonly version: string;
	/** SHA-256 of its content, in hexadecimal. */
	readonly hash: string;
	readonly title: string;
	readonly description: string;
	readonly layers: number;
	readonly questions: number;
	readonly gates: number;
	readonly roles: number;
	readonly actions: number;
	readonly duties: number;
}

/** The line of a pack that is kept in this browser. */
export interface KeptPackLine extends PackLine {
	/** Milliseconds since 1970 at which it was taken in. */
	readonly added: number;
}

/** Which pack somebody means. Without a hash, as a person writes it, any content of that version will do. */
export interface PackName {
	readonly id: string;
	readonly version: string;
	readonly hash?: string | undefined;
}

export function packLine({ questionnaire, work, hash }: Pack): PackLine {
	const { id, version, title, description, layers } = questionnaire;
	const questions = placedQuestions(questionnaire);
	return {
		id,
		version,
		hash,
		title,
		description,
		layers: layers.length,
		questions: questions.length,
		gates: questions.filter(({ question }) => question.gate).length,
		roles: work.roles.length,
		actions: work.actions.length,
		duties: work.duties.length
	};
}

/** Whether `line` is the pack that `name` means. */
export const isNamed = ({ id, version, hash }: PackName, line: Required<PackName>): boolean =>
	id === line.id && version === line.version && (hash === undefined || hash === line.hash);

/** Of several packs with one id the one to begin with: the newest version, and of that the last taken in. */
export const newest = (lines: readonly KeptPackLine[]): KeptPackLine | undefined =>
	lines.toSorted((a, b) => compareVersions(b.version, a.version) || b.added - a.added)[0];
