import adapter from '@sveltejs/adapter-static';

/** Where test/bench/kit-floor.ts wants it. */
const folder = process.env.AIRWORTHY_FLOOR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: folder, assets: folder, strict: true }),
		// Below node_modules, where what it builds on the way finds Svelte.
		outDir: '../../../.svelte-kit/kit-floor',
		paths: { relative: true }
	}
};
