import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ShapePart from '#lib/features/readiness/ShapePart.svelte';
import { readinessAt, threeLayers, twoLayers } from '../../fixtures/figure-packs.ts';
import { score } from '#lib/core/scoring/score.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

test('a radar stands beside the table it summarises, which needs no opening', async () => {
	await page.viewport(1440, 900);
	const screen = await render(ShapePart, {
		questionnaire: threeLayers,
		readiness: readinessAt(threeLayers),
		width: undefined
	});
	const [picture, table] = [screen.getByRole('img'), screen.getByRole('table')];
	await expect.element(picture).toHaveAccessibleName(/inside the floor at Care, Work/);
	await expect.element(table.getByRole('row', { name: 'Third 4.0 4.0 4.0 2.0' })).toBeVisible();
	const [left, right] = [picture, table].map((one) => one.element().getBoundingClientRect());
	expect(right!.left).toBeGreaterThan(left!.right - 1);
	expect(right!.top).toBeLessThan(left!.bottom);
	await expectAccessible();
});

test('on a phone the table stands below it, and the axes are walked by keyboard', async () => {
	await page.viewport(390, 844);
	const screen = await render(ShapePart, {
		questionnaire: threeLayers,
		readiness: readinessAt(threeLayers),
		width: 350
	});
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}');
	await expect
		.element(screen.getByRole('option', { name: /^Work: 2\.3, between 1\.4 and 2\.9, floor of 2\.0/ }))
		.toHaveFocus();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
	await expectAccessible();
});

test('two layers of which none has three capabilities have no shape', async () => {
	const bare = {
		...twoLayers,
		layers: twoLayers.layers.map((layer) => ({ ...layer, capabilities: layer.capabilities.slice(0, 2) }))
	};
	const readiness = score(bare, { autonomy: 1, depth: 'quick' }, {});
	const screen = await render(ShapePart, { questionnaire: bare, readiness, width: undefined });
	expect(screen.container.textContent.trim()).toBe('');
});
