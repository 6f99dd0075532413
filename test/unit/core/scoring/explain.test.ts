/** The trace of a score: the same numbers as the score, in sums that a pencil agrees with. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import { explain, explainCell, wayTo } from '#lib/core/scoring/explain.ts';
import type { CellScore } from '#lib/core/scoring/readiness.ts';
import type { PrintedSum, TraceNode } from '#lib/core/scoring/trace.ts';
import { showLevel } from '#lib/i18n/format.ts';
import { allNodes, problemWithSum, shortened } from '../../../fixtures/pencil.ts';
import { randomModel } from '../../../fixtures/random-pack.ts';
import type { Model } from '../../../fixtures/random-pack.ts';
import { NOISE, readinessOf } from '../../../fixtures/scored-model.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';
import { runs } from '../../../fixtures/runs.ts';

const RUNS = { numRuns: runs(120, 1000) };

const traceOf = ({ questionnaire: pack, scope, answers }: Model): TraceNode => explain(pack, scope, answers);

const cellOf = ({ questionnaire: pack, scope, answers }: Model, cell: CellScore): TraceNode | null =>
	explainCell(pack, scope, answers, cell);

/** The overall level, every cell, and all below them. */
const everyNode = (model: Model): TraceNode[] => [
	...allNodes(traceOf(model)),
	...readinessOf(model).cells.flatMap((cell) => {
		const node = cellOf(model, cell);
		return node ? allNodes(node) : [];
	})
];

const sumsIn = (nodes: readonly TraceNode[]): PrintedSum[] =>
	nodes.flatMap(({ sums }) => (sums ? [sums.lo, sums.hi, ...(sums.point ? [sums.point] : [])] : []));

describe('for any pack and answers', () => {
	test('a pencil gets every printed sum from its printed parts', () => {
		fc.assert(
			fc.property(randomModel(), (model) => {
				const problems = sumsIn(everyNode(model)).map(problemWithSum);
				expect(problems.filter((problem) => problem !== null)).toEqual([]);
			}),
			RUNS
		);
	});

	test('a part is printed in the sum above as in its own place, and a result as its own node says', () => {
		fc.assert(
			fc.property(randomModel(), (model) => {
				for (const { parts, sums, printed } of everyNode(model)) {
					for (const bound of ['lo', 'point', 'hi'] as const) {
						const sum = sums?.[bound] ?? null;
						expect(sum?.result ?? null).toBe(sums ? (printed?.[bound] ?? null) : null);
						for (const { part, value } of sum?.terms ?? []) {
							expect(value).toBe(parts.find(({ id }) => id === part)?.printed?.[bound]);
						}
					}
				}
			}),
			RUNS
		);
	});

	test('its intervals are those of the scores, cell by cell', () => {
		fc.assert(
			fc.property(randomModel(), (model) => {
				const { overall, layers, capabilities, cells } = readinessOf(model);
				const trace = traceOf(model);
				const same = (node: TraceNode | null | undefined, score: TraceNode['interval']) => {
					expect(node?.interval === null || !node ? null : 'there').toBe(score ? 'there' : null);
					for (const bound of ['lo', 'point', 'hi'] as const) {
						const own = node?.interval?.[bound] ?? null;
						if (own === null) expect(score?.[bound] ?? null).toBeNull();
						else expect(Math.abs(own - (score?.[bound] ?? NaN))).toBeLessThan(NOISE);
					}
				};
				same(trace, overall);
				for (const score of layers) same(wayTo(trace, score.id)?.at(-1), score.notApplicable ? null : score);
				for (const score of capabilities) same(wayTo(trace, score.id)?.at(-1), score);
				for (const cell of cells) same(cellOf(model, cell), cell.score);
			}),
			RUNS
		);
	});

	test('what a page prints is the printed result, shortened', () => {
		fc.assert(
			fc.property(randomModel(), (model) => {
				for (const { interval, printed, kind, floor } of everyNode(model)) {
					if (!interval || !printed || kind === 'question') continue;
					expect(shortened(printed.lo, 1)).toBe(showLevel(interval.lo));
					expect(shortened(printed.hi, 1)).toBe(showLevel(interval.hi));
					if (floor === null) continue;
					expect(Number(printed.lo) >= floor).toBe(interval.lo >= floor - NOISE);
					const shown = showLevel(interval.lo, floor);
					if (shown.startsWith('under')) continue;
					expect(shortened(printed.lo, shown.split('.')[1]!.length)).toBe(shown);
				}
			}),
			RUNS
		);
	});

	test('only what is left out has no number, and nobody but an answer has a state', () => {
		fc.assert(
			fc.property(randomModel(), (model) => {
				for (const { kind, state, interval, printed, sums, parts } of everyNode(model)) {
					expect(printed === null).toBe(interval === null);
					expect(sums === null).toBe(kind === 'question' || interval === null);
					expect(state !== null).toBe(kind === 'question');
					if (kind === 'question') expect(interval === null).toBe(state === 'notApplicable');
					else expect(interval === null).toBe(parts.every((part) => part.interval === null));
				}
			}),
			RUNS
		);
	});
});

const aside: Answer = { notApplicable: { reason: 'No such case', approvedBy: 'Ada' } };
const scope = { autonomy: 2, depth: 'quick' } as const;

/** care: first (2) of a (3), b (1), e (2); second (1) of c. work (3): third of d. */
const small = questionnaire([
	layer('care', [
		capability(
			'first',
			[question('care.a', { weight: 3 }), question('care.b'), question('care.e', { weight: 2 })],
			2
		),
		capability('second', [question('care.c', { interaction: ['human'] })])
	]),
	layer('work', [capability('third', [question('work.d')])], 3)
]);

const answers: Answers = {
	'care.a': { level: 2 },
	'care.b': { unknown: true },
	'care.e': aside,
	'care.c': { level: 1 },
	'work.d': { level: 3 }
};

describe('by hand', () => {
	const trace = explain(small, scope, answers);
	const at = (id: string): TraceNode | undefined => wayTo(trace, id)?.at(-1);
	const cell = (layer: string) => explainCell(small, scope, answers, { layer, interaction: 'human' });

	test('a capability: the unknown counts from 0 to 4, the one set aside not at all', () => {
		const sums = at('first')?.sums;
		expect(sums?.lo).toEqual({
			terms: [
				{ part: 'care.a', weight: 3, value: '2' },
				{ part: 'care.b', weight: 1, value: '0' }
			],
			total: '6',
			weights: '4',
			result: '1.50'
		});
		expect(sums?.hi).toMatchObject({ total: '10', result: '2.50' });
		expect(sums?.point).toMatchObject({ total: '6', weights: '3', result: '2.00' });
		expect(at('first')?.parts.map(({ state }) => state)).toEqual(['answered', 'unknown', 'notApplicable']);
	});

	test('a layer takes the numbers of its capabilities, with more decimals where two are too few', () => {
		// (2 × 1.5 + 1) ÷ 3 = 1.333…; the overall level, (1.333… + 3 × 3) ÷ 4 = 2.5833…, comes out with 1.33 too.
		expect(at('care')?.sums?.lo).toMatchObject({ total: '4', weights: '3', result: '1.33' });
		expect(at('overall')?.sums?.lo).toMatchObject({ total: '10.33', weights: '4', result: '2.58' });
	});

	test('a cell keeps the questions that bear on it', () => {
		expect(cell('care')?.sums?.lo.terms).toEqual([{ part: 'second', weight: 1, value: '1.00' }]);
		expect(cell('work')).toBeNull();
	});

	test('a path leads through everything above it', () => {
		expect(wayTo(trace, 'care.c')?.map(({ id }) => id)).toEqual(['overall', 'care', 'second', 'care.c']);
		expect(at('nowhere')).toBeUndefined();
	});

	test('two decimals become three where a sum of shorter numbers would come out otherwise', () => {
		// Thirds and sixths: 0.33 + 0.17 + 0.33 is 0.83, and ÷ 3 that is 0.2766…, printed 0.28; the score is 0.2777….
		const thirds = (id: string, levels: readonly (0 | 1)[]) =>
			capability(
				id,
				levels.map((_, index) => question(`l.${id}${index}`))
			);
		const pack = questionnaire([
			layer('l', [thirds('a', [1, 0, 0]), thirds('b', [1, 0, 0]), thirds('c', [1, 0, 0, 0, 0, 0, 0])])
		]);
		const given: Answers = { 'l.a0': { level: 2 }, 'l.b0': { level: 2 }, 'l.c0': { level: 1 } };
		const node = explain(pack, scope, {
			...Object.fromEntries(
				pack.layers[0]!.capabilities.flatMap((c) => c.questions.map((q) => [q.id, { level: 0 as const }]))
			),
			...given
		});
		expect(sumsIn(allNodes(node)).map(problemWithSum).filter(Boolean)).toEqual([]);
	});

	test('a number just under its floor is printed under it', () => {
		const many = Array.from({ length: 400 }, (_, index) => question(`l.q${index}`));
		const pack = questionnaire([layer('l', [capability('c', many)])]);
		const given = Object.fromEntries(
			many.map(({ id }, index) => [id, { level: index === 0 ? 1 : 2 } as const])
		);
		// (1 + 399 × 2) ÷ 400 = 1.9975: with two decimals it would read 2.00, which is the floor.
		expect(wayTo(explain(pack, scope, given), 'l')?.at(-1)?.printed?.lo).toBe('1.998');
	});

	test('nothing is left where everything was set aside', () => {
		const none = explain(small, scope, Object.fromEntries(Object.keys(answers).map((id) => [id, aside])));
		expect(none).toMatchObject({ interval: null, printed: null, sums: null });
		expect(allNodes(none)).toHaveLength(11);
	});
});
