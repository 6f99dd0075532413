/** The walks of a user through the built site, in one Chromium, served with the headers of a careful host. */
import { createServer, type AddressInfo } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './test/browser.ts';

/** Playwright reads this file in every worker: the first reading picks a free port, the others inherit it. */
const port = (process.env.AIRWORTHY_E2E_PORT ??= String(await freePort()));

export default defineConfig({
	testDir: 'test/e2e',
	outputDir: '.test-results/e2e',
	// A test that passes the second time has found something: look, instead of trying again.
	retries: 0,
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	// Long for a machine that does other work at the same time; the whole run takes a minute on two free cores.
	timeout: 90_000,
	expect: { timeout: 20_000 },
	reporter: [['line'], ['json', { outputFile: '.test-results/e2e.json' }]],
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://localhost:${port}/`,
		locale: 'en-GB',
		timezoneId: 'UTC',
		// It would fetch the whole site for every walk, a third of their time; those it matters to allow it.
		serviceWorkers: 'block',
		// A film of every walk costs a fifth of its time: `npx playwright test --trace on` where one has failed.
		trace: 'off',
		launchOptions: await findBrowser()
	},
	projects: [{ name: 'chromium' }],
	webServer: {
		command: `npx tsx src/cli/serve.ts --build --port ${port}`,
		url: `http://localhost:${port}/`,
		timeout: 180_000,
		stdout: 'ignore',
		stderr: 'pipe'
	}
});

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, 'localhost', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => {
				resolve(port);
			});
		});
	});
}
