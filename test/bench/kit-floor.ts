/** The floor of a first visit: an empty SvelteKit site with a hundred questions, built as ours is. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, 'kit-floor');
const VITE = join(import.meta.dirname, '../../node_modules/vite/bin/vite.js');

/** Builds it into a folder of its own, runs `use` with that, and takes the folder away. */
export async function withKitFloor<T>(use: (folder: string) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'airworthy-kit-floor-'));
	try {
		const env = { ...process.env, AIRWORTHY_FLOOR: folder };
		// Kit reads the configuration of the folder it is started in.
		execFileSync(process.execPath, [VITE, 'build'], { cwd: SOURCE, env, stdio: 'ignore' });
		return await use(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
