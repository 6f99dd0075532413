/** The built site and the floor page, from one server. */
import { buildSite, isBuildStale } from '../../src/cli/serve/build.ts';
import { serveBuild, type BuiltSite } from '../fixtures/built-site.ts';
import { floorPage } from './floor-page.ts';

/** Below the site's address. */
export const FLOOR_PATH = 'floor/';

/** Builds what is older than its sources, and serves it on a port that is free. */
export async function openBenchSite(root: string): Promise<BuiltSite> {
	if (isBuildStale(root)) await buildSite(root);
	const floor = { type: 'text/html;charset=utf-8', text: await floorPage() };
	return serveBuild({ instead: ({ url }) => (url === `/${FLOOR_PATH}` ? floor : undefined) });
}
