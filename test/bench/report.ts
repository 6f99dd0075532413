/**
 * The tables of the worked example's report, set by us and by peers in turns, all warm; and how long the whole report
 * takes, with text, charts, contents and outline, which no peer sets.
 */
import { fontFiles } from '../../src/cli/font-files.ts';
import { makeReport } from '../../src/lib/report/make-report.ts';
import { buildReport } from '../../src/lib/report/model/build-report.ts';
import type { ReportInput } from '../../src/lib/report/model/report-input.ts';
import { reportCases } from '../fixtures/report-cases.ts';
import { shippedExample } from '../fixtures/shipped-example.ts';
import { shippedPack } from '../fixtures/shipped-pack.ts';
import { autotablePdf } from './autotable-pdf.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';
import { pdfmakePdf } from './pdfmake-pdf.ts';
import { tablesPdf } from './tables-pdf.ts';

const AIM = 0.8;
/** Milliseconds of the worked example and of the largest case. */
const EXAMPLE_AIM = 300;
const LARGEST_AIM = 3000;
const WARM_UP_ROUNDS = 3;
const ROUNDS = 11;
const LARGEST_ROUNDS = 3;

async function timed(run: () => unknown): Promise<number> {
	const start = performance.now();
	await run();
	return performance.now() - start;
}

/** Medians of the works, done in turns. */
async function inTurns(works: readonly (() => unknown)[], warmUp: number, rounds: number): Promise<number[]> {
	const times = works.map((): number[] => []);
	for (let round = 0; round < warmUp + rounds; round += 1) {
		for (const [index, work] of works.entries()) times[index]?.push(await timed(work));
	}
	return times.map((one) => median(one.slice(warmUp)));
}

const ms = (time: number | undefined): string => `${(time ?? NaN).toFixed(0)} ms`;

const ratio = (peer: string, our = NaN, their = NaN): Measurement => ({
	what: `tables of the example as a PDF, to ${peer}`,
	aim: AIM,
	measured: our / their,
	kind: 'ratio',
	note: `medians of ${String(ROUNDS)}: ${ms(our)} tagged, ${ms(their)}`
});

async function largest(input: ReportInput, fonts: ReturnType<typeof fontFiles>): Promise<Measurement> {
	const [time = NaN] = await inTurns([() => makeReport(input, fonts)], 1, LARGEST_ROUNDS);
	const { pages } = makeReport(input, fonts);
	return {
		what: 'PDF of the largest case',
		aim: LARGEST_AIM,
		measured: time,
		kind: 'milliseconds',
		note: `${String(pages)} pages: 100 notes of 4,000 characters, 200 tasks, 40 roles`
	};
}

/** Making our PDF as a ratio to jsPDF with jspdf-autotable and to pdfmake, and how long it takes here. */
export async function measureReport(): Promise<Measurement[]> {
	const pack = shippedPack();
	const cases = reportCases(pack, shippedExample(pack));
	const [example, most] = [cases['worked-example']?.(), cases.largest?.()];
	if (!example || !most) throw new Error('The cases are there.');
	const fonts = fontFiles();
	const document = buildReport(example);
	const works = [
		() => makeReport(example, fonts),
		() => tablesPdf(document, example, fonts),
		() => autotablePdf(document, fonts),
		() => pdfmakePdf(document)
	];
	const [whole = NaN, our, autotable = NaN, pdfmake] = await inTurns(works, WARM_UP_ROUNDS, ROUNDS);
	const { pages } = makeReport(example, fonts);
	return [
		ratio('jsPDF + autotable', our, autotable),
		ratio('pdfmake', our, pdfmake),
		{
			what: 'PDF of the example',
			aim: EXAMPLE_AIM,
			measured: whole,
			kind: 'milliseconds',
			note: `${String(pages)} pages, once the program is warm; ${(whole / autotable).toFixed(2)} × what jsPDF + autotable need for the tables alone`
		},
		await largest(most, fonts)
	];
}
