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

/** Two, as small machines have two cores; the walks through the site want both for themselves. */
const LANES = 2;

function chosenSteps(names: string[]): Step[] {
	const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
	if (unknown.length > 0) {
		const known = STEPS.map((step) => step.name).join(', ');
		throw new Error(`No such step: ${unknown.join(', ')}. There are: ${known}.`);
	}
	return STEPS.filter((step) => names.length === 0 || step.always === true || names.includes(step.name));
}

/** Runs each wave of steps to its end before the next; within a wave, as many at once as there are lanes. */
async function runAll(steps: Step[]): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const wave of ['first', 'files', 'browser'] as const) {
		const queue = steps.filter((step) => step.wave === wave);
		await Promise.all(Array.from({ length: wave === 'browser' ? 1 : LANES }, () => drain(queue, outcomes)));
	}
	return outcomes;
}

async function drain(queue: Step[], outcomes: Outcome[]): Promise<void> {
	for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
		const outcome = await runStep(step, outcomes, ROOT);
		outcomes.push(outcome);
		console.log(describeOutcome(outcome));
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
