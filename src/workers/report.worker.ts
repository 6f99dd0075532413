/** A mailbox: what a report is about comes in; its progress and its bytes, or its pages for a screen, go out. */
import { faceOf } from '#lib/report/font/face.ts';
import { makeReport } from '#lib/report/make-report.ts';
import { gatherResults } from '#lib/report/model/gather-results.ts';
import type { ReportAnswer } from '#lib/report/model/report-answer.ts';
import type { ReportOrder } from '#lib/report/model/report-order.ts';
import { reportPages } from '#lib/report/report-pages.ts';
import { previewOf } from '#lib/report/svg/preview.ts';
import { fonts } from './report-fonts.ts';

const face = faceOf(fonts);

const answer = (message: ReportAnswer, transfer: Transferable[] = []): void => {
	self.postMessage(message, { transfer });
};

self.addEventListener('message', ({ data }: MessageEvent<ReportOrder>) => {
	const input = gatherResults(data.pack, data.assessment, data.occasion);
	if (data.wants === 'pages') {
		answer({ kind: 'pages', preview: previewOf(reportPages(input, face), face) });
		return;
	}
	const report = makeReport(input, fonts, (done, of) => answer({ kind: 'progress', done, of }));
	answer({ kind: 'report', ...report }, [report.bytes.buffer]);
});
