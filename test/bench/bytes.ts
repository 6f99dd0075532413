/** How much has to come over the wire until the first question works, and that the PDF is not part of it. */
import type { Browser } from '@playwright/test';
import { BYTE_BUDGET, comeBack, filesToFirstQuestion, walkToFirstQuestion } from './first-question.ts';
import { isForPdf, totalBytes, type LoadedFile } from './loaded-files.ts';
import type { Measurement } from './measurement.ts';
import { visit } from './visit.ts';

const LARGEST = 4;

/** `0.DOIc9k8T.js 41.2, …`: where to look when it is too much. */
function largest(files: readonly LoadedFile[]): string {
	const named = [...files]
		.sort((a, b) => b.bytes - a.bytes)
		.slice(0, LARGEST)
		.map(({ url, bytes }) => `${url.split('/').at(-1) ?? url} ${(bytes / 1000).toFixed(1)}`);
	return `${String(files.length)} files; ${named.join(', ')}`;
}

const bytesOf = (what: string, files: readonly LoadedFile[]): Measurement => ({
	what,
	aim: BYTE_BUDGET,
	measured: totalBytes(files),
	kind: 'bytes',
	note: largest(files)
});

/** Two ways to the first question: straight to it, and through the first page as a newcomer. */
export function measureBytes(browser: Browser, url: string): Promise<Measurement[]> {
	return visit(browser, url, async (page) => {
		const walked = await filesToFirstQuestion(page, walkToFirstQuestion);
		const straight = await filesToFirstQuestion(page, comeBack);
		return [
			bytesOf('bytes to a working first question', straight),
			bytesOf('… by way of the first page and the frame', walked),
			{
				what: 'files of the PDF among them',
				aim: 0,
				measured: [...walked, ...straight].filter(isForPdf).length,
				kind: 'count',
				note: 'jsPDF and the fonts of the report'
			}
		];
	});
}
