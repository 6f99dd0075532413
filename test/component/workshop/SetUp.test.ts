import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { SetUp as Chosen } from '#lib/features/workshop/set-up-draft.ts';
import NewWorkshop from '#lib/features/workshop/NewWorkshop.svelte';
import { capability, layer, pack, question } from '../../fixtures/small-pack.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const PACK = pack(
	[layer('care', [capability('own', [question('a', { title: 'Owners' }), question('b')])])],
	[]
);

test('a workshop is set up: what is missing is said, what is chosen is handed over', async () => {
	const begun: Chosen[] = [];
	const screen = await render(NewWorkshop, {
		questionnaire: PACK.questionnaire,
		title: 'Refunds',
		depth: 'quick',
		autonomy: 1,
		onbegin: (setUp: Chosen) => {
			begun.push(setUp);
			return Promise.resolve('The key could not be kept.');
		}
	});
	await expect.element(screen.getByText(/Groups of fewer than five stay hidden/)).toBeVisible();
	await screen.getByRole('radio', { name: /^Named/ }).click();
	await expect.element(screen.getByText(/Groups of fewer than five/)).not.toBeInTheDocument();
	await screen.getByRole('radio', { name: /^Chosen questions/ }).click();
	await screen.getByRole('button', { name: 'Begin the workshop' }).click();
	await expect.element(screen.getByText('Choose one question at least.')).toBeVisible();
	await expectAccessible();

	await screen.getByText('0 of 2').click();
	await screen.getByRole('checkbox', { name: 'Owners' }).click();
	await screen.getByRole('checkbox', { name: 'Sponsor' }).click();
	await screen.getByRole('button', { name: 'Begin the workshop' }).click();
	await expect.element(screen.getByText('The key could not be kept.')).toBeVisible();
	expect(begun[0]?.terms).toEqual({
		title: 'Refunds',
		mode: 'named',
		perspectives: ['operations', 'quality', 'workforce', 'technology', 'frontline'],
		asked: ['a']
	});
});

test('a long name of a workshop is seen whole, and stays one line whatever is pasted or pressed', async () => {
	const begun: Chosen[] = [];
	const screen = await render(NewWorkshop, {
		questionnaire: PACK.questionnaire,
		title: 'Refunds',
		depth: 'quick',
		autonomy: 1,
		onbegin: (setUp: Chosen) => {
			begun.push(setUp);
			return Promise.resolve(null);
		}
	});
	const name = screen.getByRole('textbox', { name: 'Name of the workshop' });
	const low = name.element().getBoundingClientRect().height;
	await name.fill(
		`Repayment plans, hardship cases and complaints\n${'in all eleven countries, '.repeat(2)}2027`
	);
	expect(name.element().getBoundingClientRect().height).toBeGreaterThan(low * 1.5);
	expect(name.element().scrollWidth).toBeLessThanOrEqual(name.element().clientWidth);
	await userEvent.keyboard('{Enter}');
	await expect
		.poll(() => begun[0]?.terms.title)
		.toMatch(/^Repayment plans[^\n]* complaints in all eleven[^\n]*2027$/);
});
