/** A built site as a host on the web sends it: from memory, and text compressed. */
import { createServer, type ServerResponse } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listen } from '../../src/cli/serve/listen.ts';

const HOST = 'localhost';
const TEXTS: Readonly<Record<string, string>> = {
	'.html': 'text/html;charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json'
};

type Send = (response: ServerResponse) => void;

function sender(path: string): Send {
	const type = TEXTS[extname(path)];
	const body = readFileSync(path);
	const sent = type ? gzipSync(body) : body;
	const headers = type ? { 'Content-Type': type, 'Content-Encoding': 'gzip' } : {};
	return (response) =>
		response
			.writeHead(200, { ...headers, 'Cache-Control': 'no-cache', 'Content-Length': sent.length })
			.end(sent);
}

/** Every file of a folder by its address; a page by that of its folder too. */
function sendersOf(folder: string): ReadonlyMap<string, Send> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile()
	);
	return new Map(
		files.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			const address = path.slice(folder.length).split(sep).join('/');
			return [address.replace(/index\.html$/, ''), sender(path)];
		})
	);
}

/** Serves what is in the folder now; the address ends with a slash. */
export async function serveCompressed(folder: string): Promise<{ url: string; close: () => void }> {
	const senders = sendersOf(folder);
	const server = createServer((request, response) => {
		const send = senders.get(new URL(request.url ?? '/', 'http://x').pathname);
		if (send) send(response);
		else response.writeHead(404).end();
	});
	const port = await listen(server, HOST, 0);
	return { url: `http://${HOST}:${String(port)}/`, close: () => server.close() };
}
