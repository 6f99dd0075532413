import { describe, expect, test } from 'vitest';
import type { Tone } from '#lib/figures/figure.ts';
import { paletteOf, thinned } from '#lib/report/pdf/colours.ts';

const ours = paletteOf(null);
const colour = (tone: Tone, opacity?: number) => thinned(ours[tone], opacity);

/** OKLCH to sRGB (Björn Ottosson, 2020), the light values of the design tokens. */
function sRgb(lightness: number, chroma: number, hue: number): number[] {
	const a = chroma * Math.cos((hue * Math.PI) / 180);
	const b = chroma * Math.sin((hue * Math.PI) / 180);
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const linear = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
	];
	return linear.map((x) => Math.round(255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055)));
}

/** Contrast with white (WCAG 2.2). */
function contrast(rgb: readonly number[]): number {
	const channel = (value: number): number =>
		value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	const [r = 0, g = 0, b = 0] = rgb.map((value) => channel(value / 255));
	return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

describe('colour', () => {
	test.each([
		['ink', 0.24, 0.03, 262],
		['soft', 0.45, 0.025, 262],
		['rule', 0.885, 0.008, 85],
		['accent', 0.45, 0.13, 258],
		['wash', 0.955, 0.018, 258],
		['go', 0.47, 0.1, 158],
		['wait', 0.52, 0.11, 68],
		['stop', 0.5, 0.16, 28]
	] as const)('%s is the token', (tone, lightness, chroma, hue) => {
		expect(colour(tone)).toEqual(sRgb(lightness, chroma, hue));
	});

	test.each(['ink', 'soft', 'accent', 'go', 'wait', 'stop'] as const)(
		'%s is dark enough for text',
		(tone) => {
			expect(contrast(colour(tone))).toBeGreaterThan(4.5);
		}
	);

	test('thinned over white', () => {
		expect(colour('ink', 0)).toEqual([255, 255, 255]);
		expect(colour('ink', 1)).toEqual(colour('ink'));
		expect(colour('accent', 0.5)).toEqual([144, 169, 206]);
	});
});
