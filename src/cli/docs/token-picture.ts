/** The tokens as a picture: every colour in both themes, and the sizes of text, each set in itself. */
import { hexOfRgb, rgbOfOklch, type Oklch } from './oklch.ts';
import { colourTokens, sizeTokens } from './tokens.ts';

const PANEL = { width: 470, height: 300 };
const ROW = 44;
const LEFT = 28;
/** Pixels of 1 rem. */
const REM = 16;

type Theme = 'light' | 'dark';
type Paint = Readonly<Record<string, string>>;

const hex = (colour: Oklch): string => hexOfRgb(rgbOfOklch(colour));

function swatch(name: string, index: number, paint: Paint): string {
	const [x, y] = [LEFT + (index >= 6 ? 110 : 0), 26 + (index % 6) * ROW];
	return (
		`<rect x="${String(x)}" y="${String(y)}" width="28" height="28" fill="${paint[name] ?? ''}" stroke="${paint.rule ?? ''}"/>` +
		`<text x="${String(x + 36)}" y="${String(y + 19)}" font-size="13" fill="${paint.ink ?? ''}">${name}</text>`
	);
}

/** Sizes of text from the largest, each a line of its own. */
function sizes(css: string, paint: Paint): string[] {
	const lengths = sizeTokens(css).filter(({ laptop }) => laptop.endsWith('rem'));
	return lengths.toReversed().map(({ name, laptop }, index) => {
		const size = Number.parseFloat(laptop) * REM;
		const weight = size > 20 ? 600 : 400;
		const y = 60 + index * 52;
		return `<text x="${String(LEFT + 236)}" y="${String(y)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${paint.ink ?? ''}">${name.replace('size-', '')}</text>`;
	});
}

function panel(css: string, theme: Theme, x: number): string {
	const colours = colourTokens(css);
	const paint = Object.fromEntries(colours.map((colour) => [colour.name, hex(colour[theme])]));
	return [
		`<g transform="translate(${String(x)} 0)">`,
		`<rect width="${String(PANEL.width)}" height="${String(PANEL.height)}" fill="${paint.paper ?? ''}"/>`,
		...colours.map(({ name }, index) => swatch(name, index, paint)),
		...sizes(css, paint),
		'</g>'
	].join('\n');
}

/** The text of `docs/images/tokens.svg`. */
export const tokenPicture = (css: string): string =>
	[
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(2 * PANEL.width)} ${String(PANEL.height)}" role="img" font-family="'IBM Plex Sans', system-ui, sans-serif">`,
		'<title>The colours in light and dark, and the five sizes of text</title>',
		panel(css, 'light', 0),
		panel(css, 'dark', PANEL.width),
		'</svg>',
		''
	].join('\n');
