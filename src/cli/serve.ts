/** Serves the built site on this machine: `npx tsx src/cli/serve.ts [--port N] [--base /sub/path] [--build]`. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { buildWhole, isBuildStale } from './serve/build.ts';
import { listen } from './serve/listen.ts';
import { readServeOptions, USAGE, type ServeOptions } from './serve/options.ts';
import { createSite } from './serve/site.ts';

const ROOT = join(import.meta.dirname, '../..');

async function serve(options: ServeOptions): Promise<void> {
	if (options.build && isBuildStale(ROOT)) await buildWhole(ROOT);
	const folder = join(ROOT, 'build');
	if (!existsSync(folder)) throw new Error('There is no build/ yet: add --build, or run `npm run build`.');
	const server = createServer(createSite(folder, options.base));
	const port = await listen(server, options.host, options.port);
	console.log(`Airworthy is at http://${options.host}:${port}${options.base}/`);
}

const options = readServeOptions(process.argv.slice(2));
if (options.ok) {
	await serve(options.value).catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	});
} else {
	console.error(`${options.problem}\n${USAGE}`);
	process.exitCode = 2;
}
