/** The last moments in which a page can still keep something. */

/**
 * Calls `run` whenever the page is hidden or left; both events, because a phone may end a hidden page without
 * another word and a closing tab may not be hidden first. Returns what stops it.
 */
export function whenLeaving(run: () => void): () => void {
	const hidden = (): void => {
		if (document.visibilityState === 'hidden') run();
	};
	document.addEventListener('visibilitychange', hidden);
	window.addEventListener('pagehide', run);
	return () => {
		document.removeEventListener('visibilitychange', hidden);
		window.removeEventListener('pagehide', run);
	};
}
