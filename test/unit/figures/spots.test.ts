/** Places in a figure that open: each holds the number it is named after, and none overlaps another. */
import { describe, expect, test } from 'vitest';
import type { Figure, Spot } from '#lib/figures/figure.ts';
import { score } from '#lib/core/scoring/score.ts';
import { gantt } from '#lib/figures/gantt.ts';
import {
	capabilityFigure,
	heatFigure,
	layerFigure,
	radarFigure
} from '#lib/report/model/readiness-figures.ts';
import { readinessAt, threeLayers, twoLayers } from '../../fixtures/figure-packs.ts';
import { FIGURES } from '../../fixtures/figures.ts';
import { ganttLabels, ganttPlan, ganttTask, taskRole } from '../../fixtures/gantt.ts';
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

test.each<[string, (width?: number) => Figure | null, string[]]>([
	[
		'layers say their bounds and how they stand to the floor',
		(width) => layerFigure(threeLayers, readinessAt(threeLayers), width),
		[
			'Care: 2.3, between 1.4 and 2.9, floor of 2.0 not shown yet',
			'Work: 2.3, between 1.4 and 2.9, floor of 2.0 not shown yet',
			'Third: 4.0, floor of 2.0 reached'
		]
	],
	[
		'capabilities as well, in the order of the rows',
		(width) => capabilityFigure(threeLayers, readinessAt(threeLayers), width),
		[
			'Capability care.unknown: 0.0–4.0, floor of 2.0 not shown yet',
			'Capability care.missed: 1.0, floor of 2.0 missed',
			'Capability care.open: 3.0, between 1.5 and 3.5, floor of 2.0 not shown yet',
			'Capability care.met: 3.0, floor of 2.0 reached'
		]
	],
	[
		'axes of a radar as well',
		(width) => radarFigure(twoLayers, readinessAt(), width),
		[
			'Capability care.met: 3.0, floor of 2.0 reached',
			'Capability care.open: 3.0, between 1.5 and 3.5, floor of 2.0 not shown yet',
			'Capability care.missed: 1.0, floor of 2.0 missed',
			'Capability care.unknown: too few answers, between 0.0 and 4.0, floor of 2.0 not shown yet'
		]
	],
	[
		'tasks of the plan say when, who and whether they can move',
		() => gantt(ganttPlan(ganttTask(1, 2, { critical: true }), ganttTask(3, 4)), ganttLabels),
		[
			`Work of the 1, 2026-12-01 – 2026-12-02, role ${taskRole}, cannot move`,
			`Work of the 3, 2026-12-03 – 2026-12-04, role ${taskRole}`
		]
	]
])('%s', (_, make, names) => {
	const { spots = [] } = make() ?? {};
	const said = spots.map(({ name, detail }) => [name, detail].filter(Boolean).join(', '));
	expect(said.slice(0, names.length)).toEqual(names);
});

describe.each(Object.entries(FIGURES))('the marks of the %s', (_, make) => {
	test('have names of their own and stand inside the figure', () => {
		const { spots = [], width, height } = make() ?? { width: 0, height: 0 };
		expect(spots.length).toBeGreaterThan(2);
		expect(new Set(spots.map(({ key }) => key)).size).toBe(spots.length);
		expect(new Set(spots.map(({ name }) => name)).size).toBe(spots.length);
		for (const { x, y, width: wide, height: high } of spots) {
			expect(Math.min(x, y)).toBeGreaterThanOrEqual(-4);
			expect(x + wide).toBeLessThanOrEqual(width + 4);
			expect(y + high).toBeLessThanOrEqual(height);
		}
	});
});
