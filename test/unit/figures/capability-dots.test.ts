import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capabilityDots } from '#lib/figures/capability-dots.ts';
import type { CapabilityDot, DotGroup } from '#lib/figures/capability-dots.ts';
import type { CircleMark, Figure, LineMark, Mark, RectMark, TextMark } from '#lib/figures/figure.ts';
import { textWidth } from '#lib/figures/text-width.ts';

const dot = (key: string, lo: number, more: Partial<CapabilityDot> = {}): CapabilityDot => ({
	key,
	title: `Capability ${key}`,
	lo,
	hi: lo,
	point: lo,
	value: lo.toFixed(1),
	interval: lo.toFixed(1),
	state: lo >= 2 ? 'met' : 'missed',
	...more
});

const group = (title: string, ...dots: CapabilityDot[]): DotGroup => ({
	title,
	floor: 2,
	floorText: '2.0',
	dots
});

const texts = (figure: Figure): TextMark[] =>
	figure.marks.filter((mark): mark is TextMark => mark.kind === 'text');
const circles = (figure: Figure): CircleMark[] =>
	figure.marks.filter((mark): mark is CircleMark => mark.kind === 'circle');
function heightOf(mark: Mark): number {
	switch (mark.kind) {
		case 'circle':
			return mark.cy;
		case 'line':
			return (mark.y1 + mark.y2) / 2;
		case 'polygon':
			return mark.points[0]?.[1] ?? NaN;
		case 'rect':
		case 'text':
			return mark.y;
	}
}
/** Those of a row: the legend has no spot. */
const inRow = (figure: Figure, index: number): Figure['marks'] => {
	const spot = figure.spots![index]!;
	return figure.marks.filter((mark) => {
		const y = heightOf(mark);
		const isGrid = mark.kind === 'line' && mark.stroke === 'rule';
		return !isGrid && y >= spot.y && y <= spot.y + spot.height;
	});
};

describe('capability dots', () => {
	test('stand by layer, and in it the furthest short of its floor first', () => {
		const figure = capabilityDots(
			[
				group('One', dot('c', 3), dot('a', 0.5, { hi: 4, point: 2.5 }), dot('b', 0.5, { point: 0.5 })),
				group('Two', dot('e', 2), dot('d', 1))
			],
			2
		);
		expect(figure.spots!.map(({ key }) => key)).toEqual(['b', 'a', 'c', 'd', 'e']);
		const ys = (text: string) => texts(figure).find((mark) => mark.text === text)!.y;
		const order = ['One', 'Capability b', 'Capability a', 'Capability c', 'Two', 'Capability d'].map(ys);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
	});

	test('a row has its interval as a bar, its floor as a tick and its answers as a sign, on one scale', () => {
		const figure = capabilityDots(
			[group('One', dot('a', 1, { hi: 3, point: 2.5, state: 'possible' }), dot('b', 4))],
			2
		);
		const [first, second] = [inRow(figure, 0), inRow(figure, 1)];
		expect(first.map(({ kind }) => kind)).toEqual(['text', 'rect', 'line', 'polygon', 'text']);
		expect(second.map(({ kind }) => kind)).toEqual(['text', 'line', 'circle', 'text']);
		const bar = first.find((mark): mark is RectMark => mark.kind === 'rect')!;
		const tick = first.find((mark): mark is LineMark => mark.kind === 'line')!;
		expect(tick.x1).toBeCloseTo(bar.x + bar.width / 2, 1);
		const top = second.find((mark): mark is CircleMark => mark.kind === 'circle')!;
		expect(top.cx - tick.x1).toBeCloseTo(bar.width, 1);
	});

	test('where too little is answered for a point there is no sign', () => {
		const figure = capabilityDots(
			[group('One', dot('a', 0, { hi: 4, point: null, value: '0.0–4.0', state: 'possible' }))],
			2
		);
		expect(inRow(figure, 0).map(({ kind }) => kind)).toEqual(['text', 'rect', 'line', 'text']);
		expect(figure.spots![0]!.name).toBe('Capability a: 0.0–4.0');
	});

	test('the table has the same capabilities in the same order, and says each state in a word', () => {
		const { table } = capabilityDots(
			[group('One', dot('a', 3), dot('b', 1, { hi: 2, interval: '1.0–2.0', state: 'possible' }))],
			2
		);
		expect(table.rows).toEqual([
			['Capability b', 'One', '1.0', '1.0–2.0', '2.0', 'not shown yet'],
			['Capability a', 'One', '3.0', '3.0', '2.0', 'reached']
		]);
		for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
	});

	test.each<[string, DotGroup[], string]>([
		['all reach', [group('One', dot('a', 2))], 'Every capability stands at the floor of its layer or above.'],
		[
			'two do not',
			[group('One', dot('a', 1.5), dot('b', 3)), group('Two', dot('c', 0))],
			'Of 3 capabilities, 2 stand below the floor of their layer; the furthest is Capability c, 0.0.'
		]
	])('the summary says how many fall short, and which furthest: %s', (_, groups, summary) => {
		expect(capabilityDots(groups, 2).summary).toBe(summary);
	});

	test('a layer without a capability leaves nothing behind', () => {
		expect(capabilityDots([group('One', dot('a', 2)), group('Two')], 2)).toEqual(
			capabilityDots([group('One', dot('a', 2))], 2)
		);
	});

	test('every word of every title is there, at every width, and no text stands on another or leaves the figure', () => {
		const title = fc
			.array(fc.stringMatching(/^[A-Za-z]{1,30}$/), { minLength: 1, maxLength: 14 })
			.map((words) => words.join(' '));
		fc.assert(
			fc.property(
				fc.array(title, { minLength: 1, maxLength: 12 }),
				fc.integer({ min: 320, max: 1000 }),
				(titles, width) => {
					const dots = titles.map((text, index) => dot(String(index), index % 5, { title: text }));
					const figure = capabilityDots([group('One', ...dots)], 2, width);
					const boxes = texts(figure).map(({ text, x, y, size, anchor }) => {
						const wide = textWidth(text, size);
						const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
						return { text, left, right: left + wide, top: y - 11, bottom: y + 3 };
					});
					const said = boxes.map(({ text }) => text).join('');
					for (const { title: whole } of dots) {
						expect(said.replaceAll(' ', '')).toContain(whole.replaceAll(' ', ''));
					}
					for (const [index, a] of boxes.entries()) {
						expect(a.left).toBeGreaterThanOrEqual(-0.01);
						expect(a.right).toBeLessThanOrEqual(width + 0.01);
						expect(a.bottom).toBeLessThanOrEqual(figure.height);
						for (const b of boxes.slice(index + 1)) {
							const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
							expect(apart, `${a.text} and ${b.text}`).toBe(true);
						}
					}
				}
			),
			{ numRuns: 150 }
		);
	});

	test('a reached floor is a circle, a missed one a square', () => {
		const met = capabilityDots([group('One', dot('a', 3))], 2);
		const missed = capabilityDots([group('One', dot('a', 1))], 2);
		expect(circles(met).length - circles(missed).length).toBe(1);
	});
});
