/** A mailbox: an assessment and the kind of report that is wanted come in, the bytes of an editable file go out. */
import regular from '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf?inline';
import semibold from '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf?inline';
import type { OfficeKey } from '#lib/i18n/take-away-text.ts';
import { gatherResults } from '#lib/report/model/gather-results.ts';
import { officeFile } from '#lib/report/office-file.ts';
import type { ReportSubject } from '#lib/report/model/report-order.ts';

export interface OfficeRequest extends ReportSubject {
	readonly key: OfficeKey;
}

/** An inlined file reads `data:font/ttf;base64,…`. */
const base64 = (dataUrl: string): string => dataUrl.slice(dataUrl.indexOf(',') + 1);
const fonts = { regular: base64(regular), semibold: base64(semibold) };

async function make({ key, pack, assessment, occasion }: OfficeRequest): Promise<void> {
	const file = await officeFile(key, gatherResults(pack, assessment, occasion), fonts);
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
