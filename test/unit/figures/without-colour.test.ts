/** Every figure can be read in grey: marks that differ in colour differ in shape, line or size as well. */
import { describe, expect, test } from 'vitest';
import type { Figure, Mark, Tone } from '#lib/figures/figure.ts';
import { FIGURES } from '../../fixtures/figures.ts';

const size = (points: readonly (readonly [number, number])[]): string => {
	const spread = (of: number[]): string => (Math.max(...of) - Math.min(...of)).toFixed(0);
	return `${spread(points.map(([x]) => x))}×${spread(points.map(([, y]) => y))}`;
};

const paintedAs = ({ fill, stroke }: { fill?: Tone; stroke?: Tone }): string =>
	[fill && 'filled', stroke && 'outlined'].filter(Boolean).join(' and ');

/** What is left of a mark without its place and its colours. A bar or a line may be as long as what it shows. */
function shapeOf(mark: Mark): string {
	switch (mark.kind) {
		case 'rect':
			return `rect ${String(mark.height)} ${paintedAs(mark)}`;
		case 'circle':
			return `circle ${String(mark.r)} ${paintedAs(mark)}`;
		case 'polygon':
			return mark.stroke
				? `outline ${String(mark.strokeWidth)} ${String(mark.dash)}`
				: `polygon ${size(mark.points)}`;
		case 'line':
			return `line ${String(mark.width)} ${String(mark.dash)}`;
		case 'text':
			return `text ${mark.text}`;
	}
}

const colourOf = (mark: Mark): Tone[] => [
	...('fill' in mark ? [mark.fill] : []),
	...('stroke' in mark ? [mark.stroke] : [])
];

/** The shapes that come in more than one colour. */
function coloured({ marks }: Figure): [string, string[]][] {
	const colours = new Map<string, Set<string>>();
	for (const mark of marks) {
		const shape = shapeOf(mark);
		colours.set(shape, (colours.get(shape) ?? new Set()).add(colourOf(mark).join('/')));
	}
	return [...colours].filter(([, set]) => set.size > 1).map(([shape, set]) => [shape, [...set]]);
}

describe.each(Object.entries(FIGURES))('%s', (_, make) => {
	test.each([undefined, 350, 670])('no two marks differ in colour alone, %s wide', (width) => {
		const figure = make(width);
		expect(figure).not.toBeNull();
		expect(coloured(figure!)).toEqual([]);
	});
});

test('the check finds two squares of which only one is red', () => {
	const square = (fill: Tone): Mark => ({ kind: 'rect', x: 0, y: 0, width: 10, height: 10, fill });
	const figure = { ...FIGURES.gantt!()!, marks: [square('ink'), square('stop')] };
	expect(coloured(figure)).toHaveLength(1);
});
