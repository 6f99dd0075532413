/** What a check of the log of one assessment found. */

/** How what is kept differs from what was written; `count` says how often. */
export interface LogProblem {
	readonly code:
		| 'changed' /* an operation says something else than when it was sealed */
		| 'missing' /* a sealed operation is gone */
		| 'broken' /* a link of the chain does not follow from the one before */
		| 'state' /* what is shown is not what the operations add up to */;
	readonly count: number;
}

export interface LogCheck {
	readonly document: string;
	readonly operations: number;
	/** Written so lately that they are not sealed yet. */
	readonly unsealed: number;
	readonly links: number;
	/** Empty when all is as it was written. */
	readonly problems: readonly LogProblem[];
}
