/** Undo and redo of whatever is open, and what the last of them did. */
import type { ChangeLabel } from '#lib/core/assessment/history.ts';
import { stepLine } from './step-line.ts';

/** What can be stepped through. */
interface Steppable {
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	undo: () => ChangeLabel | null;
	redo: () => ChangeLabel | null;
}

export class UndoRedo {
	readonly #open: () => Steppable | null;
	/** What the last step did; a new object each time, as the same words twice are two steps. */
	said = $state.raw<{ readonly text: string } | null>(null);

	/** `open` is null while nothing is open, or nothing may be changed. */
	constructor(open: () => Steppable | null) {
		this.#open = open;
	}

	get canUndo(): boolean {
		return this.#open()?.canUndo ?? false;
	}

	get canRedo(): boolean {
		return this.#open()?.canRedo ?? false;
	}

	readonly undo = (): void => this.#say('Undone', this.#open()?.undo());
	readonly redo = (): void => this.#say('Redone', this.#open()?.redo());

	#say(direction: 'Undone' | 'Redone', label: ChangeLabel | null | undefined): void {
		if (label) this.said = { text: stepLine(direction, label) };
	}
}
