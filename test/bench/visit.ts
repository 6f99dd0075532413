/** Somebody who opens the site for the first time: nothing kept, nothing cached. */
import type { Browser, Page } from '@playwright/test';

/**
 * Runs `look` on an empty page whose addresses begin at `url`. Without the service worker, which fetches the whole
 * site in the background once the page works, and would hide from us what the page itself asks for.
 */
export async function visit<T>(browser: Browser, url: string, look: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext({
		baseURL: url,
		serviceWorkers: 'block',
		viewport: { width: 1440, height: 900 }
	});
	try {
		return await look(await context.newPage());
	} finally {
		await context.close();
	}
}
