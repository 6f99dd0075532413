/** The long versions of the tests that chance plays a part in: `npm run test:deep`, or with a seed `-- 4711`. */
import { join } from 'node:path';
import { buildSite, isBuildStale } from '../../src/cli/serve/build.ts';
import { findBrowser } from '../browser.ts';
import { serveBuild } from '../fixtures/built-site.ts';
import { runFuzz } from '../fixtures/fuzz-run.ts';
import { runKills } from '../fixtures/kill-run.ts';

const ROOT = join(import.meta.dirname, '../..');
const KILLS = 40;
const INPUTS = 200_000;

async function kills(seed: number): Promise<boolean> {
	const site = await serveBuild();
	const outcome = await runKills({ browser: await findBrowser(), url: site.url, kills: KILLS, seed });
	site.close();
	const { typed, saved, problems } = outcome;
	console.log(`kills survived: ${String(KILLS)}; changes ${String(typed)}, called saved ${String(saved)}`);
	for (const problem of problems) console.log(`  lost or torn: ${problem}`);
	return problems.length === 0 && saved > KILLS;
}

function fuzz(seed: number): boolean {
	const { inputs, read, slowest, problems } = runFuzz(INPUTS, seed);
	console.log(`inputs fuzzed: ${String(inputs)}; sound ${String(read)}, slowest ${slowest.toFixed(0)} ms`);
	for (const problem of problems) console.log(`  ${problem}`);
	return problems.length === 0;
}

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
console.log(`seed ${String(seed)}`);
if (isBuildStale(ROOT)) await buildSite(ROOT);
const outcomes = [fuzz(seed), await kills(seed)];
if (outcomes.includes(false)) process.exitCode = 1;
