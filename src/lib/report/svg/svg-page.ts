/** A page as a screen shows it: marks to paint, links to follow, lines to read out. Plain data, in points. */

export interface TextMark {
	readonly kind: 'text';
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly weight: 400 | 600;
	readonly tracking: number;
	readonly fill: string;
	/** Reads upwards instead of to the right. */
	readonly turned?: true;
	/** Width it has to take, where the face of the screen may lack some of its characters. */
	readonly length?: number;
}

/** Any number of outlines that look alike. */
export interface PathMark {
	readonly kind: 'path';
	readonly d: string;
	readonly fill: string;
	readonly stroke: string;
	readonly strokeWidth: number;
	/** Lengths of dash and gap, or empty. */
	readonly dash: string;
}

export interface ImageMark {
	readonly kind: 'image';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** A data URL. */
	readonly href: string;
}

export type SvgMark = TextMark | PathMark | ImageMark;

export interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A place on a page, which counts from 0. */
export interface Place {
	readonly page: number;
	readonly y: number;
}

export interface SvgLink {
	/** What stands on it. */
	readonly name: string;
	readonly areas: readonly Area[];
	readonly to: Place;
}

/** What is read out as one: a paragraph, an item, a row of a table, a figure. */
export interface ReadLine {
	readonly heading: boolean;
	readonly text: string;
}

export interface SvgPage {
	readonly width: number;
	readonly height: number;
	readonly marks: readonly SvgMark[];
	readonly links: readonly SvgLink[];
	readonly lines: readonly ReadLine[];
	/** Texts that may be searched, each the numbers of its marks in order. */
	readonly texts: readonly (readonly number[])[];
}

/** Widths of characters over the size, for each weight. */
export type Advances = Readonly<Record<400 | 600, ReadonlyMap<string, number>>>;

/** A report as a screen shows it. */
export interface Preview {
	readonly title: string;
	readonly language: string;
	readonly pages: readonly SvgPage[];
	readonly advances: Advances;
}
