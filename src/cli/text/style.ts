/** Weight of whole lines: only for a terminal that a person looks at. */

export interface Style {
	readonly strong: (text: string) => string;
	readonly faint: (text: string) => string;
}

const same = (text: string): string => text;

/** For pipes and files: text and nothing else. */
export const PLAIN: Style = { strong: same, faint: same };

/** For a terminal. */
export const TERMINAL: Style = {
	strong: (text) => `\u001B[1m${text}\u001B[22m`,
	faint: (text) => `\u001B[2m${text}\u001B[22m`
};
