/// <reference lib="webworker" />
/** Keeps every page and file of this version, so that the app works with the network gone after one visit. */
import { base, build, files, prerendered, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

const CACHE = `airworthy-${version}`;
const PAGES = prerendered.map((path) => path);
const ASSETS = [...build, ...files, ...PAGES];

self.addEventListener('install', (event) => {
	event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(ASSETS)));
});

self.addEventListener('activate', (event) => {
	const dropOld = caches
		.keys()
		.then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))));
	event.waitUntil(dropOld);
});

async function respond(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	const path = new URL(request.url).pathname;
	const kept = await cache.match(path, { ignoreSearch: true });
	if (kept) return kept;
	try {
		return await fetch(request);
	} catch (error) {
		const page = request.mode === 'navigate' ? await cache.match(`${base}/`) : undefined;
		if (page) return page;
		throw error;
	}
}

self.addEventListener('fetch', (event) => {
	const { origin } = new URL(event.request.url);
	if (event.request.method === 'GET' && origin === self.location.origin)
		event.respondWith(respond(event.request));
});
