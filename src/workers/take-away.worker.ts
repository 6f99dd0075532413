/** A mailbox: an assessment and the file that is wanted come in, its bytes go out. */
import type { FileKey } from '#lib/i18n/take-away-text.ts';
import { gatherSubject } from '#lib/report/tables/gather-subject.ts';
import type { Gathering } from '#lib/report/tables/gather-subject.ts';
import { takeAway } from '#lib/report/take-away.ts';

export interface FileRequest extends Gathering {
	readonly key: FileKey;
}

async function make({ key, ...gathering }: FileRequest): Promise<void> {
	const file = await takeAway(key, gatherSubject(gathering));
	self.postMessage(file, { transfer: file ? [file.bytes.buffer] : [] });
}

/** What breaks here is an error of the worker, which the page hears of; a promise that breaks is not. */
function breakDown(error: unknown): void {
	setTimeout(() => {
		throw error;
	});
}

self.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
	make(data).catch(breakDown);
});
