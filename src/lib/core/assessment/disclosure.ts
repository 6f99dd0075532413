/** What a report tells of people and sources, by whom it is for. */
import type { Profile, ReportOptions } from './report-options.ts';

export interface Disclosure {
	/** Names of the people who hold roles. */
	readonly people: boolean;
	/** Who took a decision, and why; who approved that a question is not applicable, and why. */
	readonly deciders: boolean;
	readonly notes: boolean;
	/** What an answer is shown by. */
	readonly references: boolean;
	/** The organisation's name, its logo and the author. */
	readonly organisation: boolean;
}

const EVERYTHING: Disclosure = {
	people: true,
	deciders: true,
	notes: true,
	references: true,
	organisation: true
};

/** Ours, not a standard: what a reader of each kind needs in order to act, and no more. */
const PROFILES: Readonly<Record<Profile, Disclosure>> = {
	team: EVERYTHING,
	board: { ...EVERYTHING, notes: false, references: false },
	outside: { people: false, deciders: false, notes: false, references: false, organisation: false }
};

/** Without a choice everything is told; the organisation may be shown or hidden apart from the profile. */
export function disclosureOf({ profile = 'team', organisation }: ReportOptions): Disclosure {
	const disclosure = PROFILES[profile];
	return organisation === undefined ? disclosure : { ...disclosure, organisation };
}

export const tellsAll = (disclosure: Disclosure): boolean => Object.values(disclosure).every(Boolean);
