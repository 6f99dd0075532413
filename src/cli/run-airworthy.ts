/** What the command line does with the words after its name: the same core as the site, without a page. */
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
import { usage } from './usage.ts';

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

/** What a process leaves behind: its exit code, and the texts for standard output and standard error. */
export interface Ran {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** The words make no sense: why, and what would. */
const refused = (problem: string): Ran => ({
	code: WRONG_WORDS,
	out: '',
	err: `${[problem, usage(COMMANDS)].filter(Boolean).join('\n\n')}\n`
});

async function ran(command: Command, words: readonly string[], shell: Shell): Promise<Ran> {
	const read = readWords(command, words);
	if (!read.ok) return refused(read.problem);
	const outcome = await command.run(read.words, shell);
	const out = outcome.kind === 'wrong' ? '' : outcome.text;
	// A file is wrong: what, one line each.
	if (outcome.kind !== 'done') return { code: WRONG_FILE, out, err: `${outcome.problems.join('\n')}\n` };
	return { code: 0, out, err: '' };
}

const HELP = ['help', '--help', '-h'];

/** Runs the command that the first word names; the rest are its own. */
export async function runAirworthy(given: readonly string[], shell: Shell): Promise<Ran> {
	const [name = '', ...words] = given;
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (command) return ran(command, words, shell);
	if (HELP.includes(name)) return { code: 0, out: `${usage(COMMANDS)}\n`, err: '' };
	return refused(name === '' ? '' : `There is no command "${name}".`);
}
