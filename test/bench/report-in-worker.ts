/** How long the worker of the site takes for the PDF of the worked example: in a real browser, asked again and again. */
import type { Browser, Page } from '@playwright/test';
import { goTo, openExample, openStart } from '../e2e/steps.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';
import { visit } from './visit.ts';

const AIM = 300;
const WARM_UP_ROUNDS = 4;
const ROUNDS = 11;

/** Milliseconds from the order of a report to its bytes, in turn, by the name they have on the page. */
const TIMES = 'reportTimes';

/** Runs before any script of the page: every order of a file is timed until its bytes are there. */
const TIME_WORKERS = `
	window.${TIMES} = [];
	const post = Worker.prototype.postMessage;
	Worker.prototype.postMessage = function (message, ...more) {
		if (message && message.wants === 'file') {
			const start = performance.now();
			const hear = ({ data }) => {
				if (data.kind !== 'report') return;
				window.${TIMES}.push(performance.now() - start);
				this.removeEventListener('message', hear);
			};
			this.addEventListener('message', hear);
		}
		return post.call(this, message, ...more);
	};
`;

async function make(page: Page): Promise<void> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /^Make (?:the PDF|it again)$/ }).click();
	await (await download).delete();
}

async function reportTimes(page: Page): Promise<number[]> {
	await page.addInitScript(TIME_WORKERS);
	await openStart(page);
	await openExample(page);
	await goTo(page, 'Report');
	for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) await make(page);
	return page.evaluate<number[]>(`window.${TIMES}`);
}

/** From the order to the bytes: scored, planned, drawn, set and written. */
export async function measureReportInWorker(browser: Browser, url: string): Promise<Measurement[]> {
	const times = await visit(browser, url, reportTimes);
	const [first = NaN] = times;
	return [
		{
			what: 'PDF of the example in the site’s worker',
			aim: AIM,
			measured: median(times.slice(WARM_UP_ROUNDS)),
			kind: 'milliseconds',
			note: `median of ${String(ROUNDS)} in Chromium once it is warm, scoring and charts included; the first took ${first.toFixed(0)} ms`
		}
	];
}
