/** A mailbox: a report's input comes in, its progress and its bytes go out. */
import regular from '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf?inline';
import semibold from '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf?inline';
import { makeReport } from '#lib/report/make-report.ts';
import type { ReportAnswer } from '#lib/report/model/report-answer.ts';
import type { ReportInput } from '#lib/report/model/report-input.ts';

/** An inlined file reads `data:font/ttf;base64,…`. */
const base64 = (dataUrl: string): string => dataUrl.slice(dataUrl.indexOf(',') + 1);
const fonts = { regular: base64(regular), semibold: base64(semibold) };

const answer = (message: ReportAnswer, transfer: Transferable[] = []): void => {
	self.postMessage(message, { transfer });
};

self.addEventListener('message', ({ data }: MessageEvent<ReportInput>) => {
	const report = makeReport(data, fonts, (done, of) => {
		answer({ kind: 'progress', done, of });
	});
	answer({ kind: 'report', ...report }, [report.bytes.buffer]);
});
