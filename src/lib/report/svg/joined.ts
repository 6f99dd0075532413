/** Lines as the text they were broken from. */

/** Where the layout breaks a word without a hyphen of its own. */
const JOINT = /[\p{L}\p{N}][-–—/]$/u;

/** What stands between two lines: nothing after the hyphen of a word. */
export const between = (before: string): string => (JOINT.test(before) ? '' : ' ');

/** The lines as one. */
export const joined = (lines: readonly string[]): string =>
	lines.reduce((text, line, index) => (index === 0 ? line : text + between(text) + line), '');
