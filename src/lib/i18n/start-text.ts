/** The first page in words: when something changed, how far it is answered, and what an import said. */
import type { Issue } from '../core/shared/issue.ts';
import { assessmentIssueLine } from './assessment-text.ts';
import { showCount, showDay } from './format.ts';

/** Something that went wrong on the first page. */
export interface StartProblem {
	/** What happened, in one sentence. */
	readonly title: string;
	/** One place a line; empty when there is only one thing to say. */
	readonly lines: readonly string[];
	/** What was kept and what to do. */
	readonly kept: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** “3 November 2026, 14:05”, in the time zone of this device; `time` in milliseconds since 1970. */
export function showMoment(time: number): string {
	const date = new Date(time);
	const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	return `${showDay(day)}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** “11 answered” */
export const answeredCount = (answered: number): string =>
	answered === 0 ? 'nothing answered yet' : `${showCount(answered)} answered`;

/** Why a file was not taken in, or what of it did not fit although it was. */
export function importProblem(file: string, issues: readonly Issue[], isOpen: boolean): StartProblem {
	return {
		title: isOpen ? `${file} was imported, but not all of it fits.` : `${file} was not imported.`,
		lines: issues.map(assessmentIssueLine),
		kept: isOpen
			? 'Everything in the file was kept. What does not fit this questionnaire is not counted in the scores.'
			: 'Nothing in this browser was changed. Mend these places in a text editor, or export the file again, and import it once more.'
	};
}

/** Something that is said in one text, such as a storage issue. */
export const plainProblem = (text: string): StartProblem => ({ title: text, lines: [], kept: '' });

export const NEEDS_NAME =
	'Nothing was started: the workflow has no name yet. Type what the agent is for, then press Start.';

/** The line that stays until it is dismissed. */
export const deletedText = (name: string): string => `“${name}” was deleted.`;

/** Why the old name stands again. */
export const nameKept = (name: string): string => `A name cannot be empty, so “${name}” was kept.`;
