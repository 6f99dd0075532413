import { describe, expect, test } from 'vitest';
import type { Cell, Row, Section } from '#lib/report/model/document.ts';
import { lookUp } from '#lib/report/model/look-up.ts';
import type { ReportInput } from '#lib/report/model/report-input.ts';
import { sumsSection } from '#lib/report/model/sections/sums.ts';
import { problemWithFormula } from '../../../fixtures/pencil.ts';
import { reportInput } from '../../../fixtures/report.ts';

const texts = (cell: Cell | undefined): string[] =>
	(cell ?? []).flatMap((part) => (part.kind === 'text' ? part.text : []));

/** Two tables: the whole tree, and the cells of the heat map. */
function tablesOf(input: ReportInput): Row[][] {
	const section: Section = sumsSection(input, lookUp(input));
	return section.blocks.flatMap((block) => (block.kind === 'table' ? [[...block.rows]] : []));
}

const cellsOf = (rows: readonly Row[]): string[][][] =>
	rows.flatMap((row) => (row.kind === 'cells' ? [row.cells.map(texts)] : []));

const input = reportInput();
const [tree = [], map = []] = tablesOf(input);
const rows = [...tree, ...map];

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
		expect(tree.flatMap((row) => (row.kind === 'group' ? row.title : []))).toEqual(
			input.readiness.layers.map(({ title }) => title)
		);
		const [overall, layer, ...rest] = cellsOf(tree);
		expect([overall?.[0], layer?.[0]]).toEqual([['Overall level'], ['The layer']]);
		const numbers = [layer, ...rest].flatMap((cells) => cells?.[1] ?? []).join(', ');
		const spelled = numbers.replace(/(\d+)–(\d+)/g, (_, from: string, to: string) =>
			Array.from({ length: Number(to) - Number(from) + 1 }, (__, index) => Number(from) + index).join(', ')
		);
		expect(spelled.split(', ').map(Number)).toEqual(lookUp(input).asked.map((_, index) => index + 1));
	});

	test('every cell of the heat map has its own, and each number in it stands in the report', () => {
		const cells = input.readiness.cells.filter(({ score }) => score !== null);
		const names = Object.values(input.questionnaire.interactions).map(({ title }) => title);
		const own = cellsOf(map).filter(([title]) => names.includes(title?.[0] ?? ''));
		expect(own.length).toBe(cells.length);
		expect(own.map(([, , , level]) => level?.[0])).toEqual(
			cells.map(({ score }) => {
				const [lo, hi] = [score!.lo.toFixed(2), score!.hi.toFixed(2)];
				return lo === hi ? lo : `${lo}–${hi}`;
			})
		);
		const printed = new Set(
			cellsOf(rows).flatMap(([, , sums]) => (sums ?? []).map((line) => line.split(' = ').at(-1) ?? ''))
		);
		const terms = own.flatMap(([, , sums]) =>
			(sums ?? [])
				.filter((line) => line.includes(' ÷ '))
				.flatMap((line) => line.split(' ÷ ')[0]?.match(/\d\.\d+/g) ?? [])
		);
		// One number may be printed with more decimals in one sum than in another.
		const near = (term: string) => [...printed].some((one) => Math.abs(Number(one) - Number(term)) <= 0.005);
		expect(terms.filter((term) => !near(term))).toEqual([]);
	});

	test('a capability that bears on a cell in part is printed with the sum of that part', () => {
		const part = cellsOf(map).filter(([title]) => title?.[0]?.includes(', '));
		expect(part.length).toBeGreaterThan(0);
		for (const [title, numbers] of part) {
			const name = title?.[0]?.split(', ')[0];
			const whole = cellsOf(tree).find(([other]) => other?.[0] === name);
			expect(whole, name).toBeDefined();
			expect(numbers).not.toEqual(whole?.[1]);
		}
	});

	test('say what is set aside and what is not known', () => {
		const said = cellsOf(rows).flat(2).join(' ');
		expect(said).toMatch(/Left out, set aside as not applicable: /);
		expect(said).toMatch(/Not known: .* counts as 0 in the cautious sum/);
	});
});
