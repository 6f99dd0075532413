import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';
import DialogHarness from './DialogHarness.svelte';

const open = async () => {
	const screen = await render(DialogHarness);
	await screen.getByRole('button', { name: 'Keys' }).click();
	return { screen, dialog: screen.getByRole('dialog', { name: 'Keys inside the questions' }) };
};

test('is not there until it is opened, and then has the focus', async () => {
	const screen = await render(DialogHarness);
	expect(screen.getByRole('dialog').elements()).toEqual([]);
	await screen.getByRole('button', { name: 'Keys' }).click();
	await expect.element(screen.getByRole('dialog')).toBeVisible();
	await expect.element(screen.getByRole('checkbox', { name: 'Single letters' })).toHaveFocus();
});

test('Tab and Shift Tab never reach the page behind it', async () => {
	const { dialog } = await open();
	const reached: string[] = [];
	for (const shift of [false, true]) {
		for (let press = 0; press < 6; press++) {
			await userEvent.tab({ shift });
			const focused = document.activeElement;
			reached.push(focused?.textContent ?? '');
			expect(focused === document.body || dialog.element().contains(focused)).toBe(true);
		}
	}
	expect(reached).toContain('Close');
	expect(reached).toContain('More');
});

describe('closing gives the focus back to what opened it', () => {
	test.each<[string, (opened: Awaited<ReturnType<typeof open>>) => Promise<void>]>([
		['Escape', () => userEvent.keyboard('{Escape}')],
		['the button', ({ dialog }) => dialog.getByRole('button', { name: 'Close' }).click()],
		[
			'a click beside it',
			({ dialog }) => {
				dialog.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
				return Promise.resolve();
			}
		]
	])('by %s', async (_, close) => {
		const opened = await open();
		await close(opened);
		await expect.element(opened.screen.getByRole('button', { name: 'Keys' })).toHaveFocus();
		expect(opened.screen.getByRole('dialog').elements()).toEqual([]);
	});
});

test('a click inside leaves it open', async () => {
	const { dialog } = await open();
	await dialog.getByRole('heading').click();
	await expect.element(dialog).toBeVisible();
});

test('is accessible', async () => {
	await open();
	await expectAccessible();
});
