/** Takes names out of texts that people typed, wherever a whole name stands in them. */
import type { Frame, Person } from '#lib/core/assessment/frame.ts';
import type { Raci } from '#lib/core/raci/matrix.ts';
import { REDACTION_TEXT } from '#lib/i18n/redaction-text.ts';
import type { Disclosure } from '#lib/core/assessment/disclosure.ts';

export interface Censor {
	/** The text with something else in place of every name that may not be told. */
	readonly text: (text: string) => string;
	/** What somebody is called instead: “Person 3”; the same name always the same. */
	readonly person: (name: string) => string;
	/** An id that says nothing, for one that may be made of a name. */
	readonly personId: (id: string) => string;
}

/** What names are taken from. */
export interface Named {
	readonly frame: Frame;
	readonly raci: Raci | null;
	/** Others that are named: who approved or decided something. */
	readonly others: readonly string[];
	/** People of a workshop: told or not like those of the plan. */
	readonly respondents?: readonly string[];
}

const ESCAPED = /[.*+?^${}()|[\]\\]/g;
const LETTER = '[\\p{L}\\p{N}]';

/** One expression for all of them, the longest first, so that no name is cut out of a longer one. */
function anyOf(names: readonly string[]): RegExp {
	const sorted = [...names].sort((a, b) => b.length - a.length);
	const parts = sorted.map((name) => name.replace(ESCAPED, '\\$&').replace(/\s+/g, '\\s+'));
	return new RegExp(`(?<!${LETTER})(?:${parts.join('|')})(?!${LETTER})`, 'giu');
}

/** However somebody wrote it: capitals and spaces make no other name. */
const asWritten = (name: string): string => name.replace(/\s+/g, ' ').toLowerCase();

/** In the cells as they are and as they were before somebody changed them. */
function namesInCells(raci: Raci | null): string[] {
	const now = (raci?.rows ?? []).flatMap(({ cells }) => Object.values(cells));
	const before = (raci?.edited ?? []).flatMap(({ computed }) => computed ?? []);
	return [...now, ...before].flatMap(({ person, deputy }) => [person ?? '', deputy ?? '']);
}

/** Every name of a person with what it becomes; in the order of the frame, then as they are met. */
function pseudonyms({ frame, raci, respondents = [] }: Named): Map<string, string> {
	const names = [...frame.people.map(({ name }) => name), ...namesInCells(raci), ...respondents].filter(
		Boolean
	);
	return new Map([...new Set(names)].map((name, index) => [name, REDACTION_TEXT.person(index + 1)]));
}

const idsOf = (people: readonly Person[]): Map<string, string> =>
	new Map(people.map(({ id }, index) => [id, `person-${String(index + 1)}`]));

/** What is put in place of what: only of what may not be told. */
function substitutes(named: Named, people: Map<string, string>, disclosure: Disclosure): Map<string, string> {
	const others = named.others.filter((name) => name !== '' && !people.has(name));
	const organisation = named.frame.organisation ?? '';
	return new Map([
		...(disclosure.deciders ? [] : others.map((name) => [name, REDACTION_TEXT.somebody] as const)),
		...(disclosure.people ? [] : people),
		...(disclosure.organisation || organisation === ''
			? []
			: [[organisation, REDACTION_TEXT.organisation] as const])
	]);
}

export function censorOf(named: Named, disclosure: Disclosure): Censor {
	const people = pseudonyms(named);
	const ids = idsOf(named.frame.people);
	const instead = substitutes(named, people, disclosure);
	const written = new Map([...instead].map(([name, other]) => [asWritten(name), other]));
	const pattern = instead.size === 0 ? null : anyOf([...instead.keys()]);
	return {
		text: (text) => (pattern ? text.replace(pattern, (name) => written.get(asWritten(name)) ?? name) : text),
		person: (name) => (disclosure.people ? name : (people.get(name) ?? REDACTION_TEXT.somebody)),
		personId: (id) => (disclosure.people ? id : (ids.get(id) ?? REDACTION_TEXT.somebody))
	};
}
