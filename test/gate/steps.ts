/** The steps of the gate, in the order in which a reader wants to hear of them. */
import type { ReportFormat } from './read-report.ts';

/** One command, and how to count what it found. */
export interface Step {
	name: string;
	commands: string[];
	/** What prepares comes first; then what needs no built site, two at a time, and the walks through it beside them. */
	lane: 'first' | 'files' | 'walks';
	/** Where the command leaves its numbers; without one the whole step counts as one test. */
	report?: { format: ReportFormat; file: string };
	/** A step that must have passed, if it runs at all; otherwise the result would be about something old. */
	needs?: string;
	/** Runs whatever was asked for, since the others rest on it. */
	always?: boolean;
}

/** Where reports and traces go; never committed. */
export const RESULTS = '.test-results';

/** What the walks wait for comes first, then the slowest, so that all lanes end at about the same time. */
export const STEPS: Step[] = [
	{ name: 'sync', lane: 'first', commands: ['svelte-kit sync'], always: true },
	{ name: 'build', lane: 'files', commands: ['tsx src/cli/build.ts', 'tsx src/cli/build-file.ts'] },
	{ name: 'lint', lane: 'files', commands: ['eslint --max-warnings 0 .'] },
	vitest('unit', 'files', '--maxWorkers=1'),
	vitest('component', 'files'),
	{
		name: 'types',
		lane: 'files',
		commands: ['svelte-check --fail-on-warnings --output human', 'tsc -p tsconfig.pure.json']
	},
	{ name: 'layers', lane: 'files', commands: ['depcruise src --output-type err-long'] },
	{ name: 'knip', lane: 'files', commands: ['knip --no-progress'] },
	{ name: 'format', lane: 'files', commands: ['prettier --check .'] },
	{
		name: 'e2e',
		lane: 'walks',
		commands: ['playwright test'],
		report: { format: 'playwright', file: `${RESULTS}/e2e.json` },
		needs: 'build'
	}
];

function vitest(project: string, lane: Step['lane'], ...options: string[]): Step {
	const file = `${RESULTS}/${project}.json`;
	const reporters = `--reporter=default --reporter=json --outputFile.json=${file}`;
	return {
		name: project,
		lane,
		commands: [['vitest run --project', project, ...options, reporters].join(' ')],
		report: { format: 'vitest', file }
	};
}
