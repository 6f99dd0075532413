import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	contrastOnWhite,
	isReadable,
	LEAST_CONTRAST,
	nearestReadable,
	rgbOf
} from '#lib/core/assessment/accent.ts';

const hex = fc
	.tuple(fc.nat(255), fc.nat(255), fc.nat(255))
	.map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

describe('contrast on white', () => {
	test.each([
		['#ffffff', 1],
		['#000000', 21],
		['#767676', 4.54],
		['#777777', 4.48]
	])('of %s is %d', (colour, ratio) => {
		expect(contrastOnWhite(rgbOf(colour))).toBeCloseTo(ratio, 2);
	});

	test.each([
		['#21539c', true],
		['#ffcc00', false],
		['#21539C', false],
		['blue', false],
		['', false]
	])('%s can be read: %s', (colour, readable) => {
		expect(isReadable(colour)).toBe(readable);
	});
});

describe('the nearest that works', () => {
	test('can always be read, and a colour that can be read is its own', () => {
		fc.assert(
			fc.property(hex, (colour) => {
				const near = nearestReadable(colour);
				expect(isReadable(near)).toBe(true);
				if (isReadable(colour)) expect(near).toBe(colour);
			})
		);
	});

	test('is hardly darker than it has to be', () => {
		expect(contrastOnWhite(rgbOf(nearestReadable('#ffcc00')))).toBeLessThan(LEAST_CONTRAST + 0.1);
	});
});
