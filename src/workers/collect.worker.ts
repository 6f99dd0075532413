/** A mailbox: files and the key of a workshop come in; how far it is, then what was in them, go out. */
import { collect } from '#lib/sealing/collect.ts';
import type { Collected } from '#lib/sealing/collect.ts';
import type { Opening } from '#lib/sealing/open-response.ts';

export interface CollectRequest {
	readonly files: readonly File[];
	readonly opening: Opening;
}

export type CollectAnswer =
	| { readonly kind: 'progress'; readonly done: number; readonly of: number }
	| ({ readonly kind: 'done' } & Collected);

const given = new AbortController();

const answer = (message: CollectAnswer): void => {
	self.postMessage(message);
};

async function read({ files, opening }: CollectRequest): Promise<void> {
	const onProgress = (done: number, of: number): void => answer({ kind: 'progress', done, of });
	answer({ kind: 'done', ...(await collect(files, opening, { onProgress, signal: given.signal })) });
}

/** What breaks here is an error of the worker, which the page hears of; a promise that breaks is not. */
function breakDown(error: unknown): void {
	setTimeout(() => {
		throw error;
	});
}

self.addEventListener('message', ({ data }: MessageEvent<CollectRequest | 'cancel'>) => {
	if (data === 'cancel') given.abort();
	else read(data).catch(breakDown);
});
