import { describe, expect, test } from 'vitest';
import type { Cell, Row, Section } from '#lib/report/model/document.ts';
import { lookUp } from '#lib/report/model/look-up.ts';
import type { ReportInput } from '#lib/report/model/report-input.ts';
import { sumsSection } from '#lib/report/model/sections/sums.ts';
import { problemWithFormula } from '../../../fixtures/pencil.ts';
import { reportInput } from '../../../fixtures/report.ts';

const texts = (cell: Cell | undefined): string[] =>
	(cell ?? []).flatMap((part) => (part.kind === 'text' ? part.text : []));

function rowsOf(input: ReportInput): Row[] {
	const section: Section = sumsSection(input, lookUp(input));
	return section.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

const cellsOf = (rows: readonly Row[]): string[][][] =>
	rows.flatMap((row) => (row.kind === 'cells' ? [row.cells.map(texts)] : []));

const input = reportInput();
const rows = rowsOf(input);

describe('the sums of a report', () => {
	test('a pencil gets each of them, and its result is the level beside it', () => {
		const formulas = cellsOf(rows).flatMap(([, , sums, level]) =>
			(sums ?? [])
				.filter((line) => line.includes(' ÷ '))
				.map((line) => ({ line: line.replace(/^[A-Z][a-z ]+: /, ''), level: level?.[0] ?? '' }))
		);
		expect(formulas.length).toBeGreaterThan(input.readiness.capabilities.length);
		expect(formulas.map(({ line }) => problemWithFormula(line)).filter(Boolean)).toEqual([]);
		for (const [, , sums, level] of cellsOf(rows)) {
			const results = (sums ?? [])
				.filter((line) => line.includes(' ÷ '))
				.map((line) => line.split(' = ').at(-1));
			expect(level).toEqual([[...new Set([results[0], results.at(-1)])].join('–')]);
		}
	});

	test('stand by layer, from the whole to each capability with the numbers of its answers', () => {
		expect(rows.flatMap((row) => (row.kind === 'group' ? row.title : []))).toEqual(
			input.readiness.layers.map(({ title }) => title)
		);
		const [overall, layer, ...rest] = cellsOf(rows);
		expect([overall?.[0], layer?.[0]]).toEqual([['Overall level'], ['The layer']]);
		const numbers = [layer, ...rest].flatMap((cells) => cells?.[1] ?? []).join(', ');
		const spelled = numbers.replace(/(\d+)–(\d+)/g, (_, from: string, to: string) =>
			Array.from({ length: Number(to) - Number(from) + 1 }, (__, index) => Number(from) + index).join(', ')
		);
		expect(spelled.split(', ').map(Number)).toEqual(lookUp(input).asked.map((_, index) => index + 1));
	});

	test('say what is set aside and what is not known', () => {
		const said = cellsOf(rows).flat(2).join(' ');
		expect(said).toMatch(/Left out, set aside as not applicable: /);
		expect(said).toMatch(/Not known: .* counts as 0 in the cautious sum/);
	});
});
