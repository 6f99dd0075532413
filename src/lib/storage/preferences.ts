/** Choices about the interface, in localStorage: nothing of an assessment is ever written there. */

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
