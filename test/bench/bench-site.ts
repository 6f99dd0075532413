/** The built site and the floor page, from one server. */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { buildSite, isBuildStale } from '../../src/cli/serve/build.ts';
import { listen } from '../../src/cli/serve/listen.ts';
import { createSite } from '../../src/cli/serve/site.ts';
import { FLOOR_PAGE } from './floor-page.ts';

/** Below the site's address. */
export const FLOOR_PATH = 'floor/';

const HOST = 'localhost';

export interface BenchSite {
	/** Ends with a slash. */
	readonly url: string;
	readonly close: () => void;
}

/** Builds what is older than its sources, and serves it on a port that is free. */
export async function openBenchSite(root: string): Promise<BenchSite> {
	if (isBuildStale(root)) await buildSite(root);
	const server = withFloor(join(root, 'build'));
	const port = await listen(server, HOST, 0);
	return {
		url: `http://${HOST}:${String(port)}/`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

function withFloor(folder: string): Server {
	const site = createSite(folder, '');
	return createServer((request, response) => {
		if (request.url !== `/${FLOOR_PATH}`) site(request, response);
		else response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(FLOOR_PAGE);
	});
}
