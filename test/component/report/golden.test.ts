/** A browser makes the very bytes that Node makes. */
import regular from '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf?inline';
import semibold from '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf?inline';
import example from 'virtual:pack/cx/example';
import questionnaire, { hash } from 'virtual:pack/cx/questionnaire';
import work from 'virtual:pack/cx/work';
import { expect, test } from 'vitest';
import { makeReport } from '#lib/report/make-report.ts';
import { reportCases } from '../../fixtures/report-cases.ts';
import greek from '../../golden/greek-and-cyrillic.json';
import whole from '../../golden/worked-example.json';

const base64 = (dataUrl: string): string => dataUrl.slice(dataUrl.indexOf(',') + 1);
const fonts = { regular: base64(regular), semibold: base64(semibold) };
const cases = reportCases({ questionnaire, work, hash }, example);

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

test.each([
	['worked-example', whole],
	['greek-and-cyrillic', greek]
])('%s', async (name, golden) => {
	const input = cases[name]?.();
	expect(input && (await sha256(makeReport(input, fonts).bytes))).toBe(golden.sha256);
});
