/** Hands the files that were chosen to a worker, as the app does, and says how long the page was held meanwhile. */
import { inSlices } from '../../../src/lib/state/in-slices.ts';
import type { Reading } from './read.worker.ts';

export interface Chosen extends Reading {
	/** The longest task of the page, in milliseconds; 0 when none was over 50. */
	readonly longest: number;
}

declare global {
	interface Window {
		readChosen: (isOneByOne: boolean) => Promise<Chosen>;
	}
}

async function readInWorker(files: readonly File[], isOneByOne: boolean): Promise<Reading> {
	const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
	await inSlices(files, 100, (slice) => worker.postMessage(slice));
	const answered = new Promise<Reading>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Reading>) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
	});
	worker.postMessage({ isOneByOne });
	const reading = await answered;
	worker.terminate();
	return reading;
}

window.readChosen = async (isOneByOne) => {
	let longest = 0;
	const observer = new PerformanceObserver((list) => {
		longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
	});
	observer.observe({ type: 'longtask' });
	const files = [...(document.querySelector('input')?.files ?? [])];
	const reading = await readInWorker(files, isOneByOne);
	// Tasks are told of after they are over.
	await new Promise((resolve) => setTimeout(resolve, 100));
	observer.disconnect();
	return { ...reading, longest };
};
