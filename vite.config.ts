import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { packPlugin } from './src/cli/pack-plugin.ts';
import { findBrowser } from './test/browser.ts';

const LAYOUT = /src[\\/]routes[\\/]\+layout\.svelte$/;
const nothing = new URL('./src/lib/report/pdf/nothing.ts', import.meta.url).pathname;

export default defineConfig({
	plugins: [packPlugin(), sveltekit()],
	resolve: {
		// jsPDF drags 350 KB of HTML rendering in; the report draws everything itself.
		alias: { canvg: nothing, html2canvas: nothing, dompurify: nothing }
	},
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: {
					// Every page needs the layout and all it imports: one file of it instead of thirty small ones.
					groups: [{ name: 'layout', test: LAYOUT }]
				}
			}
		}
	},
	worker: { format: 'es', plugins: () => [packPlugin()] },
	test: {
		projects: [
			{
				extends: true,
				test: { name: 'unit', environment: 'node', include: ['test/unit/**/*.test.ts'] }
			},
			{
				extends: true,
				test: {
					name: 'component',
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
