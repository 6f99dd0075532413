/** The design tokens as their stylesheet declares them: what each is for stands in the comment above it. */
import type { Oklch } from './oklch.ts';

/** A token with one value a theme. */
export interface ColourToken {
	readonly name: string;
	readonly use: string;
	readonly light: Oklch;
	readonly dark: Oklch;
}

/** A length, as declared for each kind of screen. */
export interface SizeToken {
	readonly name: string;
	readonly use: string;
	readonly laptop: string;
	/** Held upright. */
	readonly tablet: string;
	readonly phone: string;
	readonly projector: string;
}

interface Declared {
	readonly use: string;
	readonly name: string;
	readonly value: string;
}

const DECLARED = /\/\*\s*([^*]+?)\.\s*\*\/\s*--([a-z-]+):\s*([^;]+);/g;
const COLOUR = /oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g;

const declaredIn = (css: string): Declared[] =>
	[...css.matchAll(DECLARED)].map(([, use = '', name = '', value = '']) => ({ use, name, value }));

/** The block of the first media query that asks for `condition`; empty where there is none. */
const mediaBlock = (css: string, condition: string): string =>
	new RegExp(`@media \\(${condition}[^{]*\\{\\s*:root \\{([^}]*)\\}`).exec(css)?.[1] ?? '';

const valueIn = (block = '', name: string): string | undefined =>
	new RegExp(`--${name}:\\s*([^;]+);`).exec(block)?.[1];

/** Every colour, in the order of the stylesheet. */
export const colourTokens = (css: string): ColourToken[] =>
	declaredIn(css).flatMap(({ use, name, value }) => {
		const [light, dark] = [...value.matchAll(COLOUR)].map(([, lightness, chroma, hue]): Oklch => [
			Number(lightness),
			Number(chroma),
			Number(hue)
		]);
		return light && dark ? [{ use, name, light, dark }] : [];
	});

/** Every length, in the order of the stylesheet. */
export function sizeTokens(css: string): SizeToken[] {
	const [narrow, narrowest, wide] = ['max-width: 960px', 'max-width: 720px', 'min-width: 1800px'].map(
		(condition) => mediaBlock(css, condition)
	);
	return declaredIn(css)
		.filter(({ value }) => /^[\d.]+(px|rem|ch)$/.test(value))
		.map(({ use, name, value }) => {
			const tablet = valueIn(narrow, name) ?? value;
			const phone = valueIn(narrowest, name) ?? tablet;
			return { use, name, laptop: value, tablet, phone, projector: valueIn(wide, name) ?? value };
		});
}

/** In pixels where it is a length of text; `root` is the size of 1 rem. 1.0625rem at 16 → “17 px”. */
export const pixels = (length: string, root: number): string =>
	length.endsWith('rem')
		? `${String(Math.round(Number.parseFloat(length) * root * 10) / 10)} px`
		: length.replace(/(px|ch)$/, ' $1');
