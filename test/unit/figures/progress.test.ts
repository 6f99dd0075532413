/** The figures of readiness over time: slopes between two moments, and lines over many. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure, Mark } from '#lib/figures/figure.ts';
import { slopeChart } from '#lib/figures/slope-chart.ts';
import type { SlopeEnd, SlopeLine } from '#lib/figures/slope-plot.ts';
import { spreadLabels } from '#lib/figures/spread-labels.ts';
import { shortenText, textWidth } from '#lib/figures/text-width.ts';
import { trendLines } from '#lib/figures/trend-lines.ts';
import type { TrendMark } from '#lib/figures/trend-lines.ts';

type Of<K extends Mark['kind']> = Extract<Mark, { kind: K }>;
const marks = <K extends Mark['kind']>(figure: Figure, kind: K): Of<K>[] =>
	figure.marks.filter((mark): mark is Of<K> => mark.kind === kind);

describe('labels moved apart', () => {
	test.each<[string, number[], number[]]>([
		['stand where they wish when there is room', [40, 10, 80], [40, 10, 80]],
		['stand around their mean when they touch', [50, 50], [45, 55]],
		['push a neighbour in turn', [50, 50, 58], [42.67, 52.67, 62.67]],
		['stay inside', [0, 0, 100], [0, 10, 100]]
	])('%s', (_, wishes, expected) => {
		expect(spreadLabels(wishes, 10, 0, 100).map((y) => Math.round(y * 100) / 100)).toEqual(expected);
	});

	test('never touch, keep their order, and stay inside where they fit', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 11 }), (wishes) => {
				const places = spreadLabels(wishes, 10, 0, 100);
				const sorted = [...places.keys()].sort((a, b) => places[a]! - places[b]!);
				for (const [index, at] of sorted.entries()) {
					expect(places[at]).toBeGreaterThanOrEqual(-1e-6);
					expect(places[at]).toBeLessThanOrEqual(100 + 1e-6);
					const next = sorted[index + 1];
					if (next === undefined) continue;
					expect(places[next]! - places[at]!).toBeGreaterThanOrEqual(10 - 1e-6);
					expect(wishes[at]).toBeLessThanOrEqual(wishes[next]!);
				}
			})
		);
	});
});

test('a text is cut to its room with an ellipsis', () => {
	expect(shortenText('Measurement', 13, 200)).toBe('Measurement');
	const cut = shortenText('Measurement of everything there is', 13, 90);
	expect(cut).toMatch(/^Measure.*…$/);
	expect(textWidth(cut, 13)).toBeLessThanOrEqual(90);
});

const end = (point: number, floor = 2): SlopeEnd => ({
	lo: point,
	hi: point,
	point,
	value: point.toFixed(1),
	interval: point.toFixed(1),
	floor
});
const words = { title: 'Layers', summary: 'One rose.', from: 'Pilot', to: 'Now', columns: ['Layer'] };
const lines: SlopeLine[] = [
	{ title: 'Governance', from: end(1), to: end(3) },
	{ title: 'Quality', from: end(3), to: end(1.5) },
	{ title: 'Workforce', from: end(2), to: end(2) }
];

describe('the slope chart', () => {
	const figure = slopeChart(lines, words);
	const slopes = marks(figure, 'line').filter(({ width }) => width !== undefined);

	test('tells rising, falling and still without colour', () => {
		expect(slopes.map(({ width, dash }) => [width, dash ?? null])).toEqual([
			[1.75, null],
			[1.75, [6, 3]],
			[0.75, null]
		]);
		expect(slopes[0]!.y1).toBeGreaterThan(slopes[0]!.y2);
	});

	test('has a circle at an end that reaches the floor, a square at one that does not', () => {
		expect(marks(figure, 'circle')).toHaveLength(4);
		expect(marks(figure, 'rect').map(({ fill }) => fill)).toEqual(['stop', 'stop']);
	});

	test('draws the floor from the one level to the other', () => {
		const raised = slopeChart([{ title: 'A', from: end(1, 1), to: end(1, 2.25) }], words);
		const floor = marks(raised, 'line').find(({ dash }) => dash)!;
		expect(floor.y1).toBeGreaterThan(floor.y2);
		expect(marks(raised, 'text').map(({ text }) => text)).toEqual(
			expect.arrayContaining(['floor 1.0', 'floor 2.25'])
		);
	});

	test('shows an interval as a faint bar, and no line where there was no such layer', () => {
		const open: SlopeEnd = { ...end(1), hi: 3, point: null, value: '1.0–3.0' };
		const drawn = slopeChart([{ title: 'A', from: null, to: open }], words);
		expect(marks(drawn, 'rect').find(({ opacity }) => opacity === 0.28)).toMatchObject({ fill: 'accent' });
		expect(marks(drawn, 'line').filter(({ width }) => width !== undefined)).toEqual([]);
		expect(drawn.table.rows).toEqual([['A', '–', '–', '–', '1.0–3.0', '1.0', '2.0']]);
	});

	test.each([350, 520, 670])('no texts touch at width %i, however close the ends are', (width) => {
		const close = ['Governance', 'Quality', 'Workforce', 'Measurement of what matters here', 'More'].map(
			(title, index) => ({ title, from: end(2 + index * 0.02), to: end(2) })
		);
		const texts = marks(slopeChart(close, words, width), 'text').map((text) => {
			const wide = textWidth(text.text, text.size);
			const left = text.anchor === 'end' ? text.x - wide : text.x;
			return { left, right: left + wide, y: text.y };
		});
		for (const [index, a] of texts.entries()) {
			expect(a.left).toBeGreaterThanOrEqual(-0.01);
			expect(a.right).toBeLessThanOrEqual(width + 0.01);
			for (const b of texts.slice(index + 1)) {
				const apart = Math.abs(a.y - b.y) >= 13 || a.right <= b.left || b.right <= a.left;
				expect(apart).toBe(true);
			}
		}
	});
});

const moment = (day: string, supported: number, level: number | null): TrendMark => ({
	day,
	date: day.slice(5),
	supported,
	overall: level === null ? null : { lo: level - 0.5, hi: level + 0.5, point: level },
	row: [day, String(supported)]
});
const trendWords = {
	title: 'T',
	summary: 'S',
	supported: 'Supported',
	overall: 'Overall',
	columns: ['Date']
};

describe('the trend', () => {
	const figure = trendLines(
		[moment('2026-01-01', 0, 1), moment('2026-01-11', 1, 2), moment('2026-01-31', 1, 2.5)],
		trendWords,
		520
	);
	const dots = marks(figure, 'circle');

	test('has dates to scale', () => {
		const [a, b, c] = dots.map(({ cx }) => cx);
		expect((b! - a!) / (c! - a!)).toBeCloseTo(1 / 3, 3);
	});

	test('steps to what is supported, and joins the levels', () => {
		const ways = marks(figure, 'line').filter(({ stroke }) => stroke === 'ink');
		// across, up, across; then two joins of levels
		expect(ways.map(({ x1, x2, y1, y2 }) => (y1 === y2 ? 'across' : x1 === x2 ? 'up' : 'slope'))).toEqual([
			'across',
			'up',
			'across',
			'slope',
			'slope'
		]);
		expect(marks(figure, 'rect')).toHaveLength(3);
	});

	test('leaves a gap where everything was set aside', () => {
		const gap = trendLines(
			[moment('2026-01-01', 0, 1), moment('2026-01-11', 0, null), moment('2026-01-31', 0, 2)],
			trendWords
		);
		const joins = marks(gap, 'line').filter(({ stroke, y1, y2 }) => stroke === 'ink' && y1 !== y2);
		expect(joins).toEqual([]);
	});

	test('shows one moment alone in the middle, and drops dates that would touch', () => {
		const one = trendLines([moment('2026-01-01', 2, 2)], trendWords, 400);
		expect(marks(one, 'circle').map(({ cx }) => cx)).toEqual([202, 202]);
		const near = trendLines(
			['2026-01-01', '2026-12-30', '2026-12-31'].map((day) => moment(day, 1, 1)),
			trendWords,
			350
		);
		const shown = marks(near, 'text').map(({ text }) => text);
		expect(shown).toContain('12-31');
		expect(shown).toContain('01-01');
		expect(shown).not.toContain('12-30');
	});
});
