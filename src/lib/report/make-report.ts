/** The whole way from results to the bytes of a PDF, for a worker and the command line alike. */
import { faceOf } from './font/face.ts';
import type { FontFiles } from './font/face.ts';
import { legible } from './font/legible.ts';
import type { ReportInput } from './model/report-input.ts';
import type { Report } from './model/report-answer.ts';
import { reportFileName } from './model/report-file-name.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { reportPages } from './report-pages.ts';

/** The report as a PDF; `onProgress` hears of each page that is painted. */
export function makeReport(
	input: ReportInput,
	fonts: FontFiles,
	onProgress?: (done: number, of: number) => void
): Report {
	const face = faceOf(fonts);
	const { document, pages } = reportPages(input, face);
	const meta = {
		title: legible(document.title, face.has),
		author: legible(document.author, face.has),
		language: document.language,
		date: input.date,
		creator: `Airworthy ${input.appVersion}`,
		accent: document.accent
	};
	const bytes = writePdf(pages, meta, fonts, (done) => onProgress?.(done, pages.length));
	const { frame, date, options } = input;
	return { bytes, fileName: reportFileName(frame.workflow, date, options.form), pages: pages.length };
}
