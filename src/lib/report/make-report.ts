/** The whole way from results to the bytes of a PDF, for a worker and the command line alike. */
import { faceOf } from './font/face.ts';
import type { FontFiles } from './font/face.ts';
import { legible, missingCharacters, substitute } from './font/legible.ts';
import { layOut } from './layout/lay-out.ts';
import { buildReport } from './model/build-report.ts';
import type { ReportDocument } from './model/document.ts';
import type { ReportInput } from './model/report-input.ts';
import { withCharacterNote } from './model/sections/characters.ts';
import type { Report } from './model/report-answer.ts';
import { reportFileName } from './model/report-file-name.ts';
import { writePdf } from './pdf/write-pdf.ts';

/** A document is plain data, so its JSON holds every text that can be printed. */
const everyText = (document: ReportDocument): string => JSON.stringify(document);

/** The report as a PDF; `onProgress` hears of each page that is painted. */
export function makeReport(
	input: ReportInput,
	fonts: FontFiles,
	onProgress?: (done: number, of: number) => void
): Report {
	const face = faceOf(fonts);
	const built = buildReport(input);
	const missing = missingCharacters(everyText(built), face.has);
	const document = withCharacterNote(built, missing, substitute(face.has));
	const pages = layOut(document, face);
	const meta = {
		title: legible(document.title, face.has),
		author: legible(document.author, face.has),
		language: document.language,
		date: input.date,
		creator: `Airworthy ${input.appVersion}`
	};
	const bytes = writePdf(pages, meta, fonts, (done) => onProgress?.(done, pages.length));
	return { bytes, fileName: reportFileName(input.frame.workflow, input.date), pages: pages.length };
}
