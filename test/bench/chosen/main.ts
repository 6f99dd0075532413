/** Reads the files that were chosen in one of three ways, and says how long it took and how long the page was held. */
import { readSources } from '../../../src/lib/sealing/collect.ts';

export interface Reading {
	readonly milliseconds: number;
	/** The longest task, in milliseconds; 0 when none was over 50. */
	readonly longest: number;
	readonly found: number;
}

declare global {
	interface Window {
		/** `atOnce` files at a time, as the app reads them. */
		readChosen: (atOnce: number) => Promise<Reading>;
	}
}

window.readChosen = async (atOnce) => {
	const files = [...(document.querySelector('input')?.files ?? [])];
	let longest = 0;
	const observer = new PerformanceObserver((list) => {
		longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
	});
	observer.observe({ type: 'longtask' });
	const start = performance.now();
	let found = 0;
	for await (const batch of readSources(files, { atOnce }))
		found += batch.filter(({ sealed }) => sealed.ok).length;
	const milliseconds = performance.now() - start;
	// Tasks are told of after they are over.
	await new Promise((resolve) => setTimeout(resolve, 100));
	observer.disconnect();
	return { milliseconds, longest, found };
};
