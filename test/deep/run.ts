/**
 * The long versions of the tests that chance plays a part in: `npm run test:deep`, or with a seed `-- 4711`. When all
 * of them hold, their figures are written into SECURITY.md.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildSite, isBuildStale } from '../../src/cli/serve/build.ts';
import { comeBack, filesToFirstQuestion, walkToFirstQuestion } from '../bench/first-question.ts';
import { totalBytes } from '../bench/loaded-files.ts';
import { findBrowser } from '../browser.ts';
import { serveBuild } from '../fixtures/built-site.ts';
import { runFuzz } from '../fixtures/fuzz-run.ts';
import { runKills } from '../fixtures/kill-run.ts';
import { keepFigures } from './figures.ts';
import type { Figure } from './figures.ts';

const ROOT = join(import.meta.dirname, '../..');
const KILLS = 40;
const INPUTS = 200_000;
const HISTORIES = 20_000;

/** Tests that take their number of runs from `fixtures/runs.ts`. */
const PROPERTIES = readdirSync(join(ROOT, 'test/unit'), { recursive: true, encoding: 'utf8' })
	.map((file) => join('test/unit', file))
	.filter((file) => file.endsWith('.test.ts'))
	.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('fixtures/runs.ts'));

interface Outcome {
	readonly figures: readonly Figure[];
	readonly problems: readonly string[];
}

const whole = (count: number): string => count.toLocaleString('en-GB');

async function fuzz(seed: number): Promise<Outcome> {
	const { inputs, slowest, problems } = await runFuzz(INPUTS, seed);
	const figures: Figure[] = [
		['hostile files, packs and links read: no fault, no hang, no prototype touched', whole(inputs)],
		['the slowest of them', `${slowest.toFixed(0)} ms`]
	];
	return { figures, problems };
}

async function kills(seed: number): Promise<Outcome> {
	const site = await serveBuild();
	const outcome = await runKills({ browser: await findBrowser(), url: site.url, kills: KILLS, seed });
	site.close();
	const { typed, saved, problems } = outcome;
	const tooFew = saved > KILLS ? [] : [`only ${String(saved)} changes were ever called saved`];
	const figures: Figure[] = [
		['kills of the whole browser survived', whole(KILLS)],
		['changes made, and called saved, before them', `${whole(typed)}, ${whole(saved)}`]
	];
	return { figures, problems: [...problems, ...tooFew] };
}

/** The properties of the operation log with ten times the histories, and what else the gate runs a part of. */
function merges(): Outcome {
	const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
	const figures: Figure[] = [['histories merged in any order, twice, in pieces', whole(HISTORIES)]];
	try {
		execFileSync(
			process.execPath,
			[vitest, 'run', '--project', 'unit', '--testTimeout', '600000', ...PROPERTIES],
			{ cwd: ROOT, env: { ...process.env, AIRWORTHY_DEEP: 'yes' }, stdio: 'pipe' }
		);
		return { figures, problems: [] };
	} catch (error) {
		return { figures, problems: [String(error)] };
	}
}

/** What a newcomer's browser asks for, and of whom. */
async function firstVisit(): Promise<Outcome> {
	const site = await serveBuild();
	const browser = await chromium.launch(await findBrowser());
	const page = await browser.newPage({ baseURL: site.url });
	const elsewhere: string[] = [];
	page.context().on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (origin !== new URL(site.url).origin && !/^(data|blob):/.test(protocol)) elsewhere.push(request.url());
	});
	await filesToFirstQuestion(page, walkToFirstQuestion);
	const bytes = totalBytes(await filesToFirstQuestion(page, comeBack));
	await browser.close();
	site.close();
	const figures: Figure[] = [
		['requests to anybody else', whole(elsewhere.length)],
		['gzipped bytes to a working first question', whole(bytes)]
	];
	return { figures, problems: elsewhere.map((url) => `asked elsewhere: ${url}`) };
}

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
console.log(`seed ${String(seed)}`);
if (isBuildStale(ROOT)) await buildSite(ROOT);
const outcomes: Outcome[] = [];
for (const run of [() => fuzz(seed), () => kills(seed), merges, firstVisit]) {
	const outcome = await run();
	outcomes.push(outcome);
	for (const [what, count] of outcome.figures) console.log(`${what}: ${count}`);
	for (const problem of outcome.problems) console.log(`  wrong: ${problem}`);
}
if (outcomes.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
else {
	const commit = execFileSync('git', ['describe', '--always', '--dirty'], {
		cwd: ROOT,
		encoding: 'utf8'
	}).trim();
	const day = new Date().toISOString().slice(0, 10);
	keepFigures(
		join(ROOT, 'SECURITY.md'),
		`By \`npm run test:deep -- ${String(seed)}\` on ${day}, at commit ${commit}.`,
		outcomes.flatMap(({ figures }) => figures)
	);
}
