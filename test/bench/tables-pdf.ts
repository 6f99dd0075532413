/** Ours, setting what the peers set: the tables and matrices of a report and nothing else, tagged and in its fonts. */
import { faceOf } from '../../src/lib/report/font/face.ts';
import type { FontFiles } from '../../src/lib/report/font/face.ts';
import { layOut } from '../../src/lib/report/layout/lay-out.ts';
import type { Block, ReportDocument } from '../../src/lib/report/model/document.ts';
import type { ReportInput } from '../../src/lib/report/model/report-input.ts';
import { writePdf } from '../../src/lib/report/pdf/write-pdf.ts';

const isGrid = ({ kind }: Block): boolean => kind === 'table' || kind === 'matrix';

/** The sections that hold a table, with their tables alone. */
const tablesOf = (report: ReportDocument): ReportDocument => ({
	...report,
	sections: report.sections
		.map((section) => ({ ...section, blocks: section.blocks.filter(isGrid) }))
		.filter(({ blocks }) => blocks.length > 0)
});

/** The bytes of a PDF of them. */
export function tablesPdf(
	report: ReportDocument,
	{ date, appVersion }: ReportInput,
	fonts: FontFiles
): { bytes: Uint8Array; pages: number } {
	const document = tablesOf(report);
	const pages = layOut(document, faceOf(fonts));
	const { title, author, language, accent } = document;
	const meta = { title, author, language, date, creator: `Airworthy ${appVersion}`, accent };
	return { bytes: writePdf(pages, meta, fonts, () => undefined), pages: pages.length };
}
