/** The figures around the chart of a plan: as data. */
import { describe, expect, test } from 'vitest';
import type { RoleDays } from '#lib/core/rollout/day-loads.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import type { Projection, ReachedLevel } from '#lib/core/rollout/projection.ts';
import type { Figure, LineMark, RectMark, TextMark } from '#lib/figures/figure.ts';
import { burnUpFigure } from '#lib/figures/burn-up.ts';
import { plannedDone } from '#lib/figures/planned-done.ts';
import { roleStrips } from '#lib/figures/role-strips.ts';
import { textWidth } from '#lib/figures/text-width.ts';
import { burnUpTexts, plannedDoneTexts } from '#lib/i18n/plan-progress-text.ts';
import { stripTexts } from '#lib/i18n/plan-chart-text.ts';
import { reportInput } from '../../fixtures/report.ts';

const found = reportInput({ tasks: 3 }).plan;
if (!found) throw new Error('The fixture has a plan.');
const plan: Plan = found;

const texts = ({ marks }: Figure): TextMark[] =>
	marks.filter((mark): mark is TextMark => mark.kind === 'text');
const words = (figure: Figure): string[] => texts(figure).map(({ text }) => text);
const rects = ({ marks }: Figure, fill: string): RectMark[] =>
	marks.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.fill === fill && !mark.opacity);
const thick = ({ marks }: Figure): LineMark[] =>
	marks.filter((mark): mark is LineMark => mark.kind === 'line' && (mark.width ?? 1) > 2);

/** Texts that leave the figure to a side. */
const outside = (figure: Figure): string[] =>
	texts(figure)
		.filter(({ text, x, size, anchor }) => {
			const width = textWidth(text, size);
			const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
			return left < -0.5 || left + width > figure.width + 0.5;
		})
		.map(({ text }) => text);

const WIDTHS = [350, 860, 1120];

describe('strips of roles', () => {
	const loads: RoleDays[] = [
		{
			role: 'maker',
			days: plan.workingDays.map((day, index) => ({ day, hours: index === 2 ? 5 : 1, capacityHours: 3 }))
		}
	];
	const labels = { ...stripTexts(plan, loads), role: (id: string) => id };
	const figure = roleStrips(plan, loads, labels);

	test('what is too much stands out above the hours there are, and is counted in words', () => {
		const [over] = rects(figure, 'stop');
		const there = rects(figure, 'rule')[2];
		expect((over?.y ?? 0) + (over?.height ?? 0)).toBeCloseTo(there?.y ?? 0);
		expect(words(figure)).toContain('one day too full');
		expect(figure.summary).toBe('On one day a role is asked for more hours than it has.');
	});

	test('the table names the days on which the role works', () => {
		expect(figure.table.rows).toHaveLength(plan.workingDays.length);
		expect(figure.table.rows[2]).toEqual(['maker', '3 Dec', '5 h', '3 h', '2 h']);
	});

	test.each(WIDTHS)('%i wide, every text stays inside', (width) => {
		expect(outside(roleStrips(plan, loads, labels, { width }))).toEqual([]);
	});
});

const NEVER: ReachedLevel[] = [3, 4].map((autonomy) => ({
	autonomy: autonomy as 3 | 4,
	already: false,
	day: null,
	dayNumber: null
}));
const days = plan.workingDays.map((day, index) => ({
	supportedNow: index < 9 ? (1 as const) : (2 as const),
	possible: 4 as const,
	overallLo: index < 4 ? 1 : 2.4,
	gatesThrough: index < 9 ? 10 : 14,
	gates: 14,
	day,
	dayNumber: index + 1,
	hoursDone: 0,
	finished: index === 9 ? ['task-0'] : []
}));
const projection: Projection = {
	before: { supportedNow: 1, possible: 4, overallLo: 1, gatesThrough: 9, gates: 14 },
	days,
	reached: [
		{ autonomy: 1, already: true, day: null, dayNumber: null },
		{ autonomy: 2, already: false, day: days[9]?.day ?? '', dayNumber: 14 },
		...NEVER
	]
};
const asked: Plan = { ...plan, requested: 2 };

describe('readiness day by day', () => {
	const draw = (width?: number) =>
		burnUpFigure(
			asked,
			projection,
			{ ...burnUpTexts(projection, asked), task: (id) => id },
			{ floor: 2.25, ...(width !== undefined && { width }) }
		);

	test('names levels that are reached days apart without one name over the other, and of one day the highest', () => {
		const at = (autonomy: 1 | 2 | 3, index: number): ReachedLevel => ({
			autonomy,
			already: false,
			day: days[index]?.day ?? '',
			dayNumber: index
		});
		const drawn = (reached: readonly ReachedLevel[]) => {
			const path = { ...projection, reached };
			return burnUpFigure(asked, path, { ...burnUpTexts(path, asked), task: (id) => id }, { floor: 2.25 });
		};
		const apart = drawn([at(1, 8), at(2, 9)]);
		const [second, first] = apart.marks.filter(
			(mark) => mark.kind === 'text' && mark.text.startsWith('supports')
		);
		expect([first, second]).toMatchObject([
			{ text: 'supports level 1', anchor: 'end' },
			{ text: 'supports level 2', anchor: 'start' }
		]);
		expect(words(drawn([at(1, 9), at(2, 9)])).filter((text) => text.startsWith('supports'))).toEqual([
			'supports level 2'
		]);
	});

	test('says on which day the level asked for is supported, and marks that day alone', () => {
		const figure = draw();
		expect(figure.summary).toBe(
			'On day 14 (Mon 14 Dec) the answers will support level 2 if all work is done as planned.'
		);
		expect(words(figure).filter((text) => text.startsWith('supports'))).toEqual(['supports level 2']);
	});

	test('gates rise in steps, on the days they open', () => {
		const rises = thick(draw()).filter(({ x1, x2 }) => x1 === x2);
		// The overall level on the fifth working day; gates on the first, from 9 to 10, and on the tenth.
		expect(rises).toHaveLength(3);
		expect(rises.every(({ y1, y2 }) => y2 < y1)).toBe(true);
	});

	test('the table lists the days on which something is finished', () => {
		expect(draw().table.rows).toEqual([['14 Dec', 'task-0', '14 / 14', '2.4', '2']]);
	});

	test.each(WIDTHS)('%i wide, every text stays inside', (width) => {
		expect(outside(draw(width))).toEqual([]);
	});
});

describe('planned against done', () => {
	const made = plan.workingDays.map((day, index) => ({
		day,
		plannedHours: index * 2,
		plannedTasks: index,
		doneHours: index < 5 ? index : null,
		doneTasks: index < 5 ? index : null
	}));
	const figure = plannedDone(plan, made, plannedDoneTexts(made, plan));

	test('the line of what is done ends where the future begins', () => {
		const done = thick(figure).filter(({ y1 }) => y1 < 140);
		const planned = figure.marks.filter(
			(mark): mark is LineMark => mark.kind === 'line' && mark.dash?.[0] === 4 && mark.y1 < 140
		);
		const rightmost = (lines: readonly LineMark[]): number => Math.max(...lines.map(({ x2 }) => x2));
		expect(rightmost(done)).toBeLessThan(rightmost(planned) / 3);
		expect(rightmost(planned)).toBe(figure.width);
	});

	test('the two lines are told apart without colour', () => {
		expect(figure.summary).toBe('Four tasks and 4 h are done; by then four tasks and 8 h were planned.');
		expect(thick(figure).every(({ dash }) => dash === undefined)).toBe(true);
	});

	test.each(WIDTHS)('%i wide, every text stays inside', (width) => {
		expect(outside(plannedDone(plan, made, plannedDoneTexts(made, plan), { width }))).toEqual([]);
	});
});
