import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageRows, readCoverage } from '../../../src/cli/coverage.ts';
import { readPackFolder } from '../../../src/cli/pack-folder.ts';
import { staleFiles } from '../../../src/cli/write-docs.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CX = join(ROOT, 'questionnaires/cx');

const rows = () => {
	const result = readPackFolder(CX);
	if (!result.ok) throw new Error('the pack cx is not right');
	return coverageRows(readCoverage(CX), result.pack);
};

test('what is made from code and packs is fresh: run `npm run docs`', () => {
	expect(staleFiles()).toEqual([]);
});

describe('the map of the sources', () => {
	const ASKED = [1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28];

	test('every row is asked about, and work can mend what is missing', () => {
		const byNumber = new Map(rows().map((row) => [Number(row.number), row]));
		const bare = ASKED.filter((number) => {
			const row = byNumber.get(number);
			return !row || row.questions.length === 0 || row.actions.length === 0;
		});
		expect(bare).toEqual([]);
	});

	test('every question stands in some row', () => {
		const result = readPackFolder(CX);
		const asked = new Set(rows().flatMap(({ questions }) => questions));
		const lost = result.ok
			? result.pack.questionnaire.layers
					.flatMap(({ capabilities }) => capabilities.flatMap(({ questions }) => questions))
					.filter(({ id }) => !asked.has(id))
			: [];
		expect(lost.map(({ id }) => id)).toEqual([]);
	});

	test('a row that names a question nobody asks is refused', () => {
		const result = readPackFolder(CX);
		if (!result.ok) throw new Error('the pack cx is not right');
		const { pack } = result;
		expect(() => coverageRows({ '1': { topic: 'One', questions: ['governance.ghost'] } }, pack)).toThrow(
			'row 1: there is no question governance.ghost'
		);
	});
});

test.each(['pack', 'governance', 'actions', 'duties', 'roles'])(
	'%s.yaml names its schema for editors',
	(name) => {
		expect(readFileSync(join(CX, `${name}.yaml`), 'utf8')).toContain('$schema=../pack.schema.json');
	}
);
