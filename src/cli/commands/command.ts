/** What a command of the terminal is, and what comes of running one. */
import type { Profile } from '../../lib/core/assessment/report-options.ts';
import type { Day } from '../../lib/core/shared/day.ts';
import type { Style } from '../text/style.ts';

/** Keys of files by the value of `--format`, or of one for each program that is to import it. */
export type Formats<Key extends string = string> = Readonly<
	Record<string, Key | Readonly<Record<string, Key>>>
>;

/** The options that some command takes; each means the same everywhere. */
export type OptionName =
	'json' | 'start' | 'today' | 'date' | 'output' | 'format' | 'for' | 'brief' | 'profile' | 'key' | 'person';

/** The words after the command's name, read and checked. */
export interface Words {
	/** The file or folder; empty for a command that takes none. */
	readonly operand: string;
	/** Further files, of commands that take many. */
	readonly others?: readonly string[];
	/** The part of it that is meant; missing for the whole. */
	readonly path?: string;
	/** A second one, of commands that take two. */
	readonly secondPath?: string;
	readonly json: boolean;
	readonly start?: Day;
	/** The day a plan that is being carried out is looked at. */
	readonly today?: Day;
	readonly date?: Day;
	readonly output?: string;
	/** One of the command's formats. */
	readonly format?: string;
	/** The program that is to import a CSV file. */
	readonly for?: string;
	/** The two pages instead of the whole report. */
	readonly brief?: boolean;
	/** Whose part of the matrix is meant. */
	readonly person?: string;
	/** The file of a facilitator's key. */
	readonly key?: string;
	/** Whom the report is for. */
	readonly profile?: Profile;
}

/** What a command may know of the world around it. */
export interface Shell {
	/** The folder of the program, where `questionnaires/` is. */
	readonly home: string;
	/** The calendar day here and now. */
	readonly today: () => Day;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** The first line typed or piped in, without its end. */
	readonly passphrase: () => Promise<string>;
	readonly style: Style;
}

/** Text for the reader, or what is wrong with a file: `path: what is wrong`, one a line. */
export type Outcome =
	| { readonly kind: 'done'; readonly text: string }
	| { readonly kind: 'wrong'; readonly problems: readonly string[] }
	/** Some of many files were right. */
	| { readonly kind: 'partly'; readonly text: string; readonly problems: readonly string[] };

export interface Command {
	/** As it is typed, after the name: `FILE [--json]`. */
	readonly usage: string;
	readonly summary: string;
	/** What it reads, if anything. */
	readonly operand?: 'FILE' | 'FOLDER';
	/** Whether a path inside may follow, or two. */
	readonly takesPath?: true | 2;
	/** Whether further files may follow, or at least one has to. */
	readonly takesMany?: true | 'needed';
	readonly options: readonly OptionName[];
	/** Those it cannot do without. */
	readonly needs?: readonly OptionName[];
	/** The files it can write. */
	readonly formats?: Formats;
	/** What it writes where neither `--format` nor the file's ending says: such a command names its files itself. */
	readonly standard?: string;
	readonly run: (words: Words, shell: Shell) => Outcome | Promise<Outcome>;
}

export const done = (text: string): Outcome => ({ kind: 'done', text });
export const wrong = (...problems: readonly string[]): Outcome => ({ kind: 'wrong', problems });

/** Lines of text, closed by a line feed. */
export const page = (lines: readonly string[]): Outcome => done(`${lines.join('\n')}\n`);

/** Data for another program. */
export const json = (data: unknown): Outcome => done(`${JSON.stringify(data, null, '\t')}\n`);
