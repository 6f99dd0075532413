/** The words on the command line, read and checked: a word nobody knows is a problem, not a guess. */
import { parseArgs } from 'node:util';
import { PROFILES } from '../lib/core/assessment/report-options.ts';
import type { Profile } from '../lib/core/assessment/report-options.ts';
import { isDay } from '../lib/core/shared/day.ts';
import { formatOf, formatProblem } from './check-format.ts';
import type { Command, OptionName, Words } from './commands/command.ts';

export type Reading =
	{ readonly ok: true; readonly words: Words } | { readonly ok: false; readonly problem: string };

const ALL = {
	json: { type: 'boolean' },
	start: { type: 'string' },
	today: { type: 'string' },
	date: { type: 'string' },
	output: { type: 'string', short: 'o' },
	format: { type: 'string' },
	for: { type: 'string' },
	brief: { type: 'boolean' },
	profile: { type: 'string' },
	key: { type: 'string' },
	person: { type: 'string' }
} as const satisfies Record<OptionName, { type: 'boolean' | 'string'; short?: string }>;

type Values = { [name in OptionName]?: (typeof ALL)[name]['type'] extends 'boolean' ? boolean : string };

/** As it is typed: `-o`, `--start`. */
const typed = (name: OptionName): string => (name === 'output' ? '-o' : `--${name}`);

const isProfile = (text: string): text is Profile => PROFILES.some((profile) => profile === text);

function problemWith(
	{ options, needs = [], operand, takesPath, takesMany }: Command,
	values: Values,
	operands: string[]
): string | null {
	const given = (Object.keys(ALL) as OptionName[]).filter((name) => values[name] !== undefined);
	const stranger = given.find((name) => !options.includes(name));
	if (stranger) return `${typed(stranger)} is no option of this command.`;
	const missing = needs.find((name) => !given.includes(name));
	if (missing) return `${typed(missing)} is missing.`;
	for (const name of ['start', 'today', 'date'] as const) {
		const day = values[name];
		if (day !== undefined && !isDay(day)) return `--${name} must be a day like 2026-12-01, not "${day}".`;
	}
	const { profile } = values;
	if (profile !== undefined && !isProfile(profile))
		return `--profile must be one of ${PROFILES.join(', ')}, not "${profile}".`;
	if (operand && operands.length === 0) return `${operand} is missing.`;
	if (takesMany === 'needed' && operands.length < 2) return 'No file to take in is named.';
	if (takesMany) return null;
	const extra = operands[Number(operand !== undefined) + Number(takesPath ?? false)];
	return extra === undefined ? null : `"${extra}" is one word too many.`;
}

function parse(words: readonly string[]): { values: Values; positionals: string[] } | string {
	try {
		return parseArgs({ args: [...words], options: ALL, allowPositionals: true });
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** As `--format` says, else the file's ending, else what the command writes anyway. */
function formatIn({ formats, standard }: Command, { format, output, json }: Values): { format?: string } {
	if (!formats || json) return {};
	const meant = format ?? formatOf(formats, output) ?? standard;
	return meant === undefined ? {} : { format: meant };
}

/** Reads the words after a command's name. */
export function readWords(command: Command, words: readonly string[]): Reading {
	const parsed = parse(words);
	if (typeof parsed === 'string') return { ok: false, problem: parsed };
	const { values, positionals } = parsed;
	const problem = problemWith(command, values, positionals);
	if (problem !== null) return { ok: false, problem };
	const [operand = '', ...rest] = positionals;
	const [path, secondPath] = command.takesMany ? [] : rest;
	const paths = {
		...(command.takesMany && rest.length > 0 && { others: rest }),
		...(path !== undefined && { path }),
		...(secondPath !== undefined && { secondPath })
	};
	const { profile, ...others } = values;
	const reader = profile !== undefined && isProfile(profile) ? { profile } : {};
	const read = { json: false, ...others, ...reader, operand, ...paths, ...formatIn(command, values) };
	const isNamed = command.standard !== undefined;
	const unwritable = command.formats ? formatProblem(command.formats, read, isNamed) : null;
	return unwritable === null ? { ok: true, words: read } : { ok: false, problem: unwritable };
}
