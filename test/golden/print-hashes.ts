/** `tsx test/golden/print-hashes.ts CASE…`: the hashes of these reports, for a process of another time zone and locale. */
import { fontFiles } from '../../src/cli/font-files.ts';
import { goldenCases } from './golden-cases.ts';
import { hashOf } from './golden.ts';

const cases = goldenCases();
const fonts = fontFiles();
const hashes = process.argv.slice(2).flatMap((name): [string, string][] => {
	const input = cases[name];
	return input ? [[name, hashOf(input(), fonts)]] : [];
});
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
console.log(JSON.stringify({ locale, timeZone, hashes: Object.fromEntries(hashes) }));
