/** What the user changes in the plan of the open assessment, each as one step to undo. */
import { familyKey } from '#lib/core/assessment/keys.ts';
import type { OwnTask, TaskEdit } from '#lib/core/assessment/plan-edit.ts';
import {
	isKey,
	OWN_ID_LIMIT,
	tidyOwnTask,
	tidyTaskDone,
	tidyTaskEdit
} from '#lib/core/assessment/tidy-plan-edit.ts';
import type { DoneProposal, ProposedAnswer } from '#lib/core/rollout/doing.ts';
import { doneEntries } from '#lib/core/rollout/doing.ts';
import type { AssessmentState } from './assessment.svelte.ts';

type Part = keyof TaskEdit;

/** Beginning of the ids of own tasks, so that no pack has them. */
const OWN_PREFIX = 'own.';

export class PlanEdits {
	readonly #open: () => AssessmentState | null;
	readonly #newId: () => string;

	/** `newId` gives a text that nobody else gives, such as a UUID. */
	constructor(open: () => AssessmentState | null, newId: () => string) {
		this.#open = open;
		this.#newId = newId;
	}

	/** What is changed on the task; empty where nothing is. */
	editOf(task: string): TaskEdit {
		return this.#open()?.assessment.taskEdits?.[task] ?? {};
	}

	/** Sets parts of a task; null sets a part back to the pack's. What is no use, such as 0 hours, counts as null. */
	edit(task: string, parts: { readonly [P in Part]?: TaskEdit[P] | null }): void {
		const given = { ...this.editOf(task), ...$state.snapshot(parts) };
		const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
		this.#open()?.setEntry('taskEdits', task, isKey(task) ? tidyTaskEdit(set) : null);
	}

	/** Pins or excludes a task; null leaves it to the answers again. */
	choose(task: string, choice: NonNullable<TaskEdit['choice']> | null): void {
		this.edit(task, { choice });
	}

	/** Sets a task back to what the pack says, its choice included. */
	clear(task: string): void {
		this.#open()?.setEntry('taskEdits', task, null);
	}

	/** Sets every task back to what the pack says; own tasks and ticks stay. */
	clearAll(): void {
		const edits = Object.keys(this.#open()?.assessment.taskEdits ?? {});
		this.#open()?.change(
			{ what: 'taskEdits', of: '' },
			edits.map((task) => [familyKey('taskEdits', task), null])
		);
	}

	/** Adds a task of the user's own; its id, or null when it has no title or role. */
	add(task: OwnTask): string | null {
		const id = `${OWN_PREFIX}${this.#newId()}`.slice(0, OWN_ID_LIMIT);
		return this.setOwn(id, task) ? id : null;
	}

	/** The task of the user's own with this id; null where there is none. */
	ownOf(id: string): OwnTask | null {
		return this.#open()?.assessment.ownTasks?.[id] ?? null;
	}

	/** Sets parts of an own task; an empty text takes a part away. False, and nothing changed, as setOwn says. */
	changeOwn(id: string, change: Partial<OwnTask>): boolean {
		const own = this.ownOf(id);
		return own !== null && this.setOwn(id, { ...own, ...change });
	}

	/** Changes an own task; false, and nothing changed, when it has no title or role. */
	setOwn(id: string, task: OwnTask): boolean {
		const kept = tidyOwnTask($state.snapshot<OwnTask>(task));
		if (kept) this.#open()?.setEntry('ownTasks', id, kept);
		return kept !== null;
	}

	/** Takes an own task away, with its tick and what was changed on it. */
	remove(id: string): void {
		this.#open()?.change({ what: 'ownTasks', of: id }, [
			[familyKey('ownTasks', id), null],
			[familyKey('taskEdits', id), null],
			[familyKey('tasksDone', id), null]
		]);
	}

	/** Ticks a task done with those of its answers that were confirmed. False for a day that does not exist. */
	finish(proposal: DoneProposal, confirmed: readonly ProposedAnswer[]): boolean {
		const isSound = tidyTaskDone(proposal) !== null && isKey(proposal.task);
		if (isSound) {
			this.#open()?.change({ what: 'tasksDone', of: proposal.task }, doneEntries(proposal, confirmed));
		}
		return isSound;
	}

	/** Takes the tick away, and nothing else: the answers stay. */
	unfinish(task: string): void {
		this.#open()?.setEntry('tasksDone', task, null);
	}
}
