import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Thresholds } from '#lib/core/pack/schema.ts';
import { score } from '#lib/core/scoring/score.ts';
import ThresholdsScreen from '#lib/features/thresholds/ThresholdsScreen.svelte';
import { SMALL } from '../../fixtures/what-if.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const { thresholds: PACK, autonomies } = SMALL.questionnaire;
const OWN: Thresholds = { ...PACK, layerFloor: { ...PACK.layerFloor, '2': 1.5 } };

async function show(own: Thresholds | null = null) {
	const onchange = vi.fn<(thresholds: Thresholds | null) => void>();
	const readiness = score(SMALL.questionnaire, { autonomy: 1, depth: 'quick' }, {});
	const screen = await render(ThresholdsScreen, { own, pack: PACK, autonomies, readiness, onchange });
	const field = (name: string) => screen.getByLabelText(name, { exact: true });
	return { screen, field, onchange };
}

async function type(field: ReturnType<Awaited<ReturnType<typeof show>>['field']>, text: string) {
	await field.fill(text);
	(field.element() as HTMLElement).blur();
}

describe('the thresholds of an assessment', () => {
	test('a value of one’s own is set with all the others as they were', async () => {
		const { field, onchange } = await show();
		await type(field('Floor of every layer at autonomy 2'), '1,5');
		expect(onchange.mock.calls).toEqual([[OWN]]);
		await field('Weakest evidence for a gate at autonomy 1').selectOptions('asserted');
		expect(onchange.mock.lastCall?.[0]?.gateEvidence['1']).toBe('asserted');
		await type(field('Share that must be known for a point'), '60 %');
		expect(onchange.mock.lastCall?.[0]?.pointCompleteness).toBe(0.6);
	});

	test('a value that would fall as autonomy rises is refused with a sentence, and what was typed stays', async () => {
		const { screen, field, onchange } = await show();
		const floor = field('Floor of every layer at autonomy 3');
		await type(floor, '1');
		await expect
			.element(screen.getByRole('alert'))
			.toHaveTextContent(
				/autonomy 3 cannot ask for 1\.0, less than the 2\.0 of autonomy 2.*It stays at 2\.5/
			);
		await expect.element(floor).toHaveValue('1');
		await expect.element(floor).toHaveAccessibleDescription(/never falls as autonomy rises/);
		expect(onchange).not.toHaveBeenCalled();
		await expectAccessible();
		await type(floor, '2.25');
		await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
		expect(onchange.mock.lastCall?.[0]?.layerFloor['3']).toBe(2.25);
	});

	test.each(['', 'much', '4.1', '-1'])('“%s” is no floor', async (text) => {
		const { screen, field, onchange } = await show();
		await type(field('Floor of the overall level at autonomy 4'), text);
		await expect
			.element(screen.getByRole('alert'))
			.toHaveTextContent(/is no level from 0 to 4.*stays at 3\.25/);
		expect(onchange).not.toHaveBeenCalled();
	});

	test('what differs from the pack is marked with the pack’s value, and goes back with one press', async () => {
		const { screen, onchange } = await show(OWN);
		await expect.element(screen.getByText('pack: 2.0')).toBeVisible();
		await expect.element(screen.getByText('One value of your own.')).toBeVisible();
		await screen.getByRole('button', { name: 'Back to the pack’s defaults' }).click();
		expect(onchange.mock.calls).toEqual([[null]]);
	});

	test('typed as the pack has them, they are the pack’s again', async () => {
		const { field, onchange } = await show(OWN);
		await type(field('Floor of every layer at autonomy 2'), '2');
		expect(onchange.mock.calls).toEqual([[null]]);
	});

	test('without own values, all are called a default and not evidence', async () => {
		const { screen } = await show();
		await expect
			.element(screen.getByText('All as the pack has them: a default, not evidence.'))
			.toBeVisible();
		await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
	});
});

test.each([390, 1440, 1920])('at %i px it is accessible and never scrolls sideways', async (width) => {
	await page.viewport(width, 900);
	await show(OWN);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	await expectAccessible();
});
