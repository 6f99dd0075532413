import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { componentSentence } from '../../../../src/cli/docs/design-parts.ts';
import { markdownTable, withPart } from '../../../../src/cli/docs/markdown-part.ts';
import { contrastBetween, hexOfRgb, rgbOfOklch } from '../../../../src/cli/docs/oklch.ts';
import { colourTokens, pixels, sizeTokens } from '../../../../src/cli/docs/tokens.ts';

const CSS = `:root {
	/* The page. */
	--paper: light-dark(oklch(1 0 0), oklch(0 0 0));
	--face: 'IBM Plex Sans';
	/* Beside the page. */
	--margin: 56px;
	/* Titles. */
	--size-title: 1.5rem;
}
@media (max-width: 960px) {
	:root {
		--margin: 32px;
		--size-title: 1.25rem;
	}
}
@media (max-width: 720px) {
	:root {
		--margin: 20px;
	}
}`;

describe('tokens', () => {
	test('a colour has a value a theme, and its use from the comment above it', () => {
		expect(colourTokens(CSS)).toEqual([
			{ name: 'paper', use: 'The page', light: [1, 0, 0], dark: [0, 0, 0] }
		]);
	});

	test('a length is its own on every screen that does not say otherwise, a phone’s that of a tablet', () => {
		const [margin, title] = sizeTokens(CSS);
		expect(margin).toMatchObject({ laptop: '56px', tablet: '32px', phone: '20px', projector: '56px' });
		expect(title).toMatchObject({
			laptop: '1.5rem',
			tablet: '1.25rem',
			phone: '1.25rem',
			projector: '1.5rem'
		});
	});

	test.each([
		['1.5rem', 16, '24 px'],
		['0.8125rem', 18, '14.6 px'],
		['56px', 16, '56 px'],
		['68ch', 18, '68 ch']
	])('%s at %i is %s', (length, root, shown) => {
		expect(pixels(length, root)).toBe(shown);
	});
});

describe('colours', () => {
	test.each([
		[[1, 0, 0], '#ffffff'],
		[[0, 0, 0], '#000000'],
		// Red, green and blue of sRGB as CSS Color 4 gives them in OKLCH.
		[[0.62796, 0.25768, 29.234], '#ff0000'],
		[[0.86644, 0.294827, 142.495], '#00ff00'],
		[[0.45201, 0.313214, 264.052], '#0000ff']
	] as const)('oklch(%s) is %s', (colour, hex) => {
		expect(hexOfRgb(rgbOfOklch(colour))).toBe(hex);
	});

	test('contrast is the same both ways round', () => {
		expect(contrastBetween([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
		expect(contrastBetween([255, 255, 255], [0, 0, 0])).toBeCloseTo(21);
	});

	const ours = colourTokens(
		readFileSync(join(import.meta.dirname, '../../../../src/lib/ui/styles/tokens.css'), 'utf8')
	);
	const rgb = (name: string, theme: 'light' | 'dark') =>
		rgbOfOklch(ours.find((one) => one.name === name)![theme]);

	test.each(
		['ink', 'ink-soft', 'accent', 'go', 'wait', 'stop'].flatMap((name) => [
			[name, 'light'] as const,
			[name, 'dark'] as const
		])
	)('%s carries text in %s', (name, theme) => {
		for (const ground of ['paper', 'sheet', 'accent-wash']) {
			expect(contrastBetween(rgb(name, theme), rgb(ground, theme))).toBeGreaterThanOrEqual(4.5);
		}
	});

	test.each(['light', 'dark'] as const)('borders of controls are seen in %s', (theme) => {
		expect(contrastBetween(rgb('edge', theme), rgb('paper', theme))).toBeGreaterThanOrEqual(3);
	});
});

describe('parts of a page', () => {
	const page = 'Before\n<!-- it: written by npm run docs -->\n\nold\n\n<!-- /it -->\nafter';

	test('only what stands between the marks is replaced, as often as one likes', () => {
		const once = withPart(page, 'it', 'new');
		expect(once).toBe(page.replace('old', 'new'));
		expect(withPart(once, 'it', 'new')).toBe(once);
	});

	test('a page without the place is an error and not a part at its end', () => {
		expect(() => withPart('nothing', 'it', 'new')).toThrow('There is no place for it');
	});

	test('columns are as wide as their widest cell', () => {
		expect(
			markdownTable([
				['a', 'b'],
				['long', 'x']
			])
		).toBe('| a    | b   |\n| ---- | --- |\n| long | x   |');
	});

	test.each([
		['<!-- @component One\n\tsentence. -->\n<script>', 'One sentence.'],
		['<script>', undefined]
	])('the sentence of a component', (text, sentence) => {
		expect(componentSentence(text)).toBe(sentence);
	});
});
