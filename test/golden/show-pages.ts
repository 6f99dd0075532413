/** Pictures of every page of a report as it is now, to look at: in colour, or as a grey printer has them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFiles } from '../../src/cli/font-files.ts';
import { makeReport } from '../../src/lib/report/make-report.ts';
import type { ReportInput } from '../../src/lib/report/model/report-input.ts';

const RESOLUTION = '70';

export interface Showing {
	readonly name: string;
	readonly input: ReportInput;
	readonly isGrey: boolean;
	/** Where the pictures go; emptied before. */
	readonly folder: string;
}

/** Writes the PDF and a PNG of each page, and returns how many there are; needs pdftoppm. */
export function showPages({ name, input, isGrey, folder }: Showing): number {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `${name}.pdf`);
	writeFileSync(file, makeReport(input, fontFiles()).bytes);
	const words = ['-png', '-r', RESOLUTION, ...(isGrey ? ['-gray'] : []), file, join(folder, 'page')];
	execFileSync('pdftoppm', words, { stdio: 'pipe' });
	return readdirSync(folder).filter((one) => one.endsWith('.png')).length;
}
