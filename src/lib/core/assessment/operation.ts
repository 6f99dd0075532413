/**
 * An assessment as a set of operations, each of which sets one key of one document.
 * A last-writer-wins map: per key the larger stamp wins, ties by the larger canonical JSON, so that joining is
 * commutative, associative and idempotent. Shapiro et al., "A comprehensive study of CRDTs" (2011), section 3.2.
 */
import type { Stamp } from './clock.ts';
import { compareStamps } from './clock.ts';
import type { Json } from './json.ts';
import { canonicalJson } from './json.ts';

/** Sets `key` of `document` to `value`; null deletes. The keys are in keys.ts. */
export interface Operation {
	readonly stamp: Stamp;
	readonly document: string;
	readonly key: string;
	readonly value: Json;
}

/** What a key holds, and since when. A deleted key keeps its stamp, or an older value could come back. */
export interface Register {
	readonly stamp: Stamp;
	readonly value: Json;
}

/** Everything operations add up to: a register per key, deleted ones included. */
export type DocumentState = ReadonlyMap<string, Register>;

/** A key with the value it should have; null deletes. */
export type Entry = readonly [key: string, value: Json];

export const EMPTY_STATE: DocumentState = new Map();

function wins(challenger: Register, holder: Register | undefined): boolean {
	if (!holder) return true;
	const order = compareStamps(challenger.stamp, holder.stamp);
	return order > 0 || (order === 0 && canonicalJson(challenger.value) > canonicalJson(holder.value));
}

/** The state with the operations of one document joined in, in any order; the same object when none of them counts. */
export function fold(operations: Iterable<Operation>, onto: DocumentState = EMPTY_STATE): DocumentState {
	const changed = new Map<string, Register>();
	for (const { key, stamp, value } of operations) {
		if (wins({ stamp, value }, changed.get(key) ?? onto.get(key))) changed.set(key, { stamp, value });
	}
	if (changed.size === 0) return onto;
	const joined = new Map(onto);
	for (const [key, register] of changed) joined.set(key, register);
	return joined;
}

/** The state with one operation joined in. */
export const apply = (state: DocumentState, operation: Operation): DocumentState => fold([operation], state);

/** The operations that lead to the state, with the stamps they had: joining them anywhere repairs or copies it. */
export const operationsOf = (document: string, state: DocumentState): Operation[] =>
	[...state].map(([key, { stamp, value }]) => ({ stamp, document, key, value }));

/** Two states of one document joined. */
export const join = (a: DocumentState, b: DocumentState): DocumentState => fold(operationsOf('', b), a);

/** What the key holds; null when it was deleted or never set. */
export const valueAt = (state: DocumentState, key: string): Json => state.get(key)?.value ?? null;

/** The largest stamp in the state; empty text for an empty state. */
export const latestStamp = (state: DocumentState): Stamp =>
	[...state.values()].reduce((latest, { stamp }) => (compareStamps(stamp, latest) > 0 ? stamp : latest), '');

/** Operations by the document they change, each list in the order given. */
export function byDocument(operations: readonly Operation[]): Map<string, Operation[]> {
	const groups = new Map<string, Operation[]>();
	for (const operation of operations) {
		groups.set(operation.document, [...(groups.get(operation.document) ?? []), operation]);
	}
	return groups;
}
