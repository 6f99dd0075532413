/** The writer of a stamp, as `browser.visit`: one browser over all its visits, one page load within it. */
import { writerOf } from './clock.ts';
import type { Stamp } from './clock.ts';

const SEPARATOR = '.';

/** The name of one page load of a browser. */
export const writerName = (browser: string, visit: string): string => `${browser}${SEPARATOR}${visit}`;

/** The browser that gave a stamp; null for stamps from before browsers were told apart. */
export function browserOf(stamp: Stamp): string | null {
	const [browser, visit] = writerOf(stamp).split(SEPARATOR);
	return browser !== undefined && visit !== undefined ? browser : null;
}
