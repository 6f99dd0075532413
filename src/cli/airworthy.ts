/** The command line: `npm run -s airworthy -- COMMAND`. */
import { join } from 'node:path';
import type { Shell } from './commands/command.ts';
import { firstLine } from './first-line.ts';
import { runAirworthy } from './run-airworthy.ts';
import { PLAIN, TERMINAL } from './text/style.ts';

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

const { code, out, err } = await runAirworthy(process.argv.slice(2), shell);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
