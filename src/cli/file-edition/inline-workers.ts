/** Vite plugin: a worker becomes part of the script that starts it, since a page opened from a disk can load none. */
import type { Plugin } from 'vite';

/** Turns every `?worker` import into `?worker&inline`. */
export function inlineWorkers(): Plugin {
	return {
		name: 'airworthy-inline-workers',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			if (!source.endsWith('?worker')) return null;
			return this.resolve(`${source}&inline`, importer, { ...options, skipSelf: true });
		}
	};
}
