/** The pages of a report in the form that was chosen, for a file or a preview. */
import { fitBrief } from './fit-brief.ts';
import type { Face } from './font/face.ts';
import { missingCharacters, substitute } from './font/legible.ts';
import { layOut } from './layout/lay-out.ts';
import { buildReport } from './model/build-report.ts';
import type { ReportDocument } from './model/document.ts';
import type { ReportInput } from './model/report-input.ts';
import { withCharacterNote } from './model/sections/characters.ts';
import type { SetReport } from './set-report.ts';

/** A document is plain data, so its JSON holds every text that can be printed. */
const everyText = ({ logo: _, ...texts }: ReportDocument): string => JSON.stringify(texts);

function fullReport(input: ReportInput, face: Face): SetReport {
	const built = buildReport(input);
	const missing = missingCharacters(everyText(built), face.has);
	const document = withCharacterNote(built, missing, substitute(face.has));
	return { document, pages: layOut(document, face) };
}

/** The document with its pages. */
export const reportPages = (input: ReportInput, face: Face): SetReport =>
	input.options.form === 'brief' ? fitBrief(input, face) : fullReport(input, face);
