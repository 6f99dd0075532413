/**
 * A letter's outline as a polygon: its curves are quadratic, B(t) = (1−t)²·a + 2t(1−t)·c + t²·b, and between two points
 * that are off the curve lies one on it, in their middle (OpenType specification 1.9, “glyf”).
 */
import type { GlyphPoint } from './glyph-points.ts';

export type Point = readonly [x: number, y: number];

/** Parts of a curve: at the size of a report's letters, finer than a pixel. */
const PARTS = 5;

const middle = (a: GlyphPoint, b: GlyphPoint): GlyphPoint => ({
	x: (a.x + b.x) / 2,
	y: (a.y + b.y) / 2,
	isOn: true
});

/** The same outline, beginning on the curve, with every middle between two points off it written out. */
function complete(outline: readonly GlyphPoint[]): GlyphPoint[] {
	const all = outline.flatMap((point, index) => {
		const next = outline[(index + 1) % outline.length] ?? point;
		return point.isOn || next.isOn ? [point] : [point, middle(point, next)];
	});
	const first = all.findIndex(({ isOn }) => isOn);
	return first < 1 ? all : [...all.slice(first), ...all.slice(0, first)];
}

function curve(from: GlyphPoint, pull: GlyphPoint, to: GlyphPoint): [number, number][] {
	return Array.from({ length: PARTS }, (_, index) => {
		const t = (index + 1) / PARTS;
		const [a, c, b] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
		return [a * from.x + c * pull.x + b * to.x, a * from.y + c * pull.y + b * to.y];
	});
}

/** In ems of so many font units; the baseline is 0 and y grows downwards, as on a page. */
export function polygonOf(outline: readonly GlyphPoint[], em: number): Point[] {
	const points = complete(outline);
	const places = points.flatMap((point, index): [number, number][] => {
		if (!point.isOn) return [];
		const next = points[(index + 1) % points.length] ?? point;
		const end = points[(index + 2) % points.length] ?? point;
		return next.isOn ? [[next.x, next.y]] : curve(point, next, end);
	});
	return places.map(([x, y]) => [x / em, -y / em] as const);
}
