import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Figure, Spot } from '#lib/figures/figure.ts';
import FigureView from '#lib/ui/FigureView.svelte';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const FIGURE: Figure = {
	width: 200,
	height: 60,
	title: 'Readiness per layer',
	summary: 'Below the floor: Quality.',
	table: {
		columns: ['Layer', 'Level'],
		rows: [
			['Governance', '2.3'],
			['Quality', '1.0–1.8']
		]
	},
	marks: [
		{ kind: 'rect', x: 0, y: 0, width: 50, height: 10, fill: 'accent', opacity: 0.3 },
		{ kind: 'line', x1: 0, x2: 0, y1: 0, y2: 60, stroke: 'ink', dash: [2, 3] },
		{ kind: 'circle', cx: 20, cy: 30, r: 5, fill: 'ink' },
		{
			kind: 'polygon',
			points: [
				[0, 0],
				[10, 0],
				[5, 8]
			],
			fill: 'stop'
		},
		{ kind: 'text', x: 10, y: 50, text: 'Governance', size: 13, weight: 600, anchor: 'start', fill: 'ink' }
	]
};

test('is one picture with a name and a sentence for who cannot see it', async () => {
	const screen = await render(FigureView, { figure: FIGURE });
	const picture = screen.getByRole('img');
	await expect.element(picture).toHaveAccessibleName('Readiness per layer Below the floor: Quality.');
	await expectAccessible();
});

test('draws every mark where it belongs', async () => {
	const screen = await render(FigureView, { figure: FIGURE });
	const svg = screen.getByRole('img').element();
	const drawn = [...svg.children].map(({ tagName }) => tagName).slice(2);
	expect(drawn).toEqual(['rect', 'line', 'circle', 'polygon', 'text']);
	expect(svg.querySelector('polygon')?.getAttribute('points')).toBe('0,0 10,0 5,8');
	expect(svg.querySelector('line')?.getAttribute('stroke-dasharray')).toBe('2 3');
	const scale = svg.getBoundingClientRect().width / FIGURE.width;
	expect(svg.querySelector('rect')?.getBoundingClientRect().width).toBeCloseTo(50 * scale, 0);
});

test('light and dark paint the same mark in another ink', async () => {
	const screen = await render(FigureView, { figure: FIGURE });
	const circle = screen.getByRole('img').element().querySelector('circle')!;
	const inks = ['light', 'dark'].map((theme) => {
		document.documentElement.dataset.theme = theme;
		return getComputedStyle(circle).fill;
	});
	delete document.documentElement.dataset.theme;
	expect(new Set([...inks, 'none']).size).toBe(3);
});

test('the same figures are there as a table, opened by keyboard', async () => {
	const screen = await render(FigureView, { figure: FIGURE });
	expect(screen.getByRole('table').elements()).toEqual([]);
	await userEvent.tab();
	await userEvent.keyboard('{Enter}');
	const table = screen.getByRole('table', { name: 'Readiness per layer' });
	await expect.element(table).toBeVisible();
	expect(
		table
			.getByRole('columnheader')
			.elements()
			.map(({ textContent }) => textContent)
	).toEqual(['Layer', 'Level']);
	await expect.element(table.getByRole('row', { name: 'Quality 1.0–1.8' })).toBeVisible();
	await expectAccessible();
});

test('a table wider than a phone scrolls by itself, not the page', async () => {
	await page.viewport(390, 844);
	const cells = Array.from({ length: 12 }, (_, index) => `Column number ${String(index)}`);
	const wide = { ...FIGURE, table: { columns: cells, rows: [cells] } };
	const screen = await render(FigureView, { figure: wide });
	await screen.getByText('As a table').click();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
	await expectAccessible();
});

const spot = (key: string, x: number, y: number, detail?: string): Spot => ({
	key,
	name: `Mark ${key}`,
	...(detail && { detail }),
	x,
	y,
	width: 40,
	height: 20
});
const SPOTS = [spot('a', 0, 0, 'between 1 and 2'), spot('b', 60, 0), spot('c', 0, 30), spot('d', 60, 30)];

const focused = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null;

async function press(...keys: string[]): Promise<(string | null)[]> {
	const names: (string | null)[] = [];
	for (const key of keys) {
		await userEvent.keyboard(`{${key}}`);
		names.push(focused());
	}
	return names;
}

test('its marks are one stop of the Tab key, and arrows walk them', async () => {
	const screen = await render(FigureView, { figure: { ...FIGURE, spots: SPOTS } });
	await userEvent.tab();
	expect(focused()).toBe('Mark a, between 1 and 2');
	expect(await press('ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End', 'Home')).toEqual([
		'Mark b',
		'Mark d',
		'Mark c',
		'Mark a, between 1 and 2',
		'Mark d',
		'Mark a, between 1 and 2'
	]);
	await press('ArrowDown');
	await expect.element(screen.getByRole('option', { name: 'Mark c' })).toHaveAttribute('tabindex', '0');
	expect(document.querySelectorAll('.spot[tabindex="0"]').length).toBe(1);
	await userEvent.tab();
	expect(document.activeElement?.tagName).toBe('SUMMARY');
	await userEvent.tab({ shift: true });
	expect(focused()).toBe('Mark c');
	await expectAccessible();
});

test('marks that open something are buttons, that say what, and open by keyboard', async () => {
	const toggled: string[] = [];
	await render(FigureView, {
		figure: { ...FIGURE, spots: SPOTS },
		opens: {
			key: 'b',
			controls: 'there',
			what: 'How it is made',
			ontoggle: ({ key }: Spot) => toggled.push(key)
		}
	});
	const marks = page.getByRole('toolbar', { name: 'Readiness per layer: marks' }).getByRole('button');
	expect(marks.elements().map((mark) => mark.getAttribute('aria-expanded'))).toEqual([
		'false',
		'true',
		'false',
		'false'
	]);
	await userEvent.tab();
	expect(focused()).toBe('Mark a, between 1 and 2. How it is made');
	await press('ArrowDown', 'Enter');
	expect(toggled).toEqual(['c']);
	await marks.nth(1).click();
	expect(toggled).toEqual(['c', 'b']);
	expect(focused()).toBe('Mark b. How it is made');
});

test('each mark lies over what it stands for, however wide the figure is shown', async () => {
	const screen = await render(FigureView, { figure: { ...FIGURE, spots: SPOTS } });
	const svg = screen.getByRole('img').element().getBoundingClientRect();
	const scale = svg.width / FIGURE.width;
	for (const [index, option] of screen.getByRole('option').elements().entries()) {
		const box = option.getBoundingClientRect();
		expect(box.x - svg.x).toBeCloseTo(SPOTS[index]!.x * scale, 0);
		expect(box.y - svg.y).toBeCloseTo(SPOTS[index]!.y * scale, 0);
		expect(box.width).toBeCloseTo(40 * scale, 0);
	}
});

test('with fewer marks than it was walked to, the last of them is the stop', async () => {
	const screen = await render(FigureView, { figure: { ...FIGURE, spots: SPOTS } });
	await userEvent.tab();
	await press('End');
	await screen.rerender({ figure: { ...FIGURE, spots: SPOTS.slice(0, 2) } });
	await expect.element(screen.getByRole('option', { name: 'Mark b' })).toHaveAttribute('tabindex', '0');
});
