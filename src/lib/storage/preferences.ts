/** Choices about the interface, in localStorage. */

const PREFIX = 'airworthy-';

/** A choice made in an earlier visit; null when there is none or storage is blocked. */
export function readPreference(name: string): string | null {
	try {
		return localStorage.getItem(PREFIX + name);
	} catch {
		return null;
	}
}

/** Keeps a choice; where storage is blocked it holds until the page closes. */
export function writePreference(name: string, value: string): void {
	try {
		localStorage.setItem(PREFIX + name, value);
	} catch {
		// The choice is on the screen already; there is nobody to tell that it will not outlive the page.
	}
}

const BROWSER = 'browser';
const ID_LENGTH = 8;

/** A random name of this browser, the same at every visit, by which its changes are told from those of others. */
export function browserId(): string {
	const known = readPreference(BROWSER);
	if (known !== null && /^[0-9a-f]+$/.test(known)) return known;
	const made = crypto.randomUUID().slice(0, ID_LENGTH);
	writePreference(BROWSER, made);
	return made;
}
