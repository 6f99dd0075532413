/** One command over many files: each gets a file of its own in a folder, and what is wrong with one stops no other. */
import { mkdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { done } from './command.ts';
import type { Command, Outcome, Words } from './command.ts';

const FORMAT = 'pdf';

const isFolder = (path: string): boolean =>
	/[/\\]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

/** Named after the file it is made of: forty units may well assess the same workflow. */
function targetOf(file: string, { output = '', brief, format = FORMAT }: Words, taken: Set<string>): string {
	const name = `${basename(file, extname(file))}${brief ? '-brief' : ''}`;
	const free = (count: number): string => {
		const target = `${name}${count === 1 ? '' : `-${String(count)}`}.${format}`;
		return taken.has(target) ? free(count + 1) : target;
	};
	const target = free(1);
	taken.add(target);
	return join(output, target);
}

/** The first problem, and how many there are besides, on one line with the file's name. */
function problemLine(file: string, problems: readonly string[]): string {
	const [first = '', ...others] = problems;
	const own = first.startsWith(`${file}: `) ? first.slice(file.length + 2) : first;
	return `${file}: ${own}${others.length === 0 ? '' : `, and ${String(others.length)} more`}`;
}

/** Null where the folder is there or could be made. */
function folderProblem(folder: string): string | null {
	if (folder === '') return null;
	try {
		mkdirSync(folder, { recursive: true });
		return null;
	} catch {
		return `${folder}: this folder could not be made`;
	}
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Even a fault of ours in one file leaves the others their reports. */
async function settled(file: string, run: () => ReturnType<Command['run']>): Promise<Outcome> {
	try {
		return await run();
	} catch (error) {
		return { kind: 'wrong', problems: [`${file}: ${messageOf(error)}`] };
	}
}

/** The command for one file as a command for one or many; `-o` names a file, or a folder for many. */
export const severally =
	(run: Command['run']): Command['run'] =>
	async (words, shell) => {
		const { others = [], ...own } = words;
		const files = [own.operand, ...others];
		if (files.length === 1 && !isFolder(own.output ?? '')) return run(own, shell);
		const unmade = folderProblem(own.output ?? '');
		if (unmade !== null) return { kind: 'wrong', problems: [unmade] };
		const taken = new Set<string>();
		const [said, problems]: [string[], string[]] = [[], []];
		for (const operand of files) {
			const one = { ...own, operand, output: targetOf(operand, own, taken) };
			const outcome = await settled(operand, () => run(one, shell));
			if (outcome.kind !== 'wrong') said.push(outcome.text);
			else problems.push(problemLine(operand, outcome.problems));
		}
		const text = said.join('');
		return problems.length === 0 ? done(text) : { kind: 'partly', text, problems };
	};
