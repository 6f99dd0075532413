/**
 * What is kept in rows of its own: responses to a workshop. There may be thousands, and a change of anything else must
 * not read and write them all.
 */
import { familyKey } from '#lib/core/assessment/keys.ts';
import type { DocumentState, Register } from '#lib/core/assessment/operation.ts';

/** One key of one document with what it holds. */
export interface ApartRow {
	readonly document: string;
	readonly key: string;
	readonly register: Register;
}

const PREFIX = familyKey('responses', '');

export const isApart = (key: string): boolean => key.startsWith(PREFIX);

/** The rows of their own that a state has. */
export const apartOf = (document: string, state: DocumentState): ApartRow[] =>
	[...state].flatMap(([key, register]) => (isApart(key) ? [{ document, key, register }] : []));

/** A state without them. */
export const withoutApart = (state: DocumentState): DocumentState =>
	new Map([...state].filter(([key]) => !isApart(key)));

/** A state with them again; the state itself where there are none. */
export function withApart(state: DocumentState, rows: readonly ApartRow[]): DocumentState {
	if (rows.length === 0) return state;
	const whole = new Map(state);
	for (const { key, register } of rows) whole.set(key, register);
	return whole;
}
