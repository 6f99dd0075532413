/** A figure as the text of an SVG picture (SVG 1.1), in print colours and for programs that have not our face. */
import type { Figure, Mark, Tone } from '#lib/figures/figure.ts';
import { thinned } from '../pdf/colours.ts';
import type { Palette } from '../pdf/colours.ts';
import { xmlText } from '../tables/safe-text.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const escaped = (text: string): string =>
	xmlText(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/** Hundredths: as exact as any screen, and no longer than it has to be. */
const shown = (value: string | number): string =>
	typeof value === 'number' ? String(Math.round(100 * value) / 100) : escaped(value);

function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${shown(value)}"`]))
		.join('');
	return `<${name}${written}>${content}</${name}>`;
}

const rgb = (palette: Palette, tone: Tone | undefined, opacity?: number): string =>
	tone === undefined
		? 'none'
		: `#${thinned(palette[tone], opacity)
				.map((part) => part.toString(16).padStart(2, '0'))
				.join('')}`;

const dashes = (dash: readonly [number, number] | undefined): string | undefined => dash?.join(' ');

/** Colours are thinned instead of transparent, as in the PDF: older programs print transparency badly. */
function markSvg(mark: Mark, palette: Palette): string {
	switch (mark.kind) {
		case 'rect': {
			const { x, y, width, height, fill, opacity, stroke } = mark;
			const paint = { fill: rgb(palette, fill, opacity), stroke: rgb(palette, stroke) };
			return element('rect', { x, y, width, height, ...paint });
		}
		case 'circle': {
			const { cx, cy, r, fill, stroke } = mark;
			return element('circle', { cx, cy, r, fill: rgb(palette, fill), stroke: rgb(palette, stroke) });
		}
		case 'line': {
			const { x1, y1, x2, y2, stroke, width = 1, dash } = mark;
			const paint = { 'stroke-width': width, 'stroke-dasharray': dashes(dash) };
			return element('line', { x1, y1, x2, y2, stroke: rgb(palette, stroke), ...paint });
		}
		case 'polygon': {
			const { points, fill, stroke, strokeWidth, dash, opacity } = mark;
			const paint = { fill: rgb(palette, fill, opacity), stroke: rgb(palette, stroke) };
			const lines = { 'stroke-width': strokeWidth, 'stroke-dasharray': dashes(dash) };
			const places = points.map((point) => point.map(shown).join(',')).join(' ');
			return element('polygon', { points: places, ...paint, ...lines });
		}
		case 'text': {
			const { x, y, text, size, weight, anchor, fill } = mark;
			const face = { 'font-size': size, 'font-weight': weight === 600 ? 'bold' : undefined };
			const place = { x, y, 'text-anchor': anchor === 'start' ? undefined : anchor };
			return element('text', { ...place, ...face, fill: rgb(palette, fill) }, escaped(text));
		}
	}
}

/** The whole picture, with `edge` units of paper around it. */
export function figureSvg({ width, height, marks }: Figure, edge: number, palette: Palette): string {
	const sides = { width: width + 2 * edge, height: height + 2 * edge };
	const viewBox = [-edge, -edge, sides.width, sides.height].map(shown).join(' ');
	const size = { ...sides, viewBox };
	const content = marks.map((mark) => markSvg(mark, palette)).join('');
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': 'IBM Plex Sans, Arial, sans-serif' },
		content
	);
}
