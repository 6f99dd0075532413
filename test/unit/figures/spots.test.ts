/** Places in a figure that open: each holds the number it is named after, and none overlaps another. */
import { describe, expect, test } from 'vitest';
import type { Figure, Spot } from '#lib/figures/figure.ts';
import { score } from '#lib/core/scoring/score.ts';
import { heatFigure, layerFigure } from '#lib/report/model/readiness-figures.ts';
import { capability, layer, question, questionnaire } from '../../fixtures/small-pack.ts';

const pack = questionnaire([
	layer('care', [capability('first', [question('care.a', { interaction: ['autonomous', 'human'] })])]),
	layer('work', [capability('second', [question('work.b')])])
]);
const readiness = score(pack, { autonomy: 1, depth: 'quick' }, { 'care.a': { level: 3 } });

const inside = ({ x, y, width, height }: Spot, at: { x: number; y: number }): boolean =>
	at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;

describe.each<[string, (width?: number) => Figure, string[], string[]]>([
	[
		'layers',
		(width) => layerFigure(pack, readiness, width),
		['care', 'work'],
		['Care: 3.0', 'Work: 0.0–4.0']
	],
	[
		'cells with a number',
		(width) => heatFigure(pack, readiness, width),
		['care/autonomous', 'care/human', 'work/autonomous'],
		['Care, AI alone: 3.0', 'Care, People only: 3.0', 'Work, AI alone: 0.0–4.0']
	]
])('%s', (_, make, keys, names) => {
	test.each([undefined, 350])('%s wide: hold what they are named after', (width) => {
		const { spots = [], marks, ...size } = make(width);
		expect(spots.map(({ key }) => key)).toEqual(keys);
		expect(spots.map(({ name }) => name)).toEqual(names);
		for (const spot of spots) {
			const number = spot.name.split(': ')[1];
			expect(marks.some((mark) => mark.kind === 'text' && mark.text === number && inside(spot, mark))).toBe(
				true
			);
			expect(spot.x + spot.width).toBeLessThan(size.width + 0.01);
			expect(spot.y + spot.height).toBeLessThanOrEqual(size.height);
			const middle = { x: spot.x + spot.width / 2, y: spot.y + spot.height / 2 };
			expect(spots.filter((other) => inside(other, middle))).toEqual([spot]);
		}
	});
});
