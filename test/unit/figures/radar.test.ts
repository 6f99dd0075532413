import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure, PolygonMark, TextMark } from '#lib/figures/figure.ts';
import { radar } from '#lib/figures/radar.ts';
import type { RadarAxis } from '#lib/figures/radar-axis.ts';
import { textWidth } from '#lib/figures/text-width.ts';
import { answers, readinessAt, threeLayers, twoLayers } from '../../fixtures/figure-packs.ts';
import { radarFigure } from '#lib/report/model/readiness-figures.ts';
import { score } from '#lib/core/scoring/score.ts';

const WORDS = { title: 'The shape', axis: 'Layer' };

const axis = (title: string, lo: number, more: Partial<RadarAxis> = {}): RadarAxis => ({
	key: title,
	title,
	lo,
	point: lo,
	floor: 2,
	state: lo >= 2 ? 'met' : 'missed',
	texts: [lo.toFixed(1), lo.toFixed(1), lo.toFixed(1), '2.0'],
	...more
});

const FOUR = [axis('North', 3), axis('East', 2), axis('South', 1, { point: 1.5 }), axis('West', 4)];

const drawn = (axes: readonly RadarAxis[], width?: number): Figure => {
	const figure = radar(axes, WORDS, width);
	if (!figure) throw new Error('There are axes enough.');
	return figure;
};
const outlines = (figure: Figure): PolygonMark[] =>
	figure.marks.filter(
		(mark): mark is PolygonMark => mark.kind === 'polygon' && mark.strokeWidth !== undefined
	);
const styleOf = ({ strokeWidth, dash }: PolygonMark): string => JSON.stringify([strokeWidth, dash]);
const texts = (figure: Figure): TextMark[] =>
	figure.marks.filter((mark): mark is TextMark => mark.kind === 'text');

describe('a radar', () => {
	test.each([0, 1, 2])('of %i axes is none', (count) => {
		expect(radar(FOUR.slice(0, count), WORDS)).toBeNull();
	});

	test('has cautious bounds, floors and answers as outlines of their own line', () => {
		const lines = outlines(drawn(FOUR));
		expect(lines).toHaveLength(3);
		expect(new Set(lines.map(styleOf)).size).toBe(3);
		for (const { points } of lines) expect(points).toHaveLength(4);
	});

	test('draws a level as far from the middle as it is high, clockwise from the top', () => {
		const [cautious, floor] = outlines(drawn(FOUR));
		const [cx, cy] = [220, floor!.points[1]![1]];
		const far = ([x, y]: readonly [number, number]) => Math.hypot(x - cx, y - cy);
		const one = far(cautious!.points[2]!);
		expect(cautious!.points.map((point) => Math.round((far(point) / one) * 100) / 100)).toEqual([3, 2, 1, 4]);
		const [north, east, south, west] = cautious!.points;
		expect([north![1] < cy, east![0] > cx, south![1] > cy, west![0] < cx]).toEqual([true, true, true, true]);
	});

	test('where one axis has no point there is no outline of points, but the signs of the others', () => {
		const figure = drawn([...FOUR.slice(1), axis('Open', 0, { point: null, state: 'possible' })]);
		expect(outlines(figure)).toHaveLength(2);
		const signs = (of: Figure) => of.marks.filter(({ kind }) => kind === 'circle').length;
		expect(signs(drawn(FOUR)) - signs(figure)).toBe(1);
	});

	test('the table has every number, and the summary where the floor is missed and where to read them', () => {
		const { table, summary } = drawn(FOUR);
		expect(table.columns).toEqual(['Layer', 'Cautious', 'As answered', 'Hopeful', 'Floor']);
		expect(table.rows.map(([name]) => name)).toEqual(['North', 'East', 'South', 'West']);
		expect(summary).toBe(
			'The cautious bounds stay inside the floor at South. A radar shows the shape; read the numbers in the table.'
		);
	});

	test('names that would run into each other become the numbers of the rows', () => {
		const many = Array.from({ length: 12 }, (_, index) => axis(`Capability ${String(index)}`, 2));
		const figure = drawn(many);
		expect(figure.table.rows[11]?.[0]).toBe('12 Capability 11');
		expect(texts(figure).filter(({ text }) => text === '12')).toHaveLength(1);
		expect(texts(figure).some(({ text }) => text.startsWith('Capability'))).toBe(false);
		expect(figure.spots![11]!.name).toContain('Capability 11');
	});

	test('names are whole, apart from each other, and inside the figure, at every width and number of axes', () => {
		const name = fc.array(fc.stringMatching(/^[A-Z][a-z]{2,11}$/), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(
				fc.array(name, { minLength: 3, maxLength: 8 }),
				fc.constantFrom(350, 440, 670),
				(names, width) => {
					const axes = names.map((words, index) => axis(words.join(' '), 2, { key: String(index) }));
					const figure = drawn(axes, width);
					for (const spot of figure.spots!) {
						expect(spot.x).toBeGreaterThanOrEqual(-4.01);
						expect(spot.x + spot.width).toBeLessThanOrEqual(width + 4.01);
						expect(spot.y).toBeGreaterThanOrEqual(0);
						expect(spot.y + spot.height).toBeLessThanOrEqual(figure.height);
					}
					const said = texts(figure)
						.map(({ text }) => text)
						.join('')
						.replaceAll(' ', '');
					for (const words of names) expect(said).toContain(words.join(''));
					for (const { text, x, size, anchor } of texts(figure)) {
						const wide = textWidth(text, size);
						const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
						expect(left).toBeGreaterThanOrEqual(-0.01);
						expect(left + wide).toBeLessThanOrEqual(width + 0.01);
					}
				}
			),
			{ numRuns: 200 }
		);
	});
});

describe('the radar of a readiness', () => {
	test('shows the layers where there are three', () => {
		const figure = radarFigure(threeLayers, readinessAt(threeLayers));
		expect(figure?.title).toBe('The shape of the layers');
		expect(figure?.table.rows).toHaveLength(3);
	});

	test('else the capabilities of a layer that has three', () => {
		const figure = radarFigure(twoLayers, readinessAt());
		expect(figure?.title).toBe('The shape of Care');
		expect(figure?.table.rows[3]).toEqual([
			'Capability care.unknown',
			'0.0',
			'too few answers',
			'4.0',
			'2.0'
		]);
	});

	test('and nothing where neither is there', () => {
		const bare = {
			...twoLayers,
			layers: twoLayers.layers.map((layer) => ({ ...layer, capabilities: layer.capabilities.slice(0, 2) }))
		};
		expect(radarFigure(bare, score(bare, { autonomy: 2, depth: 'quick' }, answers))).toBeNull();
	});
});
