/** What is held of a report: the hash of its bytes, and of each page what tells that it changed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faceOf } from '#lib/report/font/face.ts';
import type { FontFiles } from '#lib/report/font/face.ts';
import type { Page } from '#lib/report/layout/operation.ts';
import { makeReport } from '#lib/report/make-report.ts';
import type { ReportInput } from '#lib/report/model/report-input.ts';
import { reportPages } from '#lib/report/report-pages.ts';

export interface Golden {
	/** SHA-256 of the PDF. */
	readonly sha256: string;
	readonly bytes: number;
	/** The first digits of the SHA-256 of each page's operations. */
	readonly pages: readonly string[];
}

const FOLDER = import.meta.dirname;
const PAGE_DIGITS = 12;

/** In hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string =>
	createHash('sha256').update(content).digest('hex');

/** Elements repeat their parents: the role says enough. */
const pageDigest = ({ width, height, operations }: Page): string =>
	sha256(
		JSON.stringify([
			width,
			height,
			operations.map((one) => ('tag' in one && one.tag ? { ...one, tag: one.tag.role } : one))
		])
	).slice(0, PAGE_DIGITS);

/** The hash of the bytes alone, which is what a test holds. */
export const hashOf = (input: ReportInput, fonts: FontFiles): string =>
	sha256(makeReport(input, fonts).bytes);

/** All that is held. */
export function goldenOf(input: ReportInput, fonts: FontFiles): Golden {
	const { bytes } = makeReport(input, fonts);
	const { pages } = reportPages(input, faceOf(fonts));
	return { sha256: sha256(bytes), bytes: bytes.length, pages: pages.map(pageDigest) };
}

export const goldenFile = (name: string): string => join(FOLDER, `${name}.json`);

/** Written by `npm run golden`, which is the only thing that does. */
const readGolden = (file: string): Golden => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Golden;

/** What is held so far, by the name of the case. */
export const heldGoldens = (): Readonly<Record<string, Golden>> =>
	Object.fromEntries(
		readdirSync(FOLDER)
			.filter((file) => file.endsWith('.json'))
			.map((file) => [file.slice(0, -'.json'.length), readGolden(file)])
	);

/** Pages that are not as they were, counted from 1; those that came or went are among them. */
export const changedPages = (before: Golden | undefined, after: Golden): number[] =>
	Array.from(
		{ length: Math.max(before?.pages.length ?? 0, after.pages.length) },
		(_, index) => index
	).flatMap((index) => (before?.pages[index] === after.pages[index] ? [] : [index + 1]));
