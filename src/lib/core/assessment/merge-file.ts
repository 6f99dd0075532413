/** A file joined with what is here: per key the later change wins, as between tabs. Nothing is replaced whole. */
import type { Stamp } from './clock.ts';
import { materialise, split } from './document.ts';
import type { Json } from './json.ts';
import { sameJson } from './json.ts';
import { FAMILIES, LOCAL_KEYS, isFrameKey, questionOfKey } from './keys.ts';
import type { DocumentState, Operation } from './operation.ts';
import { EMPTY_STATE, fold, valueAt } from './operation.ts';
import type { Assessment } from './schema.ts';

/** One key as it is here and as it would be after the file was taken in. */
export interface MergeChange {
	readonly key: string;
	readonly before: Json;
	readonly after: Json;
}

export interface MergePreview {
	readonly changes: readonly MergeChange[];
	/** Keys of which the file says something else, but what is here is later. */
	readonly kept: number;
}

/** When every key was set, deleted ones included: what a file carries so that it can be joined. */
export const stampsOf = (state: DocumentState): Record<string, Stamp> =>
	Object.fromEntries(
		[...state].filter(([key]) => !LOCAL_KEYS.includes(key)).map(([key, { stamp }]) => [key, stamp])
	);

/** Whether a key is one of a document: a file may name others, and those are passed over. */
const isKnown = (key: string): boolean =>
	isFrameKey(key) ||
	questionOfKey(key) !== null ||
	(key.startsWith('meta/') && !LOCAL_KEYS.includes(key)) ||
	FAMILIES.some((family) => key.startsWith(`${family}/`));

/** What a document says of which nobody has said anything: a file spells it out. */
const DEFAULTS = new Map(split(materialise('', EMPTY_STATE)));

/**
 * The file as operations on a document. A key without a stamp, or with the stamp that is here but another value, was
 * edited by hand: it counts as changed now.
 */
export function fileOperations(
	{ stamps = {}, ...assessment }: Assessment,
	document: string,
	here: DocumentState,
	nextStamp: () => Stamp
): Operation[] {
	const values = new Map(split(assessment));
	const isStamped = Object.keys(stamps).length > 0;
	const isSaid = (key: string): boolean =>
		!isStamped || stamps[key] !== undefined || !sameJson(values.get(key) ?? null, DEFAULTS.get(key) ?? null);
	const keys = new Set([...[...values.keys()].filter(isSaid), ...Object.keys(stamps).filter(isKnown)]);
	return [...keys].map((key) => {
		const value = values.get(key) ?? null;
		const known = stamps[key];
		const isEdited =
			known !== undefined && here.get(key)?.stamp === known && !sameJson(valueAt(here, key), value);
		return { document, key, value, stamp: known === undefined || isEdited ? nextStamp() : known };
	});
}

/** What taking the operations in would change here, and how often what is here would stay. */
export function previewMerge(here: DocumentState, operations: readonly Operation[]): MergePreview {
	const merged = fold(operations, here);
	const changes = [...new Set(operations.map(({ key }) => key))].flatMap((key): MergeChange[] => {
		const [before, after] = [valueAt(here, key), valueAt(merged, key)];
		return sameJson(before, after) ? [] : [{ key, before, after }];
	});
	const kept = operations.filter(({ key, value }) => !sameJson(value, valueAt(merged, key))).length;
	return { changes, kept };
}
