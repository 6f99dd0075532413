/** What can be typed, in one glance. */
import type { Command } from './commands/command.ts';

/** Two lines a command: how it is typed, and what it gives. */
export function usage(commands: Readonly<Record<string, Command>>): string {
	const lines = Object.entries(commands).flatMap(([name, command]) => [
		`  ${name} ${command.usage}`,
		`      ${command.summary}`
	]);
	return ['Usage: npm run -s airworthy -- COMMAND', '', ...lines].join('\n');
}
