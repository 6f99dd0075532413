/** What a report says and in which order, without a coordinate: sections of blocks. */
import type { Figure, Tone } from '#lib/figures/figure.ts';
import type { RaciLetter } from '#lib/core/raci/matrix.ts';

/** A shape that says the same as its colour. */
export type Shape = 'circle' | 'diamond' | 'square' | 'ring';

/** A state in word, shape and tone: never in colour alone. */
export interface StateMark {
	readonly word: string;
	readonly shape: Shape;
	readonly tone: Tone;
}

export interface TextPart {
	readonly kind: 'text';
	readonly text: string;
	readonly look?: 'strong' | 'soft';
	/** Name of a place in the report to jump to. */
	readonly target?: string;
}

/** A level as dots, 0 to 4, with what is written beside them; null where there is no level. */
export interface PipsPart {
	readonly kind: 'pips';
	readonly level: number | null;
	readonly text: string;
}

export interface StatePart {
	readonly kind: 'state';
	readonly state: StateMark;
}

/** One thing in a cell; parts stand under each other. */
export type Part = TextPart | PipsPart | StatePart;
export type Cell = readonly Part[];

export interface Column {
	readonly title: string;
	/** Share of what the others leave, as wide as its longest cell, or as wide as a small number in every table. */
	readonly width: number | 'fit' | 'number';
	readonly align?: 'end';
}

/** A row of cells, or a line over the rows that belong together. */
export type Row =
	| {
			readonly kind: 'cells';
			readonly cells: readonly Cell[];
			readonly anchor?: string;
			/** Said at the top of each page on which the row goes on. */
			readonly continued?: string;
	  }
	| { readonly kind: 'group'; readonly title: string };

export interface HeadingBlock {
	readonly kind: 'heading';
	readonly level: 1 | 2 | 3;
	readonly text: string;
	/** Name of this place, for links. */
	readonly anchor?: string;
	/** Set small, on pages where much has to stand; read out as any other of its level. */
	readonly look?: 'small';
}

export interface ParagraphBlock {
	readonly kind: 'paragraph';
	readonly text: string;
	/** `wide`: as any text, but over the whole width of the page. */
	readonly look?: 'lead' | 'small' | 'wide';
}

export interface VerdictBlock {
	readonly kind: 'verdict';
	readonly state: StateMark;
	readonly headline: string;
	/** Set smaller, beside much else. */
	readonly look?: 'small';
}

export interface KeyFigure {
	readonly label: string;
	readonly value: string;
	readonly note?: string;
}

export interface KeyFiguresBlock {
	readonly kind: 'keyFigures';
	readonly figures: readonly KeyFigure[];
}

export interface TableBlock {
	readonly kind: 'table';
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
	/** Its rows are long texts that may run over a page break. */
	readonly flowing?: true;
	/** Short rows: set narrow, so that the eye need not travel. */
	readonly narrow?: true;
	/** A short table, read at one glance: all of it on one page. */
	readonly whole?: true;
}

export interface FigureBlock {
	readonly kind: 'figure';
	readonly figure: Figure;
}

export interface ListBlock {
	readonly kind: 'list';
	readonly items: readonly string[];
}

export interface MatrixColumn {
	readonly title: string;
	/** Who holds the role. */
	readonly names: string;
}

export interface MatrixRow {
	readonly title: string;
	/** Gate work, set in bold. */
	readonly strong: boolean;
	readonly letters: readonly (RaciLetter | null)[];
	/** By column, whether people changed what was computed. */
	readonly edited: readonly boolean[];
	/** Said under the title. */
	readonly note: string;
}

/** Rows by roles; as many columns as a page holds, the others on the pages after. */
export interface MatrixBlock {
	readonly kind: 'matrix';
	readonly rowTitle: string;
	readonly columns: readonly MatrixColumn[];
	readonly groups: readonly { readonly title: string; readonly rows: readonly MatrixRow[] }[];
}

export interface PageBreakBlock {
	readonly kind: 'pageBreak';
}

export type Block =
	| HeadingBlock
	| ParagraphBlock
	| VerdictBlock
	| KeyFiguresBlock
	| TableBlock
	| FigureBlock
	| ListBlock
	| MatrixBlock
	| PageBreakBlock;

/**
 * Where a section begins: on a page of its own, below the one before where a good part of the page is left, there
 * only if all of it fits, or wherever that one ends. On a sheet of another orientation it always begins a page.
 */
export type Beginning = 'page' | 'withRoom' | 'whole' | 'below';

export interface Section {
	/** Name of the place where it begins, for links. */
	readonly anchor: string;
	readonly title: string;
	readonly orientation: 'portrait' | 'landscape';
	readonly begins: Beginning;
	/** Named in the list of contents. */
	readonly listed: boolean;
	/** Set close, because all of it has to stand on one page. */
	readonly dense?: true;
	readonly blocks: readonly Block[];
}

/** The first page. */
export interface Cover {
	readonly kind: string;
	readonly title: string;
	readonly organisation: string;
	readonly facts: readonly { readonly label: string; readonly value: string | StateMark }[];
	readonly contentsTitle: string;
	/** Said at the foot of the page; `warning` first and in bold. */
	readonly warning?: string;
	readonly notes: readonly string[];
}

/** An image that has been looked at: see identity/read-logo.ts. */
export interface Logo {
	readonly format: 'PNG' | 'JPEG';
	/** A data URL. */
	readonly data: string;
	/** In pixels. */
	readonly width: number;
	readonly height: number;
}

/** What every page carries of whoever made the report. */
export interface Identity {
	/** On the first page. */
	readonly logo: Logo | null;
	/** `#21539c`, instead of our own blue; checked to be readable on white. */
	readonly accent: string | null;
	/** At the foot of every page; empty for none. */
	readonly confidentiality: string;
}

export interface ReportDocument extends Identity {
	readonly title: string;
	readonly author: string;
	readonly language: string;
	/** Null for a report that begins with its first section. */
	readonly cover: Cover | null;
	readonly sections: readonly Section[];
	/** At the foot of every page after the cover. */
	readonly footer: string;
}
