/** The slide as a sheet: its size, its margins, and the sizes of type on it, in points. */
import type { Box } from './deck.ts';

/** 16:9, as wide as the programs' own wide slide. */
export const SLIDE = { width: 960, height: 540 } as const;

const MARGIN = 48;
const WIDTH = SLIDE.width - 2 * MARGIN;

export const TITLE: Box = { x: MARGIN, y: 28, width: WIDTH, height: 72 };
/** Between the title and the foot. */
export const BODY: Box = { x: MARGIN, y: 112, width: WIDTH, height: 358 };
/** Where a slide says what it leaves out. */
export const POINTER: Box = { x: MARGIN, y: 474, width: WIDTH, height: 30 };
export const FOOT: Box = { x: MARGIN, y: 508, width: WIDTH - 60, height: 20 };
export const NUMBER: Box = { x: SLIDE.width - MARGIN - 50, y: 508, width: 50, height: 20 };
/** The logo stands in it at the right of the foot. */
export const LOGO: Box = { x: SLIDE.width - MARGIN - 96, y: 8, width: 96, height: 26 };

/** The report's steps, large enough for the far end of a table. */
export const SIZES = { title: 28, figure: 28, lead: 16, text: 13, small: 11 } as const;

/** Distance of baselines by size. */
export const LEADING = 1.22;
