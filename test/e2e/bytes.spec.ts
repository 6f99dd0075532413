/** How much a newcomer waits for, and what they do not have to. */
import {
	BYTE_BUDGET,
	comeBack,
	filesToFirstQuestion,
	walkToFirstQuestion,
	WALK_CEILING
} from '../bench/first-question.ts';
import { isForFiles, isForPdf, recordFiles, totalBytes, type LoadedFile } from '../bench/loaded-files.ts';
import { goTo, makeReport, openExample, openStart, takeFile } from './steps.ts';
import { expect, test } from './visitor.ts';

// It fetches the whole site in the background once the page works, and would hide what the page itself asks for.
test.use({ serviceWorkers: 'block' });

function expectWithin(what: string, files: readonly LoadedFile[], budget: number): void {
	const bytes = totalBytes(files);
	const line = `${what}: ${(bytes / 1000).toFixed(1)} KB gzipped in ${String(files.length)} files, budget ${String(budget / 1000)} KB`;
	console.log(line);
	expect(bytes, line).toBeLessThanOrEqual(budget);
}

test('the first question works within its budget of bytes', async ({ page }) => {
	const walked = await filesToFirstQuestion(page, walkToFirstQuestion);
	const straight = await filesToFirstQuestion(page, comeBack);
	expectWithin('to a working first question', straight, BYTE_BUDGET);
	expectWithin('… by way of the first page and the frame', walked, WALK_CEILING);
});

test('what makes the PDF and other files is loaded when they are asked for, not before', async ({ page }) => {
	const filesSoFar = recordFiles(page);
	await openStart(page);
	await openExample(page);
	for (const step of ['Frame', 'Assess', 'Plan', 'RACI', 'Report']) await goTo(page, step);
	const before = await filesSoFar();
	const early = before.filter((file) => isForPdf(file) || isForFiles(file));
	expect(early.map(({ url }) => url)).toEqual([]);

	const filesThen = recordFiles(page);
	await makeReport(page);
	// One file, whether the pages are shown by then as well or not.
	expect(new Set((await filesThen()).filter(isForPdf).map(({ url }) => url)).size).toBe(1);

	// Asked for again instead of listened to: a worker is gone with its answers once it has made the file.
	const started = page.waitForEvent('worker');
	await takeFile(page, 'Excel workbook');
	const script = await page.request.get((await started).url());
	expect(isForFiles({ text: await script.text() })).toBe(true);
});
