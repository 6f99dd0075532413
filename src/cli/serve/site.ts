/** Answers requests with the files of a built site, as a plain file server does. */
import { readdirSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { FILE_POLICY, pagePolicy, securityHeaders } from './policy.ts';

/** File name in the site, such as `/assess/index.html`, → content security policy. */
type Policies = ReadonlyMap<string, string>;

const NOT_FOUND = '/404.html';

/** Kit puts a hash of the content into every name in here: such a file never changes. */
const IMMUTABLE = '/_app/immutable/';

/** A listener that serves the site in `folder` under `base` (empty, or like `/some/path`), read once, now. */
export function createSite(folder: string, base: string): RequestListener {
	const policies = readPolicies(folder);
	const sendFile = sirv(folder, { etag: true, extensions: [] });

	return (request, response) => {
		const { pathname, search } = split(request.url ?? '/');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			refuse(response);
			return;
		}
		const path = pathWithin(base, pathname);
		const file = path === undefined ? undefined : fileAt(policies, path);
		if (file !== undefined) {
			setHeaders(response, policies, file);
			request.url = encodeURI(file);
			sendFile(request, response);
		} else if (path !== undefined && policies.has(`${path}/index.html`)) {
			redirect(response, `${pathname}/${search}`);
		} else {
			sendNotFound(response, policies, folder, path !== undefined);
		}
	};
}

/** Pages have a policy of their own, all other files share one. Names beginning with a dot are not served. */
function readPolicies(folder: string): Policies {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
		.filter((name) => !name.includes('/.'));
	return new Map(files.map((name) => [name, policyOf(folder, name)]));
}

function policyOf(folder: string, name: string): string {
	return name.endsWith('.html') ? pagePolicy(readFileSync(join(folder, name), 'utf8')) : FILE_POLICY;
}

/** By hand, because `URL` throws on what any stranger may send. */
function split(url: string): { pathname: string; search: string } {
	const mark = url.indexOf('?');
	return mark < 0 ? { pathname: url, search: '' } : { pathname: url.slice(0, mark), search: url.slice(mark) };
}

/** The decoded path below `base`; undefined outside it and for a path that is not valid text. */
function pathWithin(base: string, pathname: string): string | undefined {
	if (pathname !== base && !pathname.startsWith(`${base}/`)) return undefined;
	try {
		return decodeURI(pathname.slice(base.length));
	} catch {
		return undefined;
	}
}

function fileAt(policies: Policies, path: string): string | undefined {
	const name = path.endsWith('/') ? `${path}index.html` : path;
	return policies.has(name) ? name : undefined;
}

function setHeaders(response: ServerResponse, policies: Policies, file: string): void {
	const caching = file.startsWith(IMMUTABLE) ? 'public, max-age=31536000, immutable' : 'no-cache';
	response.setHeaders(new Map(Object.entries(securityHeaders(policies.get(file) ?? FILE_POLICY))));
	response.setHeader('Cache-Control', caching);
}

/**
 * Relative links in a page are right only behind the slash, so the page is not shown without it. A temporary
 * redirect: browsers remember the other kind, and tomorrow another project may live on this port.
 */
function redirect(response: ServerResponse, location: string): void {
	response.writeHead(307, { ...securityHeaders(FILE_POLICY), Location: location }).end();
}

function refuse(response: ServerResponse): void {
	response.writeHead(405, { ...securityHeaders(FILE_POLICY), Allow: 'GET, HEAD' }).end();
}

/** Inside the site an unknown address shows the site's own page; outside of it there is nothing of ours. */
function sendNotFound(response: ServerResponse, policies: Policies, folder: string, inside: boolean): void {
	const policy = policies.get(NOT_FOUND);
	if (!inside || policy === undefined) {
		const headers = { ...securityHeaders(FILE_POLICY), 'Content-Type': 'text/plain;charset=utf-8' };
		response.writeHead(404, headers).end('Not found\n');
		return;
	}
	const headers = { ...securityHeaders(policy), 'Content-Type': 'text/html;charset=utf-8' };
	response.writeHead(404, headers).end(readFileSync(join(folder, NOT_FOUND)));
}
