/** Text as we keep it: without characters that hide, reorder or break what a reader sees. */

// Controls except tab and line feed, lone halves of surrogate pairs, and bidirectional embeddings, overrides and
// isolates, with which "gnp.exe" can be shown as "exe.png". Marks for right-to-left text stay.
const UNWANTED = /(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu;

// Most texts are plain: looking costs a tenth of replacing.
const PLAIN = /^[\t\n\x20-\x7e]*$/;

/** The text without control and bidirectional-override characters; lines and tabs stay. */
export const cleanText = (text: string): string => (PLAIN.test(text) ? text : text.replace(UNWANTED, ''));

/** The text cut to `max` UTF-16 units, never within a character. */
const cut = (text: string, max: number): string => cleanText(text.slice(0, max));

/** Several lines of at most `max` units. */
export const cleanLines = (text: string, max: number): string => cut(cleanText(text), max);

/** One line of at most `max` units, without white space around it; empty when nothing is left. */
export const cleanLine = (text: string, max: number): string =>
	cut(cleanText(text).replace(/\s+/g, ' ').trim(), max).trim();

/** Keys that could reach an object's prototype: no file of ours may hold one. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];
export const isForbiddenKey = (key: string): boolean => FORBIDDEN_KEYS.includes(key);
