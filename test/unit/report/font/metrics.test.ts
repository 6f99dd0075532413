import { readFileSync } from 'node:fs';
import { jsPDF } from 'jspdf';
import { describe, expect, test } from 'vitest';
import { faceOf } from '#lib/report/font/face.ts';
import { parseMetrics } from '#lib/report/font/metrics.ts';
import { fonts } from '../../../fixtures/report.ts';

const face = faceOf(fonts);

/** Widths as the program that writes the file works them out, from its own reading of the font. */
function widthByJsPdf(text: string, size: number): number {
	const doc = new jsPDF({ unit: 'pt' });
	doc.addFileToVFS('face.ttf', fonts.regular);
	doc.addFont('face.ttf', 'Face', 'normal');
	doc.setFont('Face', 'normal');
	doc.setFontSize(size);
	return doc.getTextWidth(text);
}

const style = (size: number, tracking = 0) => ({ size, weight: 400, tracking }) as const;

describe('parseMetrics', () => {
	test.each([
		'Hello, world',
		'Ελένη Παπαδάκη',
		'Олена Шевченко',
		'Þórður Ægisson',
		'0123456789',
		'naïve façade – ≤ 2'
	])('measures %s as it will be written', (text) => {
		expect(face.measure(text, style(9.5))).toBeCloseTo(widthByJsPdf(text, 9.5), 6);
	});

	test('digits are tabular', () => {
		const widths = new Set(Array.from('0123456789').map((digit) => face.measure(digit, style(10))));
		expect(widths).toEqual(new Set([6]));
	});

	test('knows what the face has and what it lacks', () => {
		for (const character of 'AŁΩЖ≤→\u00A0') expect(face.has(character.codePointAt(0) ?? 0)).toBe(true);
		for (const character of '□漢🚀') expect(face.has(character.codePointAt(0) ?? 0)).toBe(false);
	});

	test('tracking is added after every character', () => {
		expect(face.measure('abc', style(10, -0.5))).toBeCloseTo(face.measure('abc', style(10)) - 1.5, 9);
	});

	test('a file that is no font is refused', () => {
		expect(() =>
			parseMetrics(readFileSync('node_modules/@expo-google-fonts/ibm-plex-sans/package.json'))
		).toThrow();
	});
});
