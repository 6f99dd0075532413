/** The parts of jsPDF that its types leave out and a tagged file needs. jsPDF is pinned; a test reads the result back. */
import type { jsPDF } from 'jspdf';

/** An object of the file, written after the pages. */
export interface FileObject {
	readonly objId: number;
	content: string;
}

export interface Internals {
	/** Writes to whatever is being written: a page while it is painted, the file while it is put out. */
	readonly out: (text: string) => void;
	readonly newAdditionalObject: () => FileObject;
	/** The font of this name and style. */
	readonly getFont: (name: string, style: string) => { readonly id: string; readonly metadata: unknown };
	readonly getPageInfo: (page: number) => { readonly objId: number };
	readonly events: {
		readonly subscribe: (topic: string, callback: (event: { readonly pageNumber: number }) => void) => void;
	};
}

const NEEDED = ['out', 'newAdditionalObject', 'getPageInfo', 'getFont', 'events'] as const;

const isWhole = (internal: object): internal is Internals => NEEDED.every((name) => name in internal);

/** Throws when jsPDF is another than the pinned one and has them no more. */
export function internalsOf(doc: jsPDF): Internals {
	const internal: object = doc.internal;
	if (!isWhole(internal)) throw new Error('jsPDF has changed: what a tagged PDF needs is not there.');
	return internal;
}
