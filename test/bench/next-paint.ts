/** From the click of a mouse to the next frame on the screen. */
import type { Locator, Page } from '@playwright/test';

/** How long a finger rests on the button, and how long a reader pauses: nothing of the last answer is still running. */
const PRESS_MILLISECONDS = 40;
const PAUSE_MILLISECONDS = 150;

declare global {
	var nextPaint: Promise<number> | undefined;
}

/**
 * Runs in the page. The callback of a frame comes before its style, layout and paint; a message posted there is
 * heard right after them. Nothing in here may have a name: tsx would call a helper that the page does not have.
 */
function listenForPaint(): void {
	globalThis.nextPaint = new Promise((resolve) => {
		addEventListener(
			'click',
			({ timeStamp }) => {
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => resolve(performance.now() - timeStamp);
					port2.postMessage(null);
				});
			},
			{ capture: true, once: true }
		);
	});
}

/** Milliseconds from the click on the middle of `target` until its effect is painted. */
export async function clickToPaint(page: Page, target: Locator): Promise<number> {
	await target.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
	const box = await target.boundingBox();
	if (!box) throw new Error('There is nothing to click on.');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.waitForTimeout(PAUSE_MILLISECONDS);
	await page.evaluate(listenForPaint);
	await page.mouse.down();
	await page.waitForTimeout(PRESS_MILLISECONDS);
	await page.mouse.up();
	return page.evaluate(() => globalThis.nextPaint ?? NaN);
}
