/** OKLCH as a colour of a screen: the matrices of Björn Ottosson, "A perceptual color space for image processing" (2020). */
import { contrastOnWhite, type Rgb } from '../../lib/core/assessment/accent.ts';

/** Lightness 0 to 1, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

const gamma = (part: number): number =>
	255 * (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055);

/** What a part of a colour beyond sRGB comes to is the nearest that a screen can show, as in a browser. */
const shown = (part: number): number => Math.round(Math.min(255, Math.max(0, gamma(part))));

/** As red, green and blue, each held to what sRGB has. */
export function rgbOfOklch([lightness, chroma, hue]: Oklch): Rgb {
	const a = chroma * Math.cos((hue * Math.PI) / 180);
	const b = chroma * Math.sin((hue * Math.PI) / 180);
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
		shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
		shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
	];
}

/** “#21539c” */
export const hexOfRgb = (rgb: Rgb): string =>
	`#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
export function contrastBetween(one: Rgb, other: Rgb): number {
	const ratio = contrastOnWhite(one) / contrastOnWhite(other);
	return Math.max(ratio, 1 / ratio);
}
