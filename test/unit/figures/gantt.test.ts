import { describe, expect, test } from 'vitest';
import type { Figure, Mark, RectMark, TextMark } from '#lib/figures/figure.ts';
import { GANTT_WIDTH } from '#lib/figures/gantt-layout.ts';
import { gantt } from '#lib/figures/gantt.ts';
import { textWidth } from '#lib/figures/text-width.ts';
import { reportRoles } from '../../fixtures/report-pack.ts';
import {
	basePlan as base,
	ganttLabels as labels,
	ganttPlan as plan,
	ganttTask as task,
	taskRole
} from '../../fixtures/gantt.ts';
import { reportInput } from '../../fixtures/report.ts';

const rects = (figure: Figure, has: (rect: RectMark) => boolean): RectMark[] =>
	figure.marks.filter((mark): mark is RectMark => mark.kind === 'rect' && has(mark));
const texts = (figure: Figure): TextMark[] =>
	figure.marks.filter((mark): mark is TextMark => mark.kind === 'text');
const bars = (figure: Figure): RectMark[] =>
	rects(figure, ({ height, width }) => height === 10 && width !== 22);
const bands = (figure: Figure): RectMark[] =>
	rects(figure, ({ fill, opacity, width }) => fill === 'rule' && opacity !== undefined && width !== 22);
const diamonds = (figure: Figure): Mark[] => figure.marks.filter(({ kind }) => kind === 'polygon');

/** One day's column when the chart shows its 30 days. */
const DAY = (GANTT_WIDTH - 516) / 30;

describe('gantt', () => {
	test('a bar covers its first and last day, in one scale for all', () => {
		const [one, two] = bars(gantt(plan(task(1, 1), task(2, 4)), labels));
		expect(one?.x).toBeCloseTo(516, 1);
		expect(one?.width).toBeCloseTo(DAY, 1);
		expect(two?.x).toBeCloseTo(516 + DAY, 1);
		expect(two?.width).toBeCloseTo(3 * DAY, 1);
	});

	test('weekends and days off are shaded; working days stay white', () => {
		const covered = bands(gantt(plan(task(1, 1)), labels)).map(({ x, width }) => [
			Math.round((x - 516) / DAY) + 1,
			Math.round((x - 516 + width) / DAY)
		]);
		// From Tuesday 1 December; 25 and 28 December are days off.
		expect(covered).toEqual([
			[5, 6],
			[12, 13],
			[19, 20],
			[25, 28]
		]);
	});

	test('the critical chain is told apart without colour: filled against outlined, bold against plain', () => {
		const figure = gantt(plan(task(1, 2, { critical: true }), task(3, 4)), labels);
		const [critical, other] = bars(figure);
		expect(critical).toMatchObject({ fill: 'ink' });
		expect(critical).not.toHaveProperty('stroke');
		expect(other).toMatchObject({ stroke: 'accent' });
		const weights = texts(figure)
			.filter(({ text }) => text.startsWith('Work'))
			.map(({ weight }) => weight);
		expect(weights).toEqual([600, 400]);
	});

	test('launch and decision are diamonds on their days, whichever tasks are given', () => {
		for (const tasks of [[], [task(8, 9)]]) {
			const figure = gantt(plan(...tasks), labels);
			expect(diamonds(figure)).toHaveLength(2);
			expect(texts(figure).map(({ text }) => text)).toContain('Launch 2026-12-23');
			expect(texts(figure).map(({ text }) => text)).toContain('Decision 2026-12-30');
		}
	});

	test('the name of a milestone stands after it where there is room, else before it', () => {
		const named = (figure: Figure, name: string) => texts(figure).find(({ text }) => text.startsWith(name));
		const usual = gantt(plan(task(1, 2)), labels);
		expect(named(usual, 'Launch')).toMatchObject({ anchor: 'start' });
		expect(named(usual, 'Decision')).toMatchObject({ anchor: 'end' });
		const long = gantt(plan(task(1, 1, { end: '2027-02-26' })), labels);
		expect(named(long, 'Decision')).toMatchObject({ anchor: 'start' });
	});

	test('the first day of a week is named where a day is too narrow, and only inside the chart', () => {
		for (const end of ['2027-01-11', '2027-02-26', '2028-11-30']) {
			const figure = gantt(plan(task(1, 1, { end })), labels);
			const numbers = texts(figure).filter(({ size }) => size === 12);
			expect(numbers.length).toBeGreaterThan(4);
			for (const [index, { x, text, size }] of numbers.entries()) {
				expect(x + textWidth(text, size)).toBeLessThanOrEqual(numbers[index + 1]?.x ?? GANTT_WIDTH);
			}
		}
	});

	test('more white space makes every row as much taller', () => {
		const tasks = [task(1, 1), task(2, 4), task(3, 4)];
		const usual = gantt(plan(...tasks), labels);
		expect(gantt(plan(...tasks), labels, { padding: 20 }).height - usual.height).toBe(3 * 12);
	});

	test('milestones are no rows', () => {
		expect(gantt(plan(...base.tasks), labels).table.rows).toHaveLength(1);
	});

	test('work beyond the 30 days makes the days narrower, not the chart wider', () => {
		const late = task(1, 1, { start: '2027-01-04', end: '2027-01-08', late: true });
		const figure = gantt(plan(late), labels);
		const [bar] = bars(figure);
		expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(GANTT_WIDTH, 1);
		const note = texts(figure).find(({ text }) => text === 'late');
		expect(note).toMatchObject({ fill: 'stop' });
		expect(note?.x).toBeLessThan(bar?.x ?? 0);
	});

	test('long titles take more lines, and their row is as much higher', () => {
		const short = gantt(plan(task(1, 1)), labels);
		const long = gantt(
			plan(task(1, 1, { title: 'Name who can pause the agent, and a deputy, for every hour it runs' })),
			labels
		);
		expect(long.height - short.height).toBe(16);
	});

	test('every text stays inside the figure and no two overlap', () => {
		const { plan: full } = reportInput({ tasks: 60, roles: 20 });
		if (!full) throw new Error('The fixture has a plan.');
		const titles = new Map(reportRoles(20).map(({ id, title }) => [id, title]));
		const figure = gantt(full, { ...labels, role: (id) => titles.get(id) ?? id });
		const boxes = texts(figure).map(({ text, x, y, size, anchor }) => {
			const width = textWidth(text, size);
			const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
			return { text, left, right: left + width, top: y - 0.8 * size, bottom: y + 0.2 * size };
		});
		const outside = boxes.filter(
			({ left, right, top, bottom }) => left < 0 || right > figure.width || top < 0 || bottom > figure.height
		);
		expect(outside).toEqual([]);
		const overlaps = boxes.flatMap((a, index) =>
			boxes
				.slice(index + 1)
				.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
				.map((b) => [a.text, b.text])
		);
		expect(overlaps).toEqual([]);
	});

	test('the table says the same as the picture', () => {
		const { table } = gantt(plan(task(1, 2, { critical: true }), task(3, 4, { late: true })), labels);
		expect(table.columns).toEqual(['Task', 'Owner', 'Begins', 'Ends', 'Note']);
		expect(table.rows).toEqual([
			['Work of the 1', `role ${taskRole}`, '2026-12-01', '2026-12-02', 'cannot move'],
			['Work of the 3', `role ${taskRole}`, '2026-12-03', '2026-12-04', 'late']
		]);
	});

	test('the same plan gives the same figure', () => {
		expect(gantt(plan(task(1, 5)), labels)).toEqual(gantt(plan(task(1, 5)), labels));
	});

	test('what is known beside the plan is drawn, explained, and said in the table', () => {
		const tasks = [task(1, 2), task(3, 4)];
		const figure = gantt(plan(...tasks), labels, {
			today: '2026-12-03',
			done: new Set(['t1']),
			fixed: new Set(['t3']),
			opens: new Map([['t3', 'Rollback rehearsed']]),
			freeze: ['2026-12-21', '2026-12-22']
		});
		const said = texts(figure).map(({ text }) => text);
		expect(said).toEqual(
			expect.arrayContaining(['Today 2026-12-03', 'Rollback rehearsed', 'done', 'start set', 'freeze'])
		);
		expect(figure.table.rows.map((row) => row.at(-1))).toEqual([
			'done',
			'start set, opens a gate: Rollback rehearsed'
		]);
		const bare = gantt(plan(...tasks), labels);
		expect(texts(bare).map(({ text }) => text)).not.toContain('freeze');
	});

	test('a day outside the chart is not today', () => {
		const said = texts(gantt(plan(task(1, 2)), labels, { today: '2026-11-21' })).map(({ text }) => text);
		expect(said.filter((text) => text.startsWith('Today'))).toEqual([]);
	});

	test('every task has a row and a bar to take hold of', () => {
		const figure = gantt(plan(task(1, 2), task(3, 4)), labels);
		expect(figure.spots.map(({ key }) => key)).toEqual(['t1', 't3']);
		expect(figure.bars.map(({ x, width }) => [x, width])).toEqual(
			bars(figure).map(({ x, width }) => [x, width])
		);
		expect(figure.dayWidth).toBeCloseTo(DAY, 1);
	});

	test.each([350, 700, 1120])('%i wide, 60 tasks with gates keep their texts inside and apart', (width) => {
		const { plan: full } = reportInput({ tasks: 60, roles: 20 });
		if (!full) throw new Error('The fixture has a plan.');
		const opens = new Map(full.tasks.map(({ id }, index) => [id, `Gate number ${String(index)}`]));
		const figure = gantt(full, labels, { width, opens, today: '2026-12-10' });
		const boxes = texts(figure).map(({ text, x, y, size, anchor }) => {
			const wide = textWidth(text, size);
			const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
			return { text, left, right: left + wide, top: y - 0.8 * size, bottom: y + 0.2 * size };
		});
		expect(boxes.filter(({ left, right }) => left < -0.5 || right > width + 0.5)).toEqual([]);
		const overlaps = boxes.flatMap((a, index) =>
			boxes
				.slice(index + 1)
				.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
				.map((b) => [a.text, b.text])
		);
		expect(overlaps).toEqual([]);
	});
});
