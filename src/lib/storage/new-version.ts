/** A newer version of the site that this browser has fetched, and that waits for its turn. */

/** Calls `found` once a newer version waits; returns what stops that. Without a service worker there is none. */
export function whenNewVersion(found: () => void): () => void {
	let isStopped = false;
	const look = ({ waiting }: ServiceWorkerRegistration): void => {
		if (waiting && !isStopped) found();
	};
	void serviceWorkers()?.ready.then((registration) => {
		look(registration);
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', () => look(registration));
		});
	});
	return () => {
		isStopped = true;
	};
}

/**
 * Loads the page again in the newer version. False when other tabs show the site too: it would change under them,
 * so nothing happens.
 */
export async function useNewVersion(): Promise<boolean> {
	const workers = serviceWorkers();
	const waiting = (await workers?.getRegistration())?.waiting;
	if (!workers || !waiting) return false;
	workers.addEventListener('controllerchange', () => location.reload(), { once: true });
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data);
		waiting.postMessage(null, [port2]);
	});
}

/** A page that is not served over https has none. */
const serviceWorkers = (): ServiceWorkerContainer | undefined =>
	'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
