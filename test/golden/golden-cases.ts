/** The cases whose bytes are held, in Node. */
import type { ReportInput } from '#lib/report/model/report-input.ts';
import { reportCases } from '../fixtures/report-cases.ts';
import { shippedExample } from '../fixtures/shipped-example.ts';
import { shippedPack } from '../fixtures/shipped-pack.ts';

/** Each made only when it is asked for. */
export function goldenCases(): Readonly<Record<string, () => ReportInput>> {
	const pack = shippedPack();
	return reportCases(pack, shippedExample(pack));
}
