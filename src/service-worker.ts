/// <reference lib="webworker" />
/**
 * Keeps every page and file of this version, so that the app works with the network gone after one visit.
 *
 * A newer version is fetched whole while this one goes on serving. It waits until every tab is closed, or until a
 * page that is the only one asks for it: no page ever meets the files of another version.
 */
import { base, build, files, prerendered, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

/** Caches belong to the whole origin: other sites there, and copies of this one in other folders, have their own. */
const OURS = `airworthy ${base}/ `;
const CACHE = `${OURS}${version}`;

/** Kit puts a hash of the content into the names of `build`. The others are the same in every version, so the browser's own cache is asked to make sure. */
const fresh = (path: string): Request => new Request(path, { cache: 'no-cache' });

async function keepAll(): Promise<void> {
	const cache = await caches.open(CACHE);
	await Promise.all([cache.addAll(build), cache.addAll([...files, ...prerendered].map(fresh))]);
}

async function dropOldVersions(): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
	await Promise.all(old.map((name) => caches.delete(name)));
}

async function respond(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	const { pathname, search } = new URL(request.url);
	const kept = await cache.match(pathname, { ignoreVary: true });
	if (kept) return kept;
	if (request.mode !== 'navigate') return fetch(request);
	// Relative links in a page are right only behind the slash.
	if (await cache.match(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`);
	return fetch(request).catch(async () => (await cache.match(`${base}/404.html`)) ?? Response.error());
}

/** Takes over from the version before and says so; with more than one page open it does not, as one may be mid-edit. */
async function takeOver(): Promise<boolean> {
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const isAlone = pages.filter(({ url }) => url.startsWith(self.registration.scope)).length === 1;
	if (isAlone) await self.skipWaiting();
	return isAlone;
}

self.addEventListener('install', (event) => {
	event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
	// The page of the first visit is served from here on too, and so finds its other pages offline.
	event.waitUntil(dropOldVersions().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
	event.waitUntil(takeOver().then((done) => event.ports[0]?.postMessage(done)));
});

self.addEventListener('fetch', (event) => {
	const { origin } = new URL(event.request.url);
	if (event.request.method === 'GET' && origin === self.location.origin)
		event.respondWith(respond(event.request));
});
