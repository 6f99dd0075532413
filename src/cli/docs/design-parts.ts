/** What `docs/design.md` takes from the code: tokens and components. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rgb } from '../../lib/core/assessment/accent.ts';
import { markdownTable } from './markdown-part.ts';
import { contrastBetween, hexOfRgb, rgbOfOklch } from './oklch.ts';
import { colourTokens, pixels, sizeTokens } from './tokens.ts';

/** Pixels of 1 rem on a laptop, tablet or phone, and on a projector: base.css asks there for 112.5 %. */
const ROOT_SIZE = { laptop: 16, projector: 18 };

const contrast = (one: Rgb, other: Rgb): string => contrastBetween(one, other).toFixed(1);
const code = (text: string): string => `\`${text}\``;

/** A row a colour: its values, and its contrast with the page in either theme. */
export function colourTable(css: string): string {
	const colours = colourTokens(css).map(({ light, dark, ...rest }) => ({
		...rest,
		light: rgbOfOklch(light),
		dark: rgbOfOklch(dark)
	}));
	const paper = colours.find(({ name }) => name === 'paper');
	if (!paper) throw new Error('there is no --paper');
	return markdownTable([
		['token', 'light', 'dark', 'contrast with the page, light and dark', 'for'],
		...colours.map(({ name, use, light, dark }) => [
			code(`--${name}`),
			code(hexOfRgb(light)),
			code(hexOfRgb(dark)),
			name === 'paper' ? '' : `${contrast(light, paper.light)}, ${contrast(dark, paper.dark)}`,
			use
		])
	]);
}

/** A row a length, on the four kinds of screens. */
export const sizeTable = (css: string): string =>
	markdownTable([
		['token', 'laptop', 'tablet', 'phone', 'projector', 'for'],
		...sizeTokens(css).map(({ name, use, laptop, tablet, phone, projector }) => [
			code(`--${name}`),
			pixels(laptop, ROOT_SIZE.laptop),
			pixels(tablet, ROOT_SIZE.laptop),
			pixels(phone, ROOT_SIZE.laptop),
			pixels(projector, ROOT_SIZE.projector),
			use
		])
	]);

/** What a component says of itself in the comment it begins with; undefined where it says nothing. */
export const componentSentence = (text: string): string | undefined =>
	/^<!-- @component\s+([\s\S]+?)\s*-->/.exec(text)?.[1]?.replace(/\s+/g, ' ');

/** A row a component of src/lib/ui; throws where one has no comment. */
export function componentTable(root: string): string {
	const folder = join(root, 'src/lib/ui');
	const files = readdirSync(folder).filter((file) => file.endsWith('.svelte'));
	const rows = files.sort().map((file) => {
		const sentence = componentSentence(readFileSync(join(folder, file), 'utf8'));
		if (sentence === undefined) throw new Error(`${file} does not begin with <!-- @component … -->`);
		return [code(file.replace('.svelte', '')), sentence];
	});
	return markdownTable([['component', 'what it is'], ...rows]);
}
