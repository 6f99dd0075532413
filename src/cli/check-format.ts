/** The words that ask for a file of another format: which of them make sense together. */
import type { Formats, Words } from './commands/command.ts';

type Wanted = Pick<Words, 'format' | 'for' | 'output' | 'json'>;

/** A program that a format is not written for takes the plain one. */
export const ANYBODY = '';

const own = <T>(choices: Readonly<Record<string, T>>, name: string): T | undefined =>
	Object.hasOwn(choices, name) ? choices[name] : undefined;

/** “xlsx, ics, csv or md” */
function either(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

/** The file that the words name; undefined where they name none. */
export function fileKeyOf<Key extends string>(
	formats: Formats<Key>,
	{ format = '', for: program = ANYBODY }: Wanted
): Key | undefined {
	const choice = own(formats, format);
	return typeof choice === 'object' ? own(choice, program) : program === ANYBODY ? choice : undefined;
}

function programProblem(formats: Formats, format: string, program: string): string {
	const choice = own(formats, format);
	if (typeof choice !== 'object') return '--for goes with --format csv.';
	return `--for must be ${either(Object.keys(choice).filter((name) => name !== ANYBODY))}, not "${program}".`;
}

/** The format that a file's ending names, of those the command writes; undefined where it names none. */
export function formatOf(formats: Formats, output = ''): string | undefined {
	const ending = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() ?? '';
	return own(formats, ending) === undefined ? undefined : ending;
}

/** What is wrong with the words, or null. Text goes to the terminal without -o; a workbook would only garble it. */
export function formatProblem(formats: Formats, wanted: Wanted, namesFiles = false): string | null {
	const { format, for: program, output, json } = wanted;
	if (format === undefined) {
		if (output !== undefined) return '-o needs --format, or an ending that says what to write there.';
		return program === undefined ? null : '--for goes with --format csv.';
	}
	if (json) return '--json and --format ask for two things; keep one.';
	if (own(formats, format) === undefined) {
		return `--format must be ${either(Object.keys(formats))}, not "${format}".`;
	}
	if (!fileKeyOf(formats, wanted)) return programProblem(formats, format, program ?? '');
	const isForTerminal = output === undefined && !namesFiles;
	return isForTerminal && format === 'xlsx'
		? '--format xlsx needs -o FILE: a workbook is nothing that a terminal can show.'
		: null;
}
