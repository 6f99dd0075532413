/** A picture of pixels, each its red, green and blue as one number, on white paper. */
import type { Rgb } from '#lib/core/assessment/accent.ts';
import type { Coverage, Size } from './coverage.ts';

export interface Canvas extends Size {
	/** Row by row: red times 65,536, green times 256 and blue. */
	readonly pixels: Uint32Array;
}

const WHITE = 0xffffff;

export const blankCanvas = ({ width, height }: Size): Canvas => ({
	width,
	height,
	pixels: new Uint32Array(width * height).fill(WHITE)
});

/** Steps from no cover to all of it: more could not be told apart, and would need more colours than a palette has. */
const STEPS = 16;

const mix = (below: number, above: number, step: number): number =>
	Math.round((above * step + below * (STEPS - step)) / STEPS);

function mixed(under: number, [red, green, blue]: Rgb, step: number): number {
	const r = mix(under >> 16, red, step);
	const g = mix((under >> 8) & 0xff, green, step);
	return r * 0x10000 + g * 0x100 + mix(under & 0xff, blue, step);
}

/** Paints over what is there, as far as each pixel is covered. */
export function paint({ pixels, width }: Canvas, cover: Coverage, colour: Rgb): void {
	for (let index = 0; index < cover.values.length; index += 1) {
		const step = Math.round((cover.values[index] ?? 0) * STEPS);
		if (step === 0) continue;
		const column = index % cover.width;
		const at = (cover.y + (index - column) / cover.width) * width + cover.x + column;
		pixels[at] = mixed(pixels[at] ?? WHITE, colour, step);
	}
}
