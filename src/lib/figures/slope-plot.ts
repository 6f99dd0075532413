/** Where a slope chart draws: its two sides, the scale between them, and the room of their labels. */
import { scaleLinear } from 'd3-scale';
import { TOP_LEVEL } from '../core/pack/scale.ts';
import { textWidth } from './text-width.ts';

/** One end of a line with its texts ready. */
export interface SlopeEnd {
	readonly lo: number;
	readonly hi: number;
	/** Null where too little is answered: the line then ends at the cautious bound. */
	readonly point: number | null;
	readonly value: string;
	readonly interval: string;
	readonly floor: number;
}

export interface SlopeLine {
	readonly title: string;
	/** Null where there was no such layer. */
	readonly from: SlopeEnd | null;
	readonly to: SlopeEnd | null;
}

export interface Side {
	/** Where the middle lane stands. */
	readonly x: number;
	/** -1 left, 1 right: which way its labels go. */
	readonly outward: -1 | 1;
	readonly end: (line: SlopeLine) => SlopeEnd | null;
}

export interface Plot {
	readonly y: (level: number) => number;
	readonly lane: (side: Side, index: number) => number;
	readonly left: Side;
	readonly right: Side;
	/** Room of the labels on each side. */
	readonly room: readonly [left: number, right: number];
	/** Where the rules of the scale begin and end. */
	readonly edges: readonly [left: number, right: number];
	readonly width: number;
	readonly top: number;
	readonly bottom: number;
}

/** Size of every text, and height of a line of it. */
export const SLOPE_TEXT = 13;
export const SLOPE_LINE = 17;
/** Between the labels and the lines. */
export const SLOPE_GAP = 12;
const TOP = 36;
const LEAST_HEIGHT = 208;
/** Bars of neighbouring lines stand beside each other. */
const LANE = 9;
/** The most of the width that titles may take on one side. */
const MOST_ROOM = 0.36;

export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Where a line ends: at what was answered, or at the cautious bound where too little was. */
export const levelOf = ({ point, lo }: SlopeEnd): number => point ?? lo;

/** “floor 2.0” */
export const floorText = (floor: number): string =>
	`floor ${Number.isInteger(floor) ? floor.toFixed(1) : String(floor)}`;

/** The floor of a side, which all of its lines share; null where there is no line. */
export const floorAt = (lines: readonly SlopeLine[], side: Side): number | null =>
	lines.map(side.end).find((end) => end !== null)?.floor ?? null;

/** “Quality  1.8” on the left, “1.8  Quality” on the right. */
export const labelText = (title: string, { value }: SlopeEnd, { outward }: Side): string =>
	outward < 0 ? `${title}  ${value}` : `${value}  ${title}`;

function widest(lines: readonly SlopeLine[], side: Side, width: number): number {
	const texts = lines.flatMap((line) => {
		const end = side.end(line);
		return end ? [labelText(line.title, end, side), floorText(end.floor)] : [];
	});
	return Math.min(width * MOST_ROOM, Math.max(0, ...texts.map((text) => textWidth(text, SLOPE_TEXT))));
}

/** The plot of these lines; as high as their labels need. */
export function slopePlot(lines: readonly SlopeLine[], width: number): Plot {
	const from: Side = { x: 0, outward: -1, end: (line) => line.from };
	const to: Side = { x: 0, outward: 1, end: (line) => line.to };
	const room = [widest(lines, from, width), widest(lines, to, width)] as const;
	const half = ((lines.length - 1) * LANE) / 2;
	const height = Math.max(LEAST_HEIGHT, (lines.length + 2) * SLOPE_LINE);
	const scale = scaleLinear([0, TOP_LEVEL], [TOP + height, TOP]);
	return {
		y: (level) => rounded(scale(level)),
		lane: ({ x }, index) => rounded(x + index * LANE - half),
		left: { ...from, x: room[0] + SLOPE_GAP + half },
		right: { ...to, x: width - room[1] - SLOPE_GAP - half },
		room,
		edges: [rounded(room[0] + SLOPE_GAP / 2), rounded(width - room[1] - SLOPE_GAP / 2)],
		width,
		top: TOP,
		bottom: TOP + height
	};
}
