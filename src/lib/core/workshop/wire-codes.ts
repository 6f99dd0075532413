/** One character for each answer of a response that travels: its level by evidence, don't know, or nothing. */
import type { ResponseAnswer } from '../assessment/response.ts';
import { EVIDENCES, LEVELS } from '../pack/scale.ts';
import type { Evidence, Level } from '../pack/scale.ts';

/** One character a level, by evidence: asserted, document, observed. */
const CODES: Readonly<Record<Evidence, string>> = { asserted: '01234', document: 'abcde', observed: 'ABCDE' };
const UNKNOWN = '?';
export const NOT_APPLICABLE = '-';
export const NOTHING = '.';

/** The character of an answer; a note alone has that of nothing. */
export function codeOf(answer: ResponseAnswer | undefined): string {
	if (!answer) return NOTHING;
	if ('level' in answer) return CODES[answer.evidence ?? 'asserted'].charAt(answer.level);
	if ('unknown' in answer) return UNKNOWN;
	return 'notApplicable' in answer ? NOT_APPLICABLE : NOTHING;
}

/** An answer without a text. */
export type BareAnswer = { readonly level: Level; readonly evidence?: Evidence } | { readonly unknown: true };

/** What each character says, by its number; shared, because nobody changes an answer in place. */
const BARE: readonly (BareAnswer | undefined)[] = (() => {
	const bare: (BareAnswer | undefined)[] = Array.from({ length: 128 }, () => undefined);
	for (const evidence of EVIDENCES)
		for (const level of LEVELS)
			bare[CODES[evidence].charCodeAt(level)] = evidence === 'asserted' ? { level } : { level, evidence };
	bare[UNKNOWN.charCodeAt(0)] = { unknown: true };
	return bare;
})();

const NONE = NOTHING.charCodeAt(0);

/** What the character at a place says; undefined for nothing said, null for what nobody could have written. */
export function bareAnswerAt(codes: string, place: number): BareAnswer | undefined | null {
	const code = codes.charCodeAt(place);
	return BARE[code] ?? (code === NONE ? undefined : null);
}
