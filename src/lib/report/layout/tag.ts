/**
 * What a piece of a page is to somebody who listens to it: an element of the structure tree of a tagged PDF
 * (ISO 32000-1, 14.7 and 14.8). An operation points at its innermost element, an element at the one it stands in;
 * elements come in the order in which they are first met on the pages. What points at none is decoration.
 */

export type TagRole =
	| 'H1'
	| 'H2'
	| 'H3'
	| 'P'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'TOC'
	| 'TOCI'
	| 'Table'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Figure'
	| 'Link';

/** Two are the same element only when they are the same object. */
export interface Tag {
	readonly role: TagRole;
	/** Null directly below the document. */
	readonly parent: Tag | null;
	/** Read out instead of the figure. */
	readonly alt?: string;
	/** What a header cell is the header of. */
	readonly scope?: 'Column' | 'Row';
	/** Columns that a cell takes; default 1. */
	readonly span?: number;
}

export const tag = (
	role: TagRole,
	parent: Tag | null = null,
	more: Omit<Tag, 'role' | 'parent'> = {}
): Tag => ({ role, parent, ...more });
