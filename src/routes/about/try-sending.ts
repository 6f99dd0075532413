/** Whether the policy holds, asked of the browser: on the page and in a worker. */
import type { Refusals } from '#lib/i18n/policy-text.ts';
import { isSendingRefused } from '../../workers/try-to-send.ts';
import TryWorker from '../../workers/try-to-send.worker.ts?worker';

function askWorker(): Promise<boolean> {
	const worker = new TryWorker();
	return new Promise<boolean>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.postMessage(null);
	}).finally(() => worker.terminate());
}

/** Tries to reach an address that is nobody's, from both. */
export async function trySending(): Promise<Refusals> {
	const [page, worker] = await Promise.all([isSendingRefused(document), askWorker()]);
	return { page, worker };
}

/** The policy as the page carries it. */
export const policyInForce = (): string | null =>
	document.querySelector<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')?.content ?? null;
