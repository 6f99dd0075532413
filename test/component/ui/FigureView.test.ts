import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Figure } from '#lib/figures/figure.ts';
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
