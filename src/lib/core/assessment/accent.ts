/**
 * Whether a colour can carry text on white paper, and the nearest shade of it that can. Relative luminance and
 * contrast ratio as defined in WCAG 2.2; 4.5 is its least for text.
 */

export const LEAST_CONTRAST = 4.5;

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

const HEX = /^#[0-9a-f]{6}$/;
export const isHexColour = (text: string): boolean => HEX.test(text);

/** Of `#21539c`; the caller has checked its shape. */
export const rgbOf = (hex: string): Rgb => [
	parseInt(hex.slice(1, 3), 16),
	parseInt(hex.slice(3, 5), 16),
	parseInt(hex.slice(5, 7), 16)
];

const hexOf = (rgb: Rgb): string =>
	`#${rgb.map((part) => Math.floor(part).toString(16).padStart(2, '0')).join('')}`;

function linear(part: number): number {
	const share = part / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

const luminance = ([red, green, blue]: Rgb): number =>
	0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1 (white) to 21 (black). */
export const contrastOnWhite = (rgb: Rgb): number => 1.05 / (luminance(rgb) + 0.05);

/** Whether it is a colour in which small text on white can be read. */
export const isReadable = (hex: string): boolean =>
	isHexColour(hex) && contrastOnWhite(rgbOf(hex)) >= LEAST_CONTRAST;

/** The lightest shade of the same hue that can be read; the colour itself where it can. */
export function nearestReadable(hex: string): string {
	if (isReadable(hex)) return hex;
	const [red, green, blue] = rgbOf(hex);
	let [dark, light] = [0, 1];
	for (let step = 0; step < 16; step += 1) {
		const middle = (dark + light) / 2;
		const shade: Rgb = [red * middle, green * middle, blue * middle];
		if (isReadable(hexOf(shade))) dark = middle;
		else light = middle;
	}
	return hexOf([red * dark, green * dark, blue * dark]);
}
