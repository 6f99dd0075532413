/**
 * When a first visitor sees something, and when the first question works: on a slow line and a slow processor, beside
 * an empty SvelteKit site with a hundred questions, which was measured together with the peers.
 */
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serveCompressed } from './compressing.ts';
import { walkToFirstQuestion } from './first-question.ts';
import { withKitFloor } from './kit-floor.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';
import { visit } from './visit.ts';

/** A cheap phone or an old laptop. */
const THROTTLING = 4;
/** Slow 4G as Lighthouse has it: milliseconds, and bytes a second. */
const SLOW_LINE = {
	latency: 150,
	downloadThroughput: 204_800,
	uploadThroughput: 96_000,
	offline: false
};
const ROUNDS = 9;

/** The best peer’s milliseconds and those of an empty SvelteKit site beside it, measured together on one machine. */
const PEER = { paint: 1516 / 840, works: 3640 / 1652 };
const AIMS = { paintToPeer: 0.65, worksToPeer: 0.5, worksToFloor: 1.15 };

declare global {
	var worksAfter: number | undefined;
}

/** How long a pick may take to show. */
const PATIENCE = 60;

/**
 * Runs in the page before anything of it. Picks one level of the first question after the other until the page changes
 * because of it: buttons are drawn before they work. Nothing in here may have a name, see next-paint.ts.
 */
function pickUntilItWorks(patience: number): void {
	let picks = 0;
	const timer = setInterval(() => {
		const buttons = document.querySelectorAll<HTMLInputElement>('[data-question] input[type=radio]');
		const button = buttons[picks % 5];
		if (!button) return;
		const observer = new MutationObserver(() => {
			globalThis.worksAfter ??= performance.now();
			observer.disconnect();
			clearInterval(timer);
		});
		observer.observe(document.body, { childList: true, characterData: true, subtree: true });
		setTimeout(() => observer.disconnect(), patience);
		picks += 1;
		button.click();
	}, patience);
}

interface Visit {
	/** Milliseconds from the beginning of the navigation. */
	readonly paint: number;
	readonly works: number;
}

async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', SLOW_LINE);
	await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
	await session.send('Network.clearBrowserCache');
}

async function timed(page: Page): Promise<Visit> {
	await slowDown(page);
	await page.addInitScript(pickUntilItWorks, PATIENCE);
	await page.reload({ waitUntil: 'commit' });
	await page.waitForFunction(
		() => globalThis.worksAfter !== undefined && performance.getEntriesByName('first-contentful-paint')[0]
	);
	return page.evaluate(() => ({
		paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
		works: globalThis.worksAfter ?? NaN
	}));
}

const visitOwn = (browser: Browser, url: string): Promise<Visit> =>
	visit(browser, url, async (page) => {
		await walkToFirstQuestion(page);
		return timed(page);
	});

const visitFloor = (browser: Browser, url: string): Promise<Visit> =>
	visit(browser, url, async (page) => {
		await page.goto('./');
		return timed(page);
	});

/** In turns, so that a busy moment hits both. */
async function visitBoth(
	browser: Browser,
	own: string,
	floor: string
): Promise<Readonly<Record<'own' | 'floor', Visit>>> {
	const all: Readonly<Record<'own' | 'floor', Visit[]>> = { own: [], floor: [] };
	for (let round = 0; round < ROUNDS; round += 1) {
		all.own.push(await visitOwn(browser, own));
		all.floor.push(await visitFloor(browser, floor));
	}
	const middle = (visits: readonly Visit[]): Visit => ({
		paint: median(visits.map(({ paint }) => paint)),
		works: median(visits.map(({ works }) => works))
	});
	return { own: middle(all.own), floor: middle(all.floor) };
}

function ratio(what: string, aim: number, above: number, below: number): Measurement {
	const note = `medians of ${String(ROUNDS)}: ${above.toFixed(0)} ms beside ${below.toFixed(0)}, ${String(THROTTLING)}× throttling, Slow 4G`;
	return { what, aim, measured: above / below, kind: 'ratio', note };
}

/** Of the built site in `root`. */
export const measureFirstVisit = (browser: Browser, root: string): Promise<Measurement[]> =>
	withKitFloor(async (folder) => {
		const own = await serveCompressed(join(root, 'build'));
		const empty = await serveCompressed(folder);
		try {
			const visits = await visitBoth(browser, own.url, empty.url);
			const { paint, works } = visits.own;
			const { floor } = visits;
			return [
				ratio('first paint, to the best peer', AIMS.paintToPeer, paint, floor.paint * PEER.paint),
				ratio('first question works, to the best peer', AIMS.worksToPeer, works, floor.works * PEER.works),
				ratio('… to an empty SvelteKit site', AIMS.worksToFloor, works, floor.works)
			];
		} finally {
			own.close();
			empty.close();
		}
	});
