/** A picture in at most 256 colours: each pixel the number of its colour. */
import type { Canvas } from './canvas.ts';

export interface Indexed {
	/** From the most frequent on. */
	readonly colours: readonly number[];
	readonly indices: Uint8Array;
}

const MOST = 256;

/** How often each colour is there. */
function counted(pixels: Uint32Array): Map<number, number> {
	const counts = new Map<number, number>();
	let start = 0;
	for (let at = 1; at <= pixels.length; at += 1) {
		const colour = pixels[start] ?? 0;
		// Pixels come in long stretches of one colour: looking up once for each is what makes this quick.
		if (at < pixels.length && pixels[at] === colour) continue;
		counts.set(colour, (counts.get(colour) ?? 0) + at - start);
		start = at;
	}
	return counts;
}

function distance(a: number, b: number): number {
	const [red, green, blue] = [
		(a >> 16) - (b >> 16),
		((a >> 8) & 0xff) - ((b >> 8) & 0xff),
		(a & 0xff) - (b & 0xff)
	];
	return red * red + green * green + blue * blue;
}

const nearest = (colour: number, colours: readonly number[]): number =>
	colours.reduce(
		(best, other, index) => (distance(colour, other) < distance(colour, colours[best] ?? 0) ? index : best),
		0
	);

/** The picture in its own colours, or where it has too many, in the most frequent: the others are those next to them. */
export function indexed({ pixels }: Canvas): Indexed {
	const byCount = [...counted(pixels)].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
	const colours = byCount.slice(0, MOST);
	const numbers = new Map(
		byCount.map((colour, index) => [colour, index < MOST ? index : nearest(colour, colours)])
	);
	const indices = new Uint8Array(pixels.length);
	let [last, number] = [-1, 0];
	for (let at = 0; at < pixels.length; at += 1) {
		const colour = pixels[at] ?? 0;
		if (colour !== last) [last, number] = [colour, numbers.get(colour) ?? 0];
		indices[at] = number;
	}
	return { colours, indices };
}
