/** From the click of a mouse to the next frame on the screen. */
import type { Locator, Page } from '@playwright/test';

/** How long a finger rests on the button, and how long a reader pauses: nothing of the last answer is still running. */
const PRESS_MILLISECONDS = 40;
const PAUSE_MILLISECONDS = 150;

/** Milliseconds from a click. */
export interface Paints {
	/** Until the next frame is on the screen. */
	readonly next: number;
	/** Until the first frame is that shows what the page changed because of it: marks, counts, the verdict. */
	readonly settled: number;
}

declare global {
	var paints: Promise<Paints> | undefined;
}

/**
 * Runs in the page. The callback of a frame comes before its style, layout and paint; a message posted there is
 * heard right after them. Nothing in here may have a name: tsx would call a helper that the page does not have.
 */
function listenForPaints(): void {
	globalThis.paints = new Promise((resolve) => {
		addEventListener(
			'click',
			({ timeStamp }) => {
				const times = [false, true].map(async (isChange) => {
					await new Promise<void>((go) => {
						if (isChange) {
							const watched = { childList: true, characterData: true, subtree: true };
							new MutationObserver(() => go()).observe(document.body, watched);
						} else go();
					});
					return new Promise<number>((painted) => {
						requestAnimationFrame(() => {
							const { port1, port2 } = new MessageChannel();
							port1.onmessage = () => painted(performance.now() - timeStamp);
							port2.postMessage(null);
						});
					});
				});
				resolve(Promise.all(times).then(([next = NaN, settled = NaN]) => ({ next, settled })));
			},
			{ capture: true, once: true }
		);
	});
}

/** Clicks on the middle of `target` and waits for what becomes of it. */
export async function clickToPaints(page: Page, target: Locator): Promise<Paints> {
	await target.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
	const box = await target.boundingBox();
	if (!box) throw new Error('There is nothing to click on.');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.waitForTimeout(PAUSE_MILLISECONDS);
	await page.evaluate(listenForPaints);
	await page.mouse.down();
	await page.waitForTimeout(PRESS_MILLISECONDS);
	await page.mouse.up();
	const paints = await page.evaluate(() => globalThis.paints);
	if (!paints) throw new Error('Nobody listened.');
	return paints;
}
