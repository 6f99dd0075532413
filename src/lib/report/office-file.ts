/** The report as a file that can be edited: a text document as long as the PDF, or six slides for a board. */
import type { OfficeKey } from '#lib/i18n/take-away-text.ts';
import { madeWith } from '#lib/i18n/take-away-text.ts';
import { faceOf } from './font/face.ts';
import type { FontFiles } from './font/face.ts';
import { reportFileName, slidesFileName } from './model/report-file-name.ts';
import type { ReportInput } from './model/report-input.ts';
import type { TakenFile } from './take-away.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The library that writes text documents is loaded only here. */
async function textDocument(input: ReportInput, fonts: () => Promise<FontFiles>): Promise<TakenFile> {
	const [{ writeDocx }, { reportDocument }] = await Promise.all([
		import('./docx/write-docx.ts'),
		import('./office/report-document.ts')
	]);
	const { frame, date, appVersion, options } = input;
	const files = await fonts();
	const document = reportDocument(input, faceOf(files));
	const bytes = await writeDocx(document, { date, creator: madeWith(appVersion), fonts: files });
	return { bytes, fileName: reportFileName(frame.workflow, date, options.form, 'docx'), type: DOCX };
}

/** So is the one for slides. */
async function slides(input: ReportInput): Promise<TakenFile> {
	const [{ writePptx }, { buildDeck }] = await Promise.all([
		import('./pptx/write-pptx.ts'),
		import('./pptx/build-deck.ts')
	]);
	const { frame, date, appVersion } = input;
	const bytes = await writePptx(buildDeck(input), { date, creator: madeWith(appVersion) });
	return { bytes, fileName: slidesFileName(frame.workflow, date), type: PPTX };
}

/** The file, the same bytes for the same input. Text documents are measured by the fonts, and figures lettered in them; they are not put in. */
export const officeFile = (
	key: OfficeKey,
	input: ReportInput,
	fonts: () => Promise<FontFiles>
): Promise<TakenFile> => (key === 'docx' ? textDocument(input, fonts) : slides(input));
