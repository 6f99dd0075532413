/** The whole report of the worked example against a peer that writes only its tables, in turns, both warm. */
import { fontFiles } from '../../src/cli/font-files.ts';
import { makeReport } from '../../src/lib/report/make-report.ts';
import { buildReport } from '../../src/lib/report/model/build-report.ts';
import { autotablePdf } from './autotable-pdf.ts';
import { exampleInput } from './example-input.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';

const AIM = 0.8;
const WARM_UP_ROUNDS = 3;
const ROUNDS = 11;

function timed(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

/** Making our PDF as a ratio to jsPDF with jspdf-autotable. */
export function measurePdf(root: string): Measurement[] {
	const input = exampleInput(root);
	const fonts = fontFiles();
	const document = buildReport(input);
	const ours: number[] = [];
	const theirs: number[] = [];
	for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
		ours.push(timed(() => makeReport(input, fonts)));
		theirs.push(timed(() => autotablePdf(document, fonts)));
	}
	const [our, their] = [ours, theirs].map((times) => median(times.slice(WARM_UP_ROUNDS)));
	const pages = [makeReport(input, fonts).pages, autotablePdf(document, fonts).pages].join(' and ');
	return [
		{
			what: 'PDF of the example, to jsPDF + autotable',
			aim: AIM,
			measured: (our ?? NaN) / (their ?? NaN),
			kind: 'ratio',
			note: `medians of ${String(ROUNDS)}: ${(our ?? NaN).toFixed(0)} and ${(their ?? NaN).toFixed(0)} ms here, for ${pages} pages`
		}
	];
}
