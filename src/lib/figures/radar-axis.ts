/** What a radar is given. */
import type { FloorState } from './floor-sign.ts';

/** One score with its texts ready. */
export interface RadarAxis {
	readonly key: string;
	readonly title: string;
	readonly lo: number;
	/** Null where too little was answered for one. */
	readonly point: number | null;
	readonly floor: number;
	readonly state: FloorState;
	/** Cautious, as answered, hopeful and floor, as printed. */
	readonly texts: readonly [lo: string, point: string, hi: string, floor: string];
}

/** What the axes are, in the words of a title and of a table’s head. */
export interface RadarWords {
	readonly title: string;
	readonly axis: string;
}
