/** What may wait until the reader sees the answer to what they did. */

/** A hidden page paints nothing: then it is time after this. */
const LONGEST_WAIT_MILLISECONDS = 200;

/** Calls `run` once, in a task of its own after the next frame is painted. */
export function afterPaint(run: () => void): void {
	let hasRun = false;
	const once = (): void => {
		if (!hasRun) run();
		hasRun = true;
	};
	requestAnimationFrame(() => setTimeout(once));
	setTimeout(once, LONGEST_WAIT_MILLISECONDS);
}
