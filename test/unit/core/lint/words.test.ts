import { describe, expect, test } from 'vitest';
import { plainWords, readingGrade, syllables, withoutAdverbs } from '#lib/core/lint/words.ts';

describe('syllables', () => {
	test.each([
		['rota', 2],
		['stop', 1],
		['the', 1],
		['agent', 2],
		['customer', 3],
		['named', 1],
		['tested', 2],
		['evidence', 3],
		['table', 2],
		['yes', 1],
		['organisation', 5],
		['2', 1]
	])('%s', (word, count) => {
		expect(syllables(word)).toBe(count);
	});
});

describe('reading grade', () => {
	test('a short sentence of short words takes little schooling', () => {
		// 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
		expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
	});

	test('long words take more than short ones, and long sentences more than two short ones', () => {
		expect(readingGrade('Institutional accountability necessitates documentation.')).toBeGreaterThan(11);
		const halves = 'The team reads ten calls a week. It writes down what it found.';
		expect(readingGrade(halves.replace('. It', ' and it'))).toBeGreaterThan(readingGrade(halves));
	});

	test('no words take none', () => {
		expect(readingGrade(' … ')).toBe(0);
	});
});

test('adverbs of degree and manner are taken away, other words in -ly are not', () => {
	const left = (text: string): string => withoutAdverbs(plainWords(text)).join(' ');
	expect(left('The log is mostly read, and somewhat carefully.')).toBe('the log is read and');
	expect(left('The weekly reply is early.')).toBe('the weekly reply is early');
});
