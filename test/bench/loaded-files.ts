/** What a page loads, weighed as a host that compresses would send it. */
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** One answer of the server to the page. */
export interface LoadedFile {
	readonly url: string;
	readonly text: string;
	/** Bytes of the body, gzipped; without headers. */
	readonly bytes: number;
}

/** Fonts are apart: they come late, replace what is readable already, and stay for all later visits. */
const APART = new Set(['font', 'image']);

async function weigh(response: Response): Promise<LoadedFile> {
	const body = await response.body();
	return { url: response.url(), text: body.toString('utf8'), bytes: gzipSync(body).length };
}

/**
 * Begins to listen; what it returns ends that, and weighs every page, style, script and text asked for in between.
 * A body is read as soon as it is here, as the browser forgets it when it goes to another page.
 */
export function recordFiles(page: Page): () => Promise<LoadedFile[]> {
	const files: Promise<LoadedFile>[] = [];
	const hear = (response: Response): void => {
		const isCounted = response.ok() && !APART.has(response.request().resourceType());
		if (isCounted) files.push(weigh(response));
	};
	page.on('response', hear);
	return () => {
		page.off('response', hear);
		return Promise.all(files);
	};
}

/** Bytes of all of them together. */
export const totalBytes = (files: readonly LoadedFile[]): number =>
	files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Whether a script or style holds jsPDF or a font of the report. */
export const isForPdf = ({ text }: { readonly text: string }): boolean =>
	text.includes('jsPDF') || text.includes('data:font/ttf');

/** Whether a script writes workbooks, text documents, slides, calendars or the like. */
export const isForFiles = ({ text }: { readonly text: string }): boolean =>
	['spreadsheetml', 'wordprocessingml', 'presentationml', 'BEGIN:VCALENDAR'].some((mark) =>
		text.includes(mark)
	);
