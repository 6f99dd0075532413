import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { score } from '#lib/core/scoring/score.ts';
import { printFigures, PRINT_WIDTH } from '#lib/report/model/print-figures.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const LAYERS = ['one', 'two', 'three'];

function figuresOf(capabilities: number) {
	const pack = questionnaire(
		LAYERS.map((id) =>
			layer(
				id,
				Array.from({ length: capabilities }, (_, index) =>
					capability(`${id}.${String(index)}`, [question(`${id}.${String(index)}.q`)])
				)
			)
		)
	);
	const answers: Answers = Object.fromEntries(
		pack.layers.flatMap(({ capabilities: all }) =>
			all
				.flatMap(({ questions }) => questions)
				.map(({ id }, index) => [id, { level: ([3, 1, 2] as const)[index % 3]! }])
		)
	);
	return printFigures(pack, score(pack, { autonomy: 2, depth: 'quick' }, answers));
}

describe('the figures of a report', () => {
	test('are as wide as the page', () => {
		const { layers, heat, capabilities, radar } = figuresOf(3);
		expect([layers, heat, ...capabilities, radar].map((figure) => figure?.width)).toEqual(
			Array.from({ length: 4 }, () => PRINT_WIDTH)
		);
	});

	test.each([
		[5, 1],
		[20, 4],
		[60, 8]
	])('%i capabilities a layer stand on %i figures, none of which has to shrink', (count, figures) => {
		const { capabilities } = figuresOf(count);
		expect(capabilities).toHaveLength(figures);
		for (const { height } of capabilities) expect(height).toBeLessThanOrEqual(880);
		const rows = capabilities.flatMap(({ table }) => table.rows);
		expect(new Set(rows.map(([name]) => name)).size).toBe(3 * count);
		for (const title of ['One', 'Two', 'Three']) {
			const levels = rows.filter(([, of]) => of === title).map(([, , level]) => Number(level));
			expect(levels).toEqual(levels.toSorted((a, b) => a - b));
		}
	});
});
