/** One question to a worker that is started for it, and its answer. */

/** Ends the worker with its answer; fails when the worker does, or cannot be loaded. */
export function askWorker<Answer>(start: () => Worker, question: unknown): Promise<Answer> {
	const worker = start();
	return new Promise<Answer>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.postMessage(question);
	}).finally(() => worker.terminate());
}
