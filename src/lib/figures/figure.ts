/**
 * A figure as plain marks in its own units, drawn to SVG on screen and to vectors in the PDF.
 * Colours are names of tones: each device knows what its tones look like.
 */
export type Tone = 'ink' | 'soft' | 'rule' | 'accent' | 'wash' | 'paper' | 'go' | 'wait' | 'stop';

export interface RectMark {
	readonly kind: 'rect';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly fill?: Tone;
	readonly opacity?: number;
	readonly stroke?: Tone;
}

export interface LineMark {
	readonly kind: 'line';
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly stroke: Tone;
	readonly width?: number;
	readonly dash?: readonly [number, number];
}

export interface CircleMark {
	readonly kind: 'circle';
	readonly cx: number;
	readonly cy: number;
	readonly r: number;
	readonly fill?: Tone;
	readonly stroke?: Tone;
}

/** A closed outline through the points, in order. */
export interface PolygonMark {
	readonly kind: 'polygon';
	readonly points: readonly (readonly [number, number])[];
	readonly fill?: Tone;
	readonly stroke?: Tone;
	readonly strokeWidth?: number;
	readonly dash?: readonly [number, number];
	readonly opacity?: number;
}

export interface TextMark {
	readonly kind: 'text';
	readonly x: number;
	/** The baseline. */
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly weight: 400 | 600;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly fill: Tone;
}

export type Mark = RectMark | LineMark | CircleMark | PolygonMark | TextMark;

/** A place in the figure that stands for one thing, so that a reader can go to it by keyboard, and a page open it. */
export interface Spot {
	/** What it stands for, in the words of whoever made the figure. */
	readonly key: string;
	/** Its name and number: “Governance, AI alone: 2.3”. */
	readonly name: string;
	/** What else is to be said of it: “between 2.0 and 2.6, the floor of 2.0 reached”. */
	readonly detail?: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface FigureTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

export interface Figure {
	readonly width: number;
	readonly height: number;
	readonly title: string;
	/** One or two sentences for somebody who cannot see it. */
	readonly summary: string;
	/** The same data as text. */
	readonly table: FigureTable;
	readonly marks: readonly Mark[];
	/** In reading order: the marks that a keyboard walks. A figure may go without. */
	readonly spots?: readonly Spot[];
}
