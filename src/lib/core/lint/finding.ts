/** What a linter says of a pack that can be read: where, how grave, and the numbers or names its text needs. */
import type { Work, Questionnaire } from '../pack/schema.ts';
import type { Issue } from '../shared/issue.ts';

/** An error misleads whoever is assessed; a warning makes the pack worse to answer or to work with. */
export type Severity = 'error' | 'warning';

export interface Finding extends Issue {
	readonly severity: Severity;
}

/** The part of a pack that is linted. */
export interface Linted {
	readonly questionnaire: Questionnaire;
	readonly work: Work;
}

type Make = (code: string, path: Issue['path'], values?: Issue['values']) => Finding;

const make =
	(severity: Severity): Make =>
	(code, path, values = {}) => ({ severity, code: `lint.${code}`, path, values });

export const error = make('error');
export const warning = make('warning');
