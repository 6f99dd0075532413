/** “Verify my data”: every assessment of this browser checked, one after the other. */
import type { LogCheck } from '#lib/core/assessment/log-check.ts';
import type { StorageIssue, Stored } from '#lib/core/assessment/storage-issue.ts';

export interface CheckedAssessment {
	readonly id: string;
	readonly name: string;
	readonly outcome: LogCheck | StorageIssue;
}

export interface LogChecksOptions {
	/** What to check. */
	readonly assessments: () => readonly { readonly id: string; readonly workflow: string }[];
	readonly check: (id: string) => Promise<Stored<LogCheck>>;
}

export class LogChecks {
	readonly #options: LogChecksOptions;
	#found = $state.raw<readonly CheckedAssessment[]>([]);
	#state = $state.raw<'idle' | 'checking' | 'done'>('idle');

	/** Whether nothing was found to be wrong so far. */
	readonly isWhole: boolean = $derived.by(() =>
		this.#found.every(({ outcome }) => 'problems' in outcome && outcome.problems.length === 0)
	);

	constructor(options: LogChecksOptions) {
		this.#options = options;
	}

	get found(): readonly CheckedAssessment[] {
		return this.#found;
	}

	get state(): 'idle' | 'checking' | 'done' {
		return this.#state;
	}

	/** Checks all again. */
	async run(): Promise<void> {
		this.#found = [];
		this.#state = 'checking';
		for (const { id, workflow } of this.#options.assessments()) {
			const outcome = await this.#options.check(id);
			const checked = { id, name: workflow, outcome: outcome.ok ? outcome.value : outcome.issue };
			this.#found = [...this.#found, checked];
		}
		this.#state = 'done';
	}
}
