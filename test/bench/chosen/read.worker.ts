/** Reads files in one of two ways and answers how long that took: in a worker, as the app does, so that no page waits. */
import { readSources } from '../../../src/lib/sealing/collect.ts';
import { sealedIn } from '../../../src/lib/sealing/response-file.ts';

export interface Reading {
	readonly milliseconds: number;
	/** Things sealed that were found in them. */
	readonly found: number;
}

/** Ends the files, which came in slices before. */
interface Start {
	/** One after the other instead of as the app reads them. */
	readonly isOneByOne: boolean;
}

const files: File[] = [];

async function oneByOne(): Promise<number> {
	let found = 0;
	for (const file of files) found += sealedIn(await file.text()).filter(({ ok }) => ok).length;
	return found;
}

async function asTheApp(): Promise<number> {
	let found = 0;
	for await (const batch of readSources(files)) found += batch.filter(({ sealed }) => sealed.ok).length;
	return found;
}

async function read(isOneByOne: boolean): Promise<Reading> {
	const start = performance.now();
	const found = await (isOneByOne ? oneByOne() : asTheApp());
	return { milliseconds: performance.now() - start, found };
}

self.addEventListener('message', ({ data }: MessageEvent<readonly File[] | Start>) => {
	if ('isOneByOne' in data) void read(data.isOneByOne).then((reading) => self.postMessage(reading));
	else files.push(...data);
});
