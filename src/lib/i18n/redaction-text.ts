/** What stands where a report leaves something out, and what is said of it. */
import type { Profile } from '../core/assessment/report-options.ts';

export const REDACTION_TEXT = {
	/** In place of a name: the same number is the same person. */
	person: (number: number): string => `Person ${String(number)}`,
	somebody: 'somebody',
	organisation: 'the organisation'
} as const;

/** Whom a report is for, and what that leaves out. */
export const PROFILE_TEXT: Readonly<Record<Profile, { readonly title: string; readonly note: string }>> = {
	team: { title: 'Team', note: 'Everything, names and notes included' },
	board: { title: 'Board', note: 'Without notes and without what each answer is shown by' },
	outside: {
		title: 'Outside',
		note: 'People are numbered instead of named. Without notes, sources, reasons, organisation and logo. In words of yours a whole name is replaced; a first name alone stays'
	}
};

/** What a reader of such a report is told of it; empty where nothing is left out. */
export const LEFT_OUT: Readonly<Record<Profile, string>> = {
	team: '',
	board: 'Made for the board: notes, and what each answer is shown by, are left out.',
	outside:
		'Made for readers outside: names are left out and people are numbered; so are notes, sources and reasons.'
};
