import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../../../src/cli/serve/listen.ts';
import { FILE_POLICY } from '../../../../src/cli/serve/policy.ts';
import { createSite } from '../../../../src/cli/serve/site.ts';

const PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'";
const page = (title: string): string =>
	`<meta http-equiv="content-security-policy" content="default-src 'none'"><title>${title}</title>`;

const FILES = {
	'index.html': page('Home'),
	'assess/index.html': page('Assess'),
	'404.html': page('Nothing here'),
	'_app/immutable/worker.js': 'postMessage(1)',
	'_app/version.json': '{}',
	'é %.txt': 'umlaut',
	'.hidden': 'secret'
};

let folder: string;
let server: Server | undefined;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'airworthy-site-'));
	for (const [name, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
});

afterEach(() => {
	server?.close();
	server = undefined;
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

interface Answer {
	status: number | undefined;
	headers: IncomingMessage['headers'];
	text: string;
}

/** Asks with the path exactly as written: `fetch` would tidy it first. */
async function ask(path: string, base = '', method = 'GET'): Promise<Answer> {
	server = createServer(createSite(folder, base));
	const port = await listen(server, 'localhost', 0);
	return new Promise((resolve, reject) => {
		const sent = request({ host: 'localhost', port, path, method, agent: false }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
			response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
		});
		sent.once('error', reject).end();
	});
}

describe('a page', () => {
	test('comes with its own policy as a header, and is asked for again each time', async () => {
		const { status, headers, text } = await ask('/assess/?step=2');
		expect(status).toBe(200);
		expect(text).toBe(FILES['assess/index.html']);
		expect(headers['content-security-policy']).toBe(PAGE_POLICY);
		expect(headers['cache-control']).toBe('no-cache');
	});

	test('without its slash leads to the address with it, query and all', async () => {
		const { status, headers } = await ask('/assess?step=2');
		expect(status).toBe(307);
		expect(headers.location).toBe('/assess/?step=2');
	});
});

describe('any other file', () => {
	test('comes with the strict policy, and for ever if its name is a hash', async () => {
		const { status, headers } = await ask('/_app/immutable/worker.js');
		expect(status).toBe(200);
		expect(headers['content-type']).toBe('text/javascript');
		expect(headers['content-security-policy']).toBe(FILE_POLICY);
		expect(headers['cache-control']).toContain('immutable');
	});

	test('is found under a name that has to be escaped', async () => {
		expect((await ask('/%C3%A9%20%25.txt')).text).toBe('umlaut');
	});
});

describe('an address with nothing behind it', () => {
	test.each([
		'/nowhere',
		'/.hidden',
		'//assess',
		'/assess//',
		'/assess/index',
		'/../package.json',
		'/%2e%2e/package.json'
	])('%s shows the page for that', async (path) => {
		const { status, headers, text } = await ask(path);
		expect(status).toBe(404);
		expect(text).toBe(FILES['404.html']);
		expect(headers['content-security-policy']).toBe(PAGE_POLICY);
	});

	test('is a plain 404 if it is not even text', async () => {
		expect(await ask('/%E0%A4%A')).toMatchObject({ status: 404, text: 'Not found\n' });
	});
});

describe('under a base', () => {
	test('the site is there and nowhere else', async () => {
		expect(await ask('/some/path/assess/', '/some/path')).toMatchObject({ status: 200 });
		expect(await ask('/assess/', '/some/path')).toMatchObject({ status: 404, text: 'Not found\n' });
		expect(await ask('/some/pathology/', '/some/path')).toMatchObject({ status: 404, text: 'Not found\n' });
	});

	test('the base itself leads to the home page', async () => {
		expect((await ask('/some/path', '/some/path')).headers.location).toBe('/some/path/');
	});
});

test.each(['/', '/assess', '/_app/version.json', '/nowhere', '/%E0%A4%A'])('%s is guarded', async (path) => {
	const { headers } = await ask(path);
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(headers['x-content-type-options']).toBe('nosniff');
	expect(headers['referrer-policy']).toBe('no-referrer');
	expect(headers['cross-origin-opener-policy']).toBe('same-origin');
});

test('only reading is allowed', async () => {
	expect(await ask('/', '', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
	expect(await ask('/', '', 'HEAD')).toMatchObject({ status: 200, text: '' });
});
