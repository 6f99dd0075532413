/** The words on the command line of `serve`, read and checked. */
import { parseArgs } from 'node:util';

/** How to serve: `port` undefined means any port will do, `base` is empty or like `/some/path`. */
export interface ServeOptions {
	host: string;
	port: number | undefined;
	base: string;
	build: boolean;
}

/** What to print when the words make no sense. */
export const USAGE = 'Usage: serve [--port N] [--host NAME] [--base /sub/path] [--build]';

type Reading = { ok: true; value: ServeOptions } | { ok: false; problem: string };

/** Reads the words after the program's name; a word it does not know is a problem, not a guess. */
export function readServeOptions(words: string[]): Reading {
	try {
		const { port, host, base, build } = parseWords(words);
		return { ok: true, value: { host, port: readPort(port), base: readBase(base), build } };
	} catch (error) {
		return { ok: false, problem: error instanceof Error ? error.message : String(error) };
	}
}

function parseWords(words: string[]) {
	const { values } = parseArgs({
		args: words,
		options: {
			port: { type: 'string' },
			host: { type: 'string', default: 'localhost' },
			base: { type: 'string', default: '' },
			build: { type: 'boolean', default: false }
		}
	});
	return values;
}

function readPort(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const port = Number(text);
	if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new Error(`--port must be a whole number from 0 to 65535, not "${text}".`);
	}
	return port;
}

/** `some/path/` → `/some/path`; `/` → nothing. */
function readBase(text: string): string {
	const parts = text.split('/').filter((part) => part !== '');
	return parts.map((part) => `/${part}`).join('');
}
