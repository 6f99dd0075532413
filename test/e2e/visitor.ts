/** A visitor who notices every error in the console and every word that is sent elsewhere: either fails the test. */
import { test as base, expect, type BrowserContext, type Request } from '@playwright/test';
import { serveBuild, type BuiltSite, type Serving } from '../fixtures/built-site.ts';

interface Visit {
	/** Serves the build once more, until the test ends or closes it. */
	readonly serve: (serving?: Serving) => Promise<BuiltSite>;
	/** Makes a context report to this test; those that the test opens itself need it. */
	readonly watch: (context: BrowserContext) => void;
}

interface Watching {
	/** Origins that are ours in this test. */
	readonly ours: Set<string>;
	/** What must not happen, in the order in which it did. */
	readonly noticed: string[];
}

/** Said where a test blocks the service worker; it is the test's doing and not the site's. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

function watchContext(context: BrowserContext, { ours, noticed }: Watching): void {
	context.on('console', (message) => {
		const isBad = message.type() === 'error' || message.type() === 'warning';
		if (isBad && message.text() !== BLOCKED) noticed.push(message.text());
	});
	context.on('weberror', (error) => noticed.push(String(error.error())));
	context.on('request', (request: Request) => {
		const { protocol, origin } = new URL(request.url());
		const isInside = protocol === 'data:' || protocol === 'blob:' || ours.has(origin);
		if (!isInside) noticed.push(`asked elsewhere: ${request.url()}`);
	});
}

export const test = base.extend<Visit & { watching: Watching }>({
	watching: async ({ baseURL }, use) => {
		const watching = { ours: new Set([new URL(baseURL ?? '').origin]), noticed: [] };
		await use(watching);
		expect(watching.noticed, 'errors in the console, or words sent elsewhere').toEqual([]);
	},
	watch: async ({ watching }, use) => {
		await use((context) => {
			watchContext(context, watching);
		});
	},
	context: async ({ context, watch }, use) => {
		watch(context);
		await use(context);
	},
	serve: async ({ watching }, use) => {
		const sites: BuiltSite[] = [];
		await use(async (serving) => {
			const site = await serveBuild(serving);
			sites.push(site);
			watching.ours.add(new URL(site.url).origin);
			return site;
		});
		for (const site of sites) site.close();
	}
});

export { expect };
