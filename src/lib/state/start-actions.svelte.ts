/** What the first page can do with the workspace: start, open, bring in and throw away assessments. */
import type { LoadedPack } from '#lib/core/assessment/check-assessment.ts';
import type { PackReference } from '#lib/core/assessment/pack-reference.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { FileRead } from '#lib/core/assessment/file-issue.ts';
import type { Issue } from '#lib/core/shared/issue.ts';
import type { StartProblem } from '#lib/i18n/start-text.ts';
import { importProblem, plainProblem } from '#lib/i18n/start-text.ts';
import { fileText } from '#lib/i18n/file-text.ts';
import type { Merge, Workspace } from './workspace.svelte.ts';

export interface FileSeal {
	readonly isSealed: (text: string) => boolean;
	readonly open: (text: string, passphrase: string) => Promise<FileRead<string>>;
}

/** A file that waits for a word of its user: its passphrase, or whether to join it. */
export type Waiting =
	| {
			readonly for: 'passphrase';
			readonly file: string;
			readonly text: string;
			readonly problem: string | null;
	  }
	| { readonly for: 'merge'; readonly file: string; readonly merge: Merge };

export interface StartActionsOptions {
	readonly workspace: Workspace;
	/** The pack an assessment answers; null when it is not in this browser. */
	readonly packOf: (name: PackReference) => Promise<LoadedPack | null>;
	readonly readFile: (file: File) => Promise<FileRead<string>>;
	/** Whether a text is a sealed file, and what is in it. */
	readonly seal: () => Promise<FileSeal>;
	readonly loadExample: () => Promise<Assessment>;
}

export class StartActions {
	readonly #options: StartActionsOptions;
	#waiting = $state.raw<Waiting | null>(null);
	#problem = $state.raw<StartProblem | null>(null);
	#undoable = $state.raw<{ readonly id: string; readonly name: string } | null>(null);

	constructor(options: StartActionsOptions) {
		this.#options = options;
	}

	get problem(): StartProblem | null {
		return this.#problem;
	}

	/** The assessment deleted last, until it is restored or the line is dismissed. */
	get undoable(): { readonly id: string; readonly name: string } | null {
		return this.#undoable;
	}

	async remove(id: string): Promise<void> {
		const { workspace } = this.#options;
		const name = workspace.assessments.find((line) => line.id === id)?.workflow ?? '';
		await workspace.remove(id);
		this.#undoable = { id, name };
	}

	async restore(id: string): Promise<void> {
		await this.#options.workspace.restore(id);
		this.#undoable = null;
	}

	dismiss(what: 'undo' | 'problem'): void {
		if (what === 'undo') this.#undoable = null;
		else this.#problem = null;
	}

	async openExample(): Promise<void> {
		await this.#options.workspace.openExample(await this.#options.loadExample());
	}

	/** What waits for a word of the user; null when nothing does. */
	get waiting(): Waiting | null {
		return this.#waiting;
	}

	/** True when the file was opened, so that the page can go to it; false when there is something to read first. */
	async import(file: File): Promise<boolean> {
		const { readFile, seal } = this.#options;
		this.#problem = null;
		this.#waiting = null;
		const read = await readFile(file);
		if (!read.ok) return this.#stop(plainProblem(fileText(read.issue)));
		if (!(await seal()).isSealed(read.value)) return this.#take(file.name, read.value);
		this.#waiting = { for: 'passphrase', file: file.name, text: read.value, problem: null };
		return false;
	}

	/** The passphrase of the file that waits for it; the same answer as of `import`. */
	async unseal(passphrase: string): Promise<boolean> {
		const waiting = this.#waiting;
		if (waiting?.for !== 'passphrase') return false;
		const opened = await (await this.#options.seal()).open(waiting.text, passphrase);
		if (!opened.ok) {
			this.#waiting = { ...waiting, problem: fileText(opened.issue) };
			return false;
		}
		this.#waiting = null;
		return this.#take(waiting.file, opened.value);
	}

	/** Whether to join the file that waits, to put it beside what is here, or neither; the same answer. */
	async settle(what: 'accept' | 'copy' | 'leave'): Promise<boolean> {
		const waiting = this.#waiting;
		this.#waiting = null;
		if (waiting?.for !== 'merge' || what === 'leave') return false;
		await waiting.merge[what]();
		return true;
	}

	async #take(name: string, text: string): Promise<boolean> {
		const imported = await this.#options.workspace.importText(text);
		if (!imported.ok) return this.#stop(importProblem(name, imported.issues, false));
		if (imported.value.as === 'merge') {
			this.#waiting = { for: 'merge', file: name, merge: imported.value };
			return false;
		}
		const issues = await this.#misfits(imported.value.document.assessment);
		return issues.length === 0 || this.#stop(importProblem(name, issues, true));
	}

	async #misfits(assessment: Assessment): Promise<readonly Issue[]> {
		const { pack } = assessment;
		const loaded = await this.#options.packOf(pack);
		if (!loaded) {
			const values = { id: pack.id, version: pack.version };
			return [{ code: 'assessment.no-pack', path: ['pack'], values }];
		}
		const { checkAgainstPack } = await import('#lib/core/assessment/check-assessment.ts');
		return checkAgainstPack(assessment, loaded);
	}

	#stop(problem: StartProblem): false {
		this.#problem = problem;
		return false;
	}
}
