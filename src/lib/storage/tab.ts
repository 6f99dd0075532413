/** Which assessment this tab shows: two tabs may show two. Works without storage too, then a reload forgets it. */
const KEY = 'airworthy.current';

/** The assessment of this tab; null when it has none yet or the browser does not tell. */
export function readTab(): string | null {
	try {
		return sessionStorage.getItem(KEY);
	} catch {
		return null;
	}
}

export function writeTab(id: string | null): void {
	try {
		if (id === null) sessionStorage.removeItem(KEY);
		else sessionStorage.setItem(KEY, id);
	} catch {
		// Storage is switched off: the last one opened is found without it.
	}
}
