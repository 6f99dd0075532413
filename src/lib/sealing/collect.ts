/**
 * Many response files read and opened, in a page, a worker or a terminal: so many at a time, telling how far it is,
 * and given up when asked. A file that is none of ours keeps no other away.
 */
import type { Issue, Result } from '#lib/core/shared/issue.ts';
import type { Incoming } from '#lib/core/workshop/import-responses.ts';
import type { Bytes } from './bytes.ts';
import { openResponse } from './open-response.ts';
import type { Opening } from './open-response.ts';
import { readTexts } from './read-texts.ts';
import type { Source, Unread } from './read-texts.ts';
import { sealedIn } from './response-file.ts';

export interface Collecting {
	/** Called after each batch: sources done, of how many. */
	readonly onProgress?: (done: number, of: number) => void;
	readonly signal?: AbortSignal;
	/** Sources read at once. */
	readonly atOnce?: number;
}

/** Where something sealed came from, and what it is. */
export interface Found {
	readonly name: string;
	readonly sealed: Result<Bytes>;
}

export interface Collected {
	readonly incoming: readonly (Incoming & { readonly name: string })[];
	readonly refused: readonly { readonly name: string; readonly issues: readonly Issue[] }[];
	/** Given up before the end: what is there is whole, the rest was not looked at. */
	readonly cancelled: boolean;
}

/** More at once are no faster to read. */
const AT_ONCE = 64;

const refusedAs = (why: Unread): Result<Bytes> => ({
	ok: false,
	issues: [{ code: `response.${why}`, path: [] }]
});

/** What is sealed in each of them. */
async function sealedInAll(batch: readonly Source[]): Promise<Found[]> {
	const texts = await readTexts(batch);
	return batch.flatMap(({ name }, index) => {
		const { text, why = 'unread' } = texts[index] ?? {};
		const inside = text === undefined ? [refusedAs(why)] : sealedIn(text);
		return inside.map((sealed) => ({ name, sealed }));
	});
}

/** A list cut into pieces of at most `size`. */
const pieces = <T>(list: readonly T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
		list.slice(index * size, (index + 1) * size)
	);

/** What is sealed in the sources, batch by batch, the next one read meanwhile; ends early when the signal says so. */
export async function* readSources(
	sources: readonly Source[],
	{ onProgress, signal, atOnce = AT_ONCE }: Collecting = {}
): AsyncGenerator<readonly Found[], void, undefined> {
	const batches = pieces(sources, atOnce);
	const read = (batch: readonly Source[] = []) => sealedInAll(batch);
	let [ahead, done] = [read(batches[0]), 0];
	for (const [index, batch] of batches.entries()) {
		if (signal?.aborted) return;
		const found = await ahead;
		ahead = read(batches[index + 1]);
		yield found;
		done += batch.length;
		onProgress?.(done, sources.length);
	}
}

const openFound = async ({ name, sealed }: Found, opening: Opening) => ({
	name,
	opened: sealed.ok ? await openResponse(sealed.value, opening) : sealed
});

type Batch = Omit<Collected, 'cancelled'>;

async function openAll(found: readonly Found[], opening: Opening): Promise<Batch> {
	const all = await Promise.all(found.map((each) => openFound(each, opening)));
	return {
		incoming: all.flatMap(({ name, opened }) => (opened.ok ? [{ ...opened.value, name }] : [])),
		refused: all.flatMap(({ name, opened }) => (opened.ok ? [] : [{ name, issues: opened.issues }]))
	};
}

/** Everything in the sources, opened batch by batch; a bundle too. Ends early when the signal says so. */
export async function* openSources(
	sources: readonly Source[],
	opening: Opening,
	options: Collecting = {}
): AsyncGenerator<Batch, void, undefined> {
	for await (const found of readSources(sources, options)) {
		for (const piece of pieces(found, options.atOnce ?? AT_ONCE)) {
			if (options.signal?.aborted) return;
			yield await openAll(piece, opening);
		}
	}
}

/** Everything in the sources, opened, all at once. */
export async function collect(
	sources: readonly Source[],
	opening: Opening,
	options: Collecting = {}
): Promise<Collected> {
	const batches: Batch[] = [];
	for await (const batch of openSources(sources, opening, options)) batches.push(batch);
	return {
		incoming: batches.flatMap(({ incoming }) => incoming),
		refused: batches.flatMap(({ refused }) => refused),
		cancelled: options.signal?.aborted ?? false
	};
}
