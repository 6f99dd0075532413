/** The report that an editable file is written from: the very document that the PDF is laid out from. */
import { fitBrief } from '../fit-brief.ts';
import type { Face } from '../font/face.ts';
import { buildReport } from '../model/build-report.ts';
import type { ReportDocument } from '../model/document.ts';
import type { ReportInput } from '../model/report-input.ts';

/** Another program has other faces at hand for what ours lacks, so nothing is substituted and no note says so. */
const withEverything = (face: Face): Face => ({ ...face, has: () => true });

/** Whole or brief, as the input's options say. */
export const reportDocument = (input: ReportInput, face: Face): ReportDocument =>
	input.options.form === 'brief' ? fitBrief(input, withEverything(face)).document : buildReport(input);
