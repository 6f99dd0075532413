/**
 * A pack in one file: its files one after the other, each behind a line that names it.
 *
 *     --- # pack.yaml
 *     id: mine
 *     --- # roles.yaml
 *     - id: owner
 *
 * To YAML these are the documents of one stream, so that editors read it too; the text of a part needs no change.
 */
import type { PackFiles } from './read-pack.ts';

const PART = /^---[ \t]+#[ \t]*([a-z0-9][a-z0-9.-]*\.yaml)[ \t]*\r?$/gm;

export interface Bundle {
	readonly files: PackFiles;
	/** By part: the line of the bundle after which it begins. */
	readonly offsets: ReadonlyMap<string, number>;
	/** Names that stand more than once: which of them is meant, nobody can tell. */
	readonly doubled: readonly string[];
}

/** The parts of a bundle; null when no line of the text names one. What stands before the first is left out. */
export function splitBundle(text: string): Bundle | null {
	const heads = [...text.matchAll(PART)];
	if (heads.length === 0) return null;
	const parts = heads.map(({ 0: head, 1: name = '', index }, order) => {
		const start = index + head.length + 1;
		const end = heads[order + 1]?.index ?? text.length;
		return { name, text: text.slice(start, end), line: text.slice(0, index).split('\n').length };
	});
	const names = parts.map(({ name }) => name);
	return {
		files: Object.fromEntries(parts.map((part) => [part.name, part.text])),
		offsets: new Map(parts.map(({ name, line }) => [name, line])),
		doubled: [...new Set(names.filter((name, index) => names.indexOf(name) < index))]
	};
}

/** The files as one, `pack.yaml` first. */
export function joinBundle(files: PackFiles): string {
	const isHead = ([name]: [string, string]): number => (name === 'pack.yaml' ? 0 : 1);
	const sorted = Object.entries(files).sort((a, b) => isHead(a) - isHead(b));
	return sorted.map(([name, text]) => `--- # ${name}\n${text.replace(/\n*$/, '\n')}`).join('');
}
