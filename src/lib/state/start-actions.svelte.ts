/** What the first page can do with the workspace: start, open, bring in and throw away assessments. */
import type { LoadedPack } from '#lib/core/assessment/check-assessment.ts';
import type { PackReference } from '#lib/core/assessment/pack-reference.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { Stored } from '#lib/core/assessment/storage-issue.ts';
import type { Issue } from '#lib/core/shared/issue.ts';
import type { StartProblem } from '#lib/i18n/start-text.ts';
import { importProblem, plainProblem } from '#lib/i18n/start-text.ts';
import { storageText } from '#lib/i18n/storage-text.ts';
import type { Workspace } from './workspace.svelte.ts';

export interface StartActionsOptions {
	readonly workspace: Workspace;
	/** The pack an assessment answers; null when it is not in this browser. */
	readonly packOf: (name: PackReference) => Promise<LoadedPack | null>;
	readonly readFile: (file: File) => Promise<Stored<string>>;
	readonly loadExample: () => Promise<Assessment>;
}

export class StartActions {
	readonly #options: StartActionsOptions;
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

	/** True when the file was opened, so that the page can go to it; false when there is something to read first. */
	async import(file: File): Promise<boolean> {
		const { workspace, readFile } = this.#options;
		this.#problem = null;
		const read = await readFile(file);
		if (!read.ok) return this.#stop(plainProblem(storageText(read.issue)));
		const imported = await workspace.importText(read.value);
		if (!imported.ok) return this.#stop(importProblem(file.name, imported.issues, false));
		const issues = await this.#misfits(imported.value.document.assessment);
		return issues.length === 0 || this.#stop(importProblem(file.name, issues, true));
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
