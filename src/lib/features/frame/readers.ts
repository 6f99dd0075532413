/** Understands what was typed into a field of the frame; empty text clears what is optional. */
import { isDay } from '#lib/core/shared/day.ts';
import { showCount, showDay } from '#lib/i18n/format.ts';
import { problems } from '#lib/i18n/frame-text.ts';
import type { Reading } from '#lib/ui/reading.ts';

/** Limits of core/assessment/frame.ts. */
export const LIMITS = {
	workflow: 160,
	organisation: 200,
	outcome: 300,
	channel: 60,
	channels: 20,
	personName: 120,
	people: 200,
	leave: 50,
	daysOff: 100
} as const;

const HOURS_OF_A_DAY = 24;
const GROUPED = /^\d{1,3}(?:[,\u0020\u00a0\u202f'’]\d{3})*$/;
const YEARS = /^20\d\d-/;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const quoted = (text: string | undefined): string => (text === undefined || text === '' ? '' : `“${text}”`);

/** Any line of text. */
export const readLine = (text: string): Reading<string | undefined> => ({
	value: oneLine(text) || undefined
});

/** The workflow's name, the one thing that is needed; `kept` is empty while it has none. */
export function readWorkflow(text: string, kept: string): Reading<string> {
	const name = oneLine(text);
	return name === '' ? { problem: problems.noWorkflow(quoted(kept)) } : { value: name };
}

/** A whole number of 0 or more, with or without separators of thousands. */
export function readCount(text: string, kept: number | undefined): Reading<number | undefined> {
	const typed = oneLine(text);
	if (typed === '') return { value: undefined };
	const count = /^\d+$/.test(typed) || GROUPED.test(typed) ? Number(typed.replace(/\D/g, '')) : Number.NaN;
	if (Number.isSafeInteger(count)) return { value: count };
	return { problem: problems.notCount(typed, kept === undefined ? '' : showCount(kept)) };
}

/** Hours a day, more than 0 and at most 24; a comma may stand for the point. */
export function readHours(text: string, kept: number | undefined): Reading<number | undefined> {
	const typed = oneLine(text).replace(/\s?h(?:ours?)?$/, '');
	if (typed === '') return { value: undefined };
	const hours = /^\d*[.,]?\d+$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
	if (hours > 0 && hours <= HOURS_OF_A_DAY) return { value: hours };
	return { problem: problems.notHours(typed, kept === undefined ? '' : String(kept)) };
}

/** A day of this century, as a date input gives it. */
export function readDay(text: string, kept: string | undefined): Reading<string | undefined> {
	if (text === '') return { value: undefined };
	if (isDay(text) && YEARS.test(text)) return { value: text };
	return { problem: problems.notDay(kept === undefined ? '' : showDay(kept)) };
}

/** Channels with commas between them; each once. */
export function readChannels(text: string, kept: readonly string[]): Reading<string[] | undefined> {
	const channels = [...new Set(text.split(/[,;\n]/).map(oneLine))].filter(Boolean);
	const before = kept.length === 0 ? '' : 'the list from before';
	const long = channels.find(({ length }) => length > LIMITS.channel);
	if (long !== undefined) return { problem: problems.longChannel(long, before) };
	if (channels.length > LIMITS.channels) {
		return { problem: problems.tooManyChannels(channels.length, LIMITS.channels, before) };
	}
	return { value: channels.length === 0 ? undefined : channels };
}

/** A person's name, which cannot be taken away alone. */
export function readPersonName(text: string, kept: string): Reading<string> {
	const name = oneLine(text);
	return name === '' ? { problem: problems.noPersonName(quoted(kept)) } : { value: name };
}
