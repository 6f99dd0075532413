/**
 * The whole gate: `npm test`, or `npm test -- unit lint` for some of its steps.
 *
 * Prints a line per step, the full output of those that fail, and as its very last line `N passed, N failed`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeOutcome, lastLine } from './gate/print.ts';
import { runStep, type Outcome } from './gate/run-step.ts';
import { RESULTS, STEPS, type Step } from './gate/steps.ts';

const ROOT = join(import.meta.dirname, '..');

/** Two, as small machines have two cores; the walks through the site wait for pages more than they compute. */
const FILE_LANES = 2;

function chosenSteps(names: string[]): Step[] {
	const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
	if (unknown.length > 0) {
		const known = STEPS.map((step) => step.name).join(', ');
		throw new Error(`No such step: ${unknown.join(', ')}. There are: ${known}.`);
	}
	return STEPS.filter((step) => names.length === 0 || step.always === true || names.includes(step.name));
}

/** Outcomes in the order in which the steps ended; by name those that began. */
interface Run {
	readonly outcomes: Outcome[];
	readonly began: Map<string, Promise<Outcome>>;
}

/** Prepares, then runs all the rest, several steps at once. */
async function runAll(steps: Step[]): Promise<Outcome[]> {
	const run: Run = { outcomes: [], began: new Map() };
	const of = (lane: Step['lane']): Step[] => steps.filter((step) => step.lane === lane);
	await drain(of('first'), run);
	const files = of('files');
	await Promise.all([
		...Array.from({ length: FILE_LANES }, () => drain(files, run)),
		drain(of('walks'), run)
	]);
	return run.outcomes;
}

async function drain(queue: Step[], run: Run): Promise<void> {
	for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
		if (step.needs) await run.began.get(step.needs);
		const outcome = runStep(step, run.outcomes, ROOT);
		run.began.set(step.name, outcome);
		run.outcomes.push(await outcome);
		console.log(describeOutcome(await outcome));
	}
}

async function main(): Promise<void> {
	mkdirSync(join(ROOT, RESULTS), { recursive: true });
	const outcomes = await runAll(chosenSteps(process.argv.slice(2)));
	console.log(lastLine(outcomes));
	if (outcomes.some((outcome) => outcome.failed > 0)) process.exitCode = 1;
}

await main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	console.log('0 passed, 1 failed');
	process.exitCode = 1;
});
