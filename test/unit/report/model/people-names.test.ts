import { describe, expect, test } from 'vitest';
import { fewNames } from '#lib/report/model/people-names.ts';

describe('names in a cell', () => {
	test.each([
		[[], ''],
		[['Ada'], 'Ada'],
		[['Ada', 'Bo', 'Cy', 'Di'], 'Ada, Bo, Cy, Di'],
		[['Ada', 'Bo', 'Cy', 'Di', 'Ed'], 'Ada, Bo, Cy, Di and 1 more'],
		[['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'], 'Ada, Bo, Cy, Di and 3 more']
	])('%j are “%s”', (names, text) => {
		expect(fewNames(names)).toBe(text);
	});

	test('a name is broken only where no column could hold it', () => {
		const long = 'Wolfgang Amadeus Featherstonehaugh';
		expect(fewNames(['Grace Adeyemi', long])).toBe(`Grace\u00A0Adeyemi, ${long}`);
	});
});
