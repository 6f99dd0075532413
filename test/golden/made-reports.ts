/** The reports whose bytes are held, each set and made once however many tests of a process ask for it. */
import { faceOf } from '#lib/report/font/face.ts';
import { makeReport } from '#lib/report/make-report.ts';
import { reportPages } from '#lib/report/report-pages.ts';
import type { SetReport } from '#lib/report/set-report.ts';
import type { ReportInput } from '#lib/report/model/report-input.ts';
import { fonts } from '../fixtures/report.ts';
import { goldenCases } from './golden-cases.ts';

const cases = goldenCases();

/** Names of all cases. */
export const CASE_NAMES = Object.keys(cases);

/** The same function with what it gave kept by name. */
function once<T>(make: (name: string) => T): (name: string) => T {
	const made = new Map<string, T>();
	return (name) => {
		const value = made.get(name) ?? make(name);
		made.set(name, value);
		return value;
	};
}

const inputOf = once((name): ReportInput => {
	const input = cases[name];
	if (!input) throw new Error(`No case “${name}”.`);
	return input();
});

/** Document and pages of the case. */
export const setCase = once((name): SetReport => reportPages(inputOf(name), faceOf(fonts)));

/** The PDF of the case. */
export const bytesOfCase = once((name): Uint8Array => makeReport(inputOf(name), fonts).bytes);
