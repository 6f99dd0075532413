/**
 * A mailbox: files come in, some at a time, then the key of their workshop; how far it is and what was in them goes out
 * batch by batch, so that neither side is ever handed thousands of anything at once.
 */
import { openSources } from '#lib/sealing/collect.ts';
import type { Collected } from '#lib/sealing/collect.ts';
import type { Opening } from '#lib/sealing/open-response.ts';

export type CollectRequest =
	| { readonly kind: 'files'; readonly files: readonly File[] }
	| { readonly kind: 'open'; readonly opening: Opening }
	| { readonly kind: 'cancel' };

export type CollectAnswer =
	| { readonly kind: 'progress'; readonly done: number; readonly of: number }
	| ({ readonly kind: 'opened' } & Omit<Collected, 'cancelled'>)
	| { readonly kind: 'done'; readonly cancelled: boolean };

const files: File[] = [];
const given = new AbortController();

const answer = (message: CollectAnswer): void => self.postMessage(message);

async function read(opening: Opening): Promise<void> {
	const onProgress = (done: number, of: number): void => answer({ kind: 'progress', done, of });
	for await (const batch of openSources(files, opening, { onProgress, signal: given.signal }))
		answer({ kind: 'opened', ...batch });
	answer({ kind: 'done', cancelled: given.signal.aborted });
}

/** What breaks here is an error of the worker, which the page hears of; a promise that breaks is not. */
function breakDown(error: unknown): void {
	setTimeout(() => {
		throw error;
	});
}

self.addEventListener('message', ({ data }: MessageEvent<CollectRequest>) => {
	if (data.kind === 'files') files.push(...data.files);
	else if (data.kind === 'open') read(data.opening).catch(breakDown);
	else given.abort();
});
