import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrastOnWhite } from '#lib/core/assessment/accent.ts';
import type { Tone } from '#lib/figures/figure.ts';
import { paletteOf, thinned } from '#lib/report/pdf/colours.ts';
import { rgbOfOklch } from '../../../../src/cli/docs/oklch.ts';
import { colourTokens } from '../../../../src/cli/docs/tokens.ts';

const ours = paletteOf(null);
const colour = (tone: Tone, opacity?: number) => thinned(ours[tone], opacity);

const CSS = readFileSync(join(import.meta.dirname, '../../../../src/lib/ui/styles/tokens.css'), 'utf8');
const token = (name: string) => colourTokens(CSS).find((one) => one.name === name)!;

describe('colour', () => {
	test.each([
		['ink', 'ink'],
		['soft', 'ink-soft'],
		['rule', 'rule'],
		['accent', 'accent'],
		['wash', 'accent-wash'],
		['go', 'go'],
		['stop', 'stop']
	] as const)('%s is the token --%s', (tone, name) => {
		expect(colour(tone)).toEqual(rgbOfOklch(token(name).light));
	});

	test('wait is its token, lightened until sRGB has it', () => {
		const [, chroma, hue] = token('wait').light;
		expect(colour('wait')).toEqual(rgbOfOklch([0.52, chroma, hue]));
	});

	test.each(['ink', 'soft', 'accent', 'go', 'wait', 'stop'] as const)(
		'%s is dark enough for text',
		(tone) => {
			expect(contrastOnWhite(colour(tone))).toBeGreaterThan(4.5);
		}
	);

	test('thinned over white', () => {
		expect(colour('ink', 0)).toEqual([255, 255, 255]);
		expect(colour('ink', 1)).toEqual(colour('ink'));
		expect(colour('accent', 0.5)).toEqual([144, 169, 206]);
	});
});
