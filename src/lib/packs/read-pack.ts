/** A folder of YAML files → a checked pack, or every problem with its file, line and column. */
import { z } from '#lib/core/shared/zod.ts';
import { checkReferences } from '../core/pack/references.ts';
import { checkRising } from '../core/pack/rising.ts';
import { placedQuestions } from '../core/pack/questions.ts';
import { Action, Duty, Flags, Layer, PackHead, Role } from '../core/pack/schema.ts';
import type { Pack, Questionnaire, Work } from '../core/pack/schema.ts';
import type { Issue } from '../core/shared/issue.ts';
import { check } from '../core/shared/zod-issues.ts';
import { limitIssues, MAX_QUESTIONS } from './limits.ts';
import type { Position } from './position.ts';
import { readYaml } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

export const HEAD_FILE = 'pack.yaml';

const FLAGS_FILE = 'flags.yaml';
const NO_FLAGS: Flags = { redFlags: [], contradictions: [] };

export interface PackIssue extends Issue, Position {
	readonly file: string;
}

/** Gives an issue of the whole pack its place in a file. */
export type Locate = <I extends Issue>(issue: I) => I & PackIssue;

/** A pack before it has a hash. */
export type PackContent = Omit<Pack, 'hash'>;

interface Refused {
	readonly ok: false;
	readonly issues: readonly PackIssue[];
}

export type ContentResult =
	{ readonly ok: true; readonly content: PackContent; readonly locate: Locate } | Refused;

export type PackResult = { readonly ok: true; readonly pack: Pack; readonly locate: Locate } | Refused;

/** The pack's files by name, as text. */
export type PackFiles = Readonly<Record<string, string>>;

class Reader {
	readonly issues: PackIssue[] = [];
	readonly #files: PackFiles;
	readonly #read = new Map<string, YamlFile | undefined>();

	constructor(files: PackFiles) {
		this.#files = files;
	}

	/** One file against its schema; undefined when it is missing or wrong, with the issues kept. */
	file<S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined {
		const text = this.#files[name];
		this.#read.set(name, undefined);
		if (text === undefined) {
			this.issues.push({
				file: name,
				code: 'pack.missing-file',
				path: [],
				values: { file: name },
				line: 1,
				column: 1
			});
			return undefined;
		}
		const yaml = readYaml(name, text);
		this.#read.set(name, yaml);
		this.issues.push(...yaml.issues.map((issue) => ({ file: name, ...issue })));
		if (yaml.issues.length > 0) return undefined;
		const checked = check(schema, yaml.data);
		if (checked.ok) return checked.value;
		this.issues.push(...checked.issues.map((issue) => this.located(name, issue)));
		return undefined;
	}

	/** By file, in the order in which they were read, then by line. */
	sorted(issues: readonly PackIssue[]): PackIssue[] {
		const files = [...this.#read.keys()];
		const place = ({ file }: PackIssue): number => files.indexOf(file);
		return issues.toSorted((a, b) => place(a) - place(b) || a.line - b.line || a.column - b.column);
	}

	located<I extends Issue>(file: string, issue: I): I & PackIssue {
		const position = this.#read.get(file)?.locate(issue.path) ?? { line: 1, column: 1 };
		return { ...issue, file, ...position };
	}
}

/** A path in the whole pack → the file it came from and the path inside that file. */
function home(head: PackHead, issue: Issue): [file: string, path: Issue['path']] {
	const [part, key, index, ...rest] = issue.path;
	if (part === 'work' && key !== undefined && key in NO_FLAGS) return [FLAGS_FILE, issue.path.slice(1)];
	if (part === 'work') return [`${String(key)}.yaml`, [...(index === undefined ? [] : [index]), ...rest]];
	if (key === 'layers' && typeof index === 'number') return [`${head.layers[index] ?? ''}.yaml`, rest];
	return [HEAD_FILE, issue.path.slice(1)];
}

/** The text whose SHA-256 is the hash of a pack. */
export const hashedText = ({ questionnaire, work }: PackContent): string =>
	JSON.stringify({ questionnaire, work });

/** More questions than `limitIssues` could see without reading: a key can be written in many ways. */
function questionIssues(questionnaire: Questionnaire): Issue[] {
	if (placedQuestions(questionnaire).length <= MAX_QUESTIONS) return [];
	return [
		{
			code: 'pack.too-many-questions',
			path: ['questionnaire', 'layers'],
			values: { most: MAX_QUESTIONS }
		}
	];
}

/** Checks every file alone, then how they fit together. */
export function readContent(files: PackFiles): ContentResult {
	const over = limitIssues(files);
	if (over.length > 0) return { ok: false, issues: over };
	const reader = new Reader(files);
	const head = reader.file(HEAD_FILE, PackHead);
	const layers = (head?.layers ?? []).map((id) => reader.file(`${id}.yaml`, Layer));
	const roles = reader.file('roles.yaml', z.array(Role).min(1));
	const actions = reader.file('actions.yaml', z.array(Action));
	const duties = reader.file('duties.yaml', z.array(Duty));
	const flags = FLAGS_FILE in files ? reader.file(FLAGS_FILE, Flags) : NO_FLAGS;
	const whole = layers.filter((layer) => layer !== undefined);
	if (!head || !roles || !actions || !duties || !flags || whole.length < head.layers.length)
		return { ok: false, issues: reader.sorted(reader.issues) };
	const questionnaire: Questionnaire = { ...head, layers: whole };
	const work: Work = { roles, actions, duties, ...flags };
	const many = questionIssues(questionnaire);
	const unfit =
		many.length > 0 ? many : [...checkReferences({ questionnaire, work }), ...checkRising(questionnaire)];
	const locate: Locate = (issue) => {
		const [file, path] = home(head, issue);
		return reader.located(file, { ...issue, path });
	};
	if (unfit.length > 0) return { ok: false, issues: reader.sorted(unfit.map(locate)) };
	return { ok: true, content: { questionnaire, work }, locate };
}

/**
 * A whole pack with its hash.
 * `hash` is the SHA-256 of a text in hexadecimal: the platform has it, this layer does not.
 */
export function readPack(files: PackFiles, hash: (text: string) => string): PackResult {
	const read = readContent(files);
	if (!read.ok) return read;
	const { content, locate } = read;
	return { ok: true, pack: { ...content, hash: hash(hashedText(content)) }, locate };
}
