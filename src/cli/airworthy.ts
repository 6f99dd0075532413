/** The command line: `npm run -s airworthy -- COMMAND`. The same core as the site, without a page. */
import { join } from 'node:path';
import { agreement } from './commands/agreement.ts';
import { check } from './commands/check.ts';
import type { Command, Shell } from './commands/command.ts';
import { compare } from './commands/compare.ts';
import { example } from './commands/example.ts';
import { explain } from './commands/explain.ts';
import { merge } from './commands/merge.ts';
import { plan } from './commands/plan.ts';
import { raci } from './commands/raci.ts';
import { report } from './commands/report.ts';
import { score } from './commands/score.ts';
import { readWords } from './read-words.ts';
import { PLAIN, TERMINAL } from './text/style.ts';
import { usage } from './usage.ts';
import { firstLine } from './first-line.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
	example,
	check,
	score,
	explain,
	compare,
	plan,
	raci,
	report,
	merge,
	agreement
};

const WRONG_FILE = 1;
const WRONG_WORDS = 2;

/** Today where this machine is, as a person there would write it. */
function today(): string {
	const now = new Date();
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const isTerminal = process.stdout.isTTY && !process.env.NO_COLOR;

const shell: Shell = {
	home: join(import.meta.dirname, '../..'),
	today,
	now: () => Date.now(),
	passphrase: () => firstLine(process.stdin),
	style: isTerminal ? TERMINAL : PLAIN
};

/** A file is wrong: what, one line each. */
function printProblems(problems: readonly string[]): void {
	process.stderr.write(`${problems.join('\n')}\n`);
	process.exitCode = WRONG_FILE;
}

/** The words make no sense: why, and what would. */
function refuse(problem: string): void {
	process.stderr.write(`${[problem, usage(COMMANDS)].filter(Boolean).join('\n\n')}\n`);
	process.exitCode = WRONG_WORDS;
}

async function run(command: Command, words: readonly string[]): Promise<void> {
	const read = readWords(command, words);
	if (!read.ok) {
		refuse(read.problem);
		return;
	}
	const outcome = await command.run(read.words, shell);
	if (outcome.kind !== 'wrong') process.stdout.write(outcome.text);
	if (outcome.kind !== 'done') printProblems(outcome.problems);
}

const HELP = ['help', '--help', '-h'];

const [name = '', ...words] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) await run(command, words);
else if (HELP.includes(name)) process.stdout.write(`${usage(COMMANDS)}\n`);
else refuse(name === '' ? '' : `There is no command "${name}".`);
