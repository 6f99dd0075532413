/** What the slides hold and where, without a file format: points from the upper left corner of a wide slide. */
import type { Tone } from '#lib/figures/figure.ts';
import type { Identity } from '../model/document.ts';

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface TextPiece {
	readonly kind: 'text';
	readonly box: Box;
	readonly text: string;
	/** In points. */
	readonly size: number;
	readonly tone: Tone;
	readonly bold?: true;
}

export interface DeckCell {
	readonly text: string;
	readonly tone?: Tone;
	readonly bold?: true;
}

export interface DeckColumn {
	readonly title: string;
	/** In points. */
	readonly width: number;
	/** Lines of a cell at most. */
	readonly lines: number;
	readonly align?: 'right';
}

export interface TablePiece {
	readonly kind: 'table';
	readonly box: Box;
	/** What it holds, for somebody who cannot see it. */
	readonly alt: string;
	readonly columns: readonly DeckColumn[];
	readonly rows: readonly (readonly DeckCell[])[];
	/** Of the head, then of each row; their sum is the box's height. */
	readonly heights: readonly number[];
	readonly size: number;
}

export interface Series {
	readonly name: string;
	readonly values: readonly number[];
	readonly tone: Tone;
}

/** Bars lying beside each other, one group a label, over a scale from 0 to 4. */
export interface ChartPiece {
	readonly kind: 'chart';
	readonly box: Box;
	readonly alt: string;
	readonly labels: readonly string[];
	readonly series: readonly Series[];
}

export type Piece = TextPiece | TablePiece | ChartPiece;

export interface Slide {
	/** Said as a sentence. */
	readonly title: string;
	readonly pieces: readonly Piece[];
	/** For whoever speaks: the arithmetic, and whole what the slide shortens. */
	readonly notes: readonly string[];
}

export interface Deck extends Identity {
	readonly title: string;
	readonly author: string;
	readonly language: string;
	/** At the foot of every slide. */
	readonly footer: string;
	readonly slides: readonly Slide[];
}
