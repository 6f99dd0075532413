import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { packPlugin } from './src/cli/pack-plugin.ts';
import { inlineWorkers } from './src/cli/file-edition/inline-workers.ts';
import { findBrowser } from './test/browser.ts';

const LAYOUT = /src[\\/]routes[\\/]\+layout\.svelte$/;
/** Nearly everybody's second or third page: with the layout it is a handful of files, and fewer bytes, for a slow line. */
const QUESTIONS = /src[\\/]lib[\\/]features[\\/]assess[\\/]AssessScreen\.svelte$/;
const nothing = new URL('./src/lib/report/pdf/nothing.ts', import.meta.url).pathname;

const isFile = process.env.AIRWORTHY_EDITION === 'file';

/** The edition in one file has its fonts and pictures in itself, and workers too. */
const ALL_INSIDE = { assetsInlineLimit: () => true };

/** Every page needs the layout and all it imports: one file of it instead of thirty small ones. */
const LAYOUT_TOGETHER = {
	rolldownOptions: {
		output: {
			codeSplitting: {
				groups: [{ name: 'layout', test: (id: string) => LAYOUT.test(id) || QUESTIONS.test(id) }]
			}
		}
	}
};

export default defineConfig({
	plugins: [packPlugin(), ...(isFile ? [inlineWorkers()] : []), sveltekit()],
	build: isFile ? ALL_INSIDE : LAYOUT_TOGETHER,
	resolve: {
		// jsPDF drags 350 KB of HTML rendering in; the report draws everything itself.
		// `crypto` is what the sealing library would load in an old Node: a browser has its own.
		alias: { canvg: nothing, html2canvas: nothing, dompurify: nothing, crypto: nothing }
	},
	worker: { format: isFile ? 'iife' : 'es', plugins: () => [packPlugin()] },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['test/unit/**/*.test.ts'],
					// One process for all files, as what they load has no state; not threads, as tests set the time zone.
					pool: 'forks',
					isolate: false,
					// Some run the command line, which takes seconds on a machine that does other work at the same time.
					testTimeout: 30_000
				}
			},
			{
				extends: true,
				test: {
					name: 'component',
					// Long for a machine that does other work at the same time: what is waited for comes at once elsewhere.
					expect: { poll: { timeout: 10_000 } },
					include: ['test/component/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: process.env.VITEST ? await findBrowser() : {} }),
						instances: [{ browser: 'chromium', viewport: { width: 1440, height: 900 } }]
					}
				}
			}
		]
	}
});
