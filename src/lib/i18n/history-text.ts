/** The history of an answer in words: what it became, and who changed it. */
import type { AnswerChange } from '../core/assessment/answer-history.ts';
import type { Answer } from '../core/assessment/answer.ts';
import type { Json } from '../core/assessment/json.ts';
import { answerText } from './change-text.ts';

// Only what was checked before it was written is in the log.
const said = (value: Json): Answer | null => value as unknown as Answer | null;

/** “level 2, document”, “don’t know”, “answer taken away”, “note: Seen on Tuesday”. */
export function answerChangeText({ part, value }: AnswerChange): string {
	if (part === 'note') return typeof value === 'string' ? `note: ${value}` : 'note taken away';
	const answer = said(value);
	return answer ? answerText(answer) : 'answer taken away';
}

type Names = Readonly<Record<string, { readonly name: string }>>;

/** The name somebody signs with; else which browser it was. */
export function whoText(browser: string | null, own: string, names: Names): string {
	if (browser === null) return 'not recorded';
	const signed = names[browser]?.name;
	if (signed !== undefined) return signed;
	return browser === own ? 'this browser' : `another browser (${browser})`;
}
