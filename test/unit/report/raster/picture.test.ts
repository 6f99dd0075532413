import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faceOf } from '#lib/report/font/face.ts';
import { outlinesOf } from '#lib/report/font/outlines.ts';
import type { Drawn, TextRun } from '#lib/report/layout/operation.ts';
import { paletteOf } from '#lib/report/pdf/colours.ts';
import { blankCanvas } from '#lib/report/raster/canvas.ts';
import { indexed } from '#lib/report/raster/indexed.ts';
import { pictureOf } from '#lib/report/raster/picture.ts';
import { inkIn, readPng } from '../../../fixtures/png.ts';
import { fonts } from '../../../fixtures/report.ts';
import { anyText } from '../../../fixtures/take-away.ts';

const palette = paletteOf(null);
const inks = { palette, face: faceOf(fonts), outlines: outlinesOf(fonts) };
const PAPER = { width: 200, height: 100, edge: 0 };
const DOTS = 192 / 72;

const drawn = (operations: readonly Drawn[], paper = PAPER) => readPng(pictureOf(operations, paper, inks));
const text = (shown: string, more: Partial<TextRun> = {}): TextRun => ({
	kind: 'text',
	x: 3,
	y: 30,
	text: shown,
	size: 30,
	weight: 400,
	tone: 'ink',
	tracking: 0,
	room: 200,
	...more
});

describe('a picture', () => {
	test('has the size and density that were asked for, and white paper', () => {
		const picture = drawn([]);
		expect([picture.width, picture.height]).toEqual([200, 100]);
		expect(picture.density * 0.0254).toBeCloseTo(192, 1);
		expect(inkIn(picture, [0, 0, 200, 100])).toBe(0);
		expect(picture.at(0, 0)).toEqual([255, 255, 255]);
	});

	test('paints areas in their tones, thinned where they are, the later over the earlier', () => {
		const box = { kind: 'rect', y: 0, height: 30 } as const;
		const picture = drawn([
			{ ...box, x: 0, width: 30, fill: 'accent' },
			{ ...box, x: 15, width: 15, fill: 'stop' },
			{ ...box, x: 30, width: 15, fill: 'ink', opacity: 0.5 },
			{ kind: 'circle', cx: 60, cy: 15, r: 6, fill: 'go' },
			{
				kind: 'polygon',
				points: [
					[66, 0],
					[75, 0],
					[75, 30]
				],
				fill: 'wait',
				stroke: 'ink'
			}
		]);
		const at = (x: number, y = 15) => picture.at(Math.round(x * DOTS), Math.round(y * DOTS));
		expect(at(5)).toEqual([...palette.accent]);
		expect(at(20)).toEqual([...palette.stop]);
		expect(at(40)).toEqual([139, 143, 151]);
		expect(at(60)).toEqual([...palette.go]);
		expect(at(73, 8)).toEqual([...palette.wait]);
		expect(at(50)).toEqual([255, 255, 255]);
	});

	test('leaves paper around what it shows', () => {
		const box = { kind: 'rect', x: 0, y: 0, width: 3, height: 3, fill: 'ink' } as const;
		const picture = drawn([box], { ...PAPER, edge: 6 });
		expect(inkIn(picture, [0, 0, 16, 100])).toBe(0);
		expect(inkIn(picture, [16, 16, 24, 24])).toBe(64);
	});

	test('letters stand on their line, as wide as they are measured, with their holes open', () => {
		const picture = drawn([text('o')]);
		const width = inks.face.measure('o', text('o')) * DOTS;
		const [left, baseline] = [3 * DOTS, 30 * DOTS];
		const middle = baseline - 0.26 * 30 * DOTS;
		expect(inkIn(picture, [left, 0, left + width, 100])).toBeGreaterThan(200);
		expect(inkIn(picture, [left + width, 0, 200, 100])).toBe(0);
		expect(inkIn(picture, [0, baseline + 2, 200, 100])).toBe(0);
		expect(picture.at(Math.round(left + width / 2), Math.round(middle))).toEqual([255, 255, 255]);
	});

	test('bold letters have more ink, turned ones stand upright, one that the face lacks has none', () => {
		const ink = (run: TextRun) => inkIn(drawn([run]), [0, 0, 200, 100]);
		expect(ink(text('l', { weight: 600 }))).toBeGreaterThan(1.2 * ink(text('l')));
		const turned = drawn([text('ll', { x: 40, y: 36, turned: true })]);
		expect(inkIn(turned, [107, 0, 200, 100])).toBe(0);
		expect(inkIn(turned, [0, 60, 107, 100])).toBeGreaterThan(100);
		expect(ink(text('\u{10ffff}漢'))).toBe(0);
	});

	test('is the same bytes each time, whatever is written, and never fails', () => {
		const place = fc.double({ min: -300, max: 300, noNaN: true });
		const run = fc.tuple(anyText, place, place, fc.constantFrom(400 as const, 600 as const));
		fc.assert(
			fc.property(fc.array(run, { maxLength: 4 }), (runs) => {
				const marks = runs.map(([shown, x, y, weight]) => text(shown, { x, y, weight }));
				const bytes = Buffer.from(pictureOf(marks, PAPER, inks));
				expect(bytes.equals(pictureOf(marks, PAPER, inks))).toBe(true);
				expect(readPng(bytes).width).toBe(200);
			}),
			{ numRuns: 30 }
		);
	});
});

describe('colours', () => {
	test('are kept where they are few, and else are those next to them', () => {
		const canvas = blankCanvas({ width: 30, height: 20 });
		canvas.pixels.set(canvas.pixels.map((_, index) => (index < 400 ? 0x100000 + 4 * index : 0x0a0b0c)));
		const { colours, indices } = indexed(canvas);
		expect(colours).toHaveLength(256);
		expect(colours[0]).toBe(0x0a0b0c);
		expect(colours[indices[599] ?? -1]).toBe(0x0a0b0c);
		expect(colours[indices[0] ?? -1]).toBe(0x100000);
		for (const index of indices) expect(colours[index]).toBeDefined();
	});
});
