/** A mailbox: an assessment and the kind of report that is wanted come in, the bytes of an editable file go out. */
import type { OfficeKey } from '#lib/i18n/take-away-text.ts';
import type { FontFiles } from '#lib/report/font/face.ts';
import { gatherResults } from '#lib/report/model/gather-results.ts';
import { officeFile } from '#lib/report/office-file.ts';
import type { ReportSubject } from '#lib/report/model/report-order.ts';

export interface OfficeRequest extends ReportSubject {
	readonly key: OfficeKey;
}

/** Slides need none. */
const loadFonts = async (): Promise<FontFiles> => (await import('./report-fonts.ts')).fonts;

async function make({ key, pack, assessment, occasion }: OfficeRequest): Promise<void> {
	const file = await officeFile(key, gatherResults(pack, assessment, occasion), loadFonts);
	self.postMessage(file, { transfer: [file.bytes.buffer] });
}

/** What breaks here is an error of the worker, which the page hears of; a promise that breaks is not. */
function breakDown(error: unknown): void {
	setTimeout(() => {
		throw error;
	});
}

self.addEventListener('message', ({ data }: MessageEvent<OfficeRequest>) => {
	make(data).catch(breakDown);
});
