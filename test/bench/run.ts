/**
 * `npm run bench`, or `npm run bench -- bytes report` for some of it: what the app costs beside what it could.
 *
 * `npm run bench -- psplib FILE…` runs the scheduling engine over reference instances instead.
 * Prints one table. Bytes, counts and ratios carry over between machines, milliseconds do not.
 */
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { measureAnswers } from './answer-to-paint.ts';
import { openBenchSite } from './bench-site.ts';
import { measureBytes } from './bytes.ts';
import { verdictOn, type Measurement } from './measurement.ts';
import { measureHeap } from './heap.ts';
import { measureFirstVisit } from './first-visit.ts';
import { measureDesks } from './facilitator-desk.ts';
import { measurePlan } from './plan.ts';
import { measurePsplib } from './psplib.ts';
import { measureReport } from './report.ts';
import { measureReportInWorker } from './report-in-worker.ts';
import { measureScoring } from './scoring.ts';
import { table } from './table.ts';
import { measureWorkshop } from './workshop.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A large workshop, and one beyond what anybody runs. */
const RESPONDENTS = [500, 10_000];

type Measure = () => Measurement[] | Promise<Measurement[]>;

async function onSite(
	measure: (browser: Browser, url: string) => Promise<Measurement[]>
): Promise<Measurement[]> {
	const site = await openBenchSite(ROOT);
	const browser = await chromium.launch(await findBrowser());
	try {
		return await measure(browser, site.url);
	} finally {
		await browser.close();
		site.close();
	}
}

const MEASURES: Readonly<Record<string, Measure>> = {
	bytes: () => onSite(measureBytes),
	visit: () => onSite((browser) => measureFirstVisit(browser, ROOT)),
	answers: () => onSite(measureAnswers),
	heap: () => onSite(measureHeap),
	report: async () => [...(await measureReport()), ...(await onSite(measureReportInWorker))],
	scoring: () => measureScoring(ROOT),
	plan: () => measurePlan(ROOT),
	workshop: async () => [
		...(await measureWorkshop()),
		...(await onSite((browser, url) => measureDesks(browser, url, RESPONDENTS)))
	]
};

async function main(names: readonly string[]): Promise<void> {
	const unknown = names.filter((name) => !(name in MEASURES));
	if (unknown.length > 0) {
		throw new Error(`Not measured: ${unknown.join(', ')}. There are: ${Object.keys(MEASURES).join(', ')}.`);
	}
	const measurements: Measurement[] = [];
	for (const [name, measure] of Object.entries(MEASURES)) {
		if (names.length === 0 || names.includes(name)) measurements.push(...(await measure()));
	}
	console.log(table(measurements).join('\n'));
	if (measurements.some((measurement) => verdictOn(measurement) === 'missed')) process.exitCode = 1;
}

const [first, ...rest] = process.argv.slice(2);

async function run(): Promise<void> {
	if (first === 'psplib') console.log(measurePsplib(rest).join('\n'));
	else await main(process.argv.slice(2));
}

await run().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
