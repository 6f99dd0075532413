/** One kind of thing that the site keeps in a browser. */
export interface StoredPart {
	readonly what:
		| 'assessments'
		| 'changes'
		| 'packs'
		| 'copies' /* of all assessments, from before the tables changed */
		| 'choices' /* of the interface, and the random name of this browser */
		| 'tab' /* which assessment a tab shows */
		| 'caches' /* pages, to work offline */
		| 'worker' /* what hands them out */;
	readonly count: number;
	/** Where the browser's own tools show it under a name. */
	readonly names: readonly string[];
}
