/** The steps of the gate, in the order in which a reader wants to hear of them. */
import type { ReportFormat } from './read-report.ts';

/** One command, and how to count what it found. */
export interface Step {
	name: string;
	commands: string[];
	/** `first` prepares, `static` steps run two at a time, `tests` have the machine to themselves. */
	wave: 'first' | 'static' | 'tests';
	/** Where the command leaves its numbers; without one the whole step counts as one test. */
	report?: { format: ReportFormat; file: string };
	/** A step that must have passed, if it runs at all; otherwise the result would be about something old. */
	needs?: string;
	/** Runs whatever was asked for, since the others rest on it. */
	always?: boolean;
}

/** Where reports and traces go; never committed. */
export const RESULTS = '.test-results';

/** The slowest static steps come first, so that the two lanes end at about the same time. */
export const STEPS: Step[] = [
	{ name: 'sync', wave: 'first', commands: ['svelte-kit sync'], always: true },
	{ name: 'lint', wave: 'static', commands: ['eslint --max-warnings 0 .'] },
	{
		name: 'types',
		wave: 'static',
		commands: ['svelte-check --fail-on-warnings --output human', 'tsc -p tsconfig.pure.json']
	},
	{ name: 'build', wave: 'static', commands: ['vite build'] },
	{ name: 'layers', wave: 'static', commands: ['depcruise src --output-type err-long'] },
	{ name: 'knip', wave: 'static', commands: ['knip --no-progress'] },
	{ name: 'format', wave: 'static', commands: ['prettier --check .'] },
	vitest('unit'),
	vitest('component'),
	{
		name: 'e2e',
		wave: 'tests',
		commands: ['playwright test'],
		report: { format: 'playwright', file: `${RESULTS}/e2e.json` },
		needs: 'build'
	}
];

function vitest(project: string): Step {
	const file = `${RESULTS}/${project}.json`;
	const reporters = `--reporter=default --reporter=json --outputFile.json=${file}`;
	return {
		name: project,
		wave: 'tests',
		commands: [`vitest run --project ${project} ${reporters}`],
		report: { format: 'vitest', file }
	};
}
