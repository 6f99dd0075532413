/** What a page holds on to when everything was answered and every screen with figures was looked at. */
import type { Browser, Page } from '@playwright/test';
import { openLast } from './answer-lanes.ts';
import type { Measurement } from './measurement.ts';
import { visit } from './visit.ts';

/** Bytes; the best peer's are 8.1 MB, those of an empty SvelteKit page 2.9. */
const AIM = 6_000_000;

const SCREENS = ['Readiness', 'Plan', 'RACI', 'Assess'];

async function lookAround(page: Page): Promise<void> {
	for (const name of SCREENS) {
		await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
		await page.getByRole('heading', { level: 1 }).waitFor();
		await page.waitForTimeout(1500);
	}
}

/** In one visit, without a reload in between. */
export const measureHeap = (browser: Browser, url: string): Promise<Measurement[]> =>
	visit(browser, url, async (page) => {
		await openLast(page);
		await lookAround(page);
		const session = await page.context().newCDPSession(page);
		await session.send('HeapProfiler.enable');
		await session.send('HeapProfiler.collectGarbage');
		const { usedSize } = await session.send('Runtime.getHeapUsage');
		return [
			{
				what: 'heap with every question answered, plan, RACI and figures seen',
				aim: AIM,
				measured: usedSize,
				kind: 'bytes',
				note: 'JavaScript’s own, after collecting garbage, in one visit without a reload'
			}
		];
	});
