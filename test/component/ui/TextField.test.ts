import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Reading } from '#lib/ui/reading.ts';
import TextField from '#lib/ui/TextField.svelte';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const read = (text: string): Reading<number> =>
	/^\d+$/.test(text) ? { value: Number(text) } : { problem: `“${text}” is no number, so 7 was kept.` };

const show = async (more: object = {}) => {
	const oncommit = vi.fn<(value: number) => void>();
	const given = { label: 'Team size', hint: 'People who serve today', value: '7', read, oncommit, ...more };
	const screen = await render(TextField<number>, given);
	return { screen, oncommit, given, field: screen.getByLabelText('Team size') };
};

describe.each([
	['a line', {}],
	['a text that grows', { rows: 1 }]
])('%s', (_, kind) => {
	test('is described by its hint, and by what is wrong with it too', async () => {
		const { field } = await show(kind);
		await expect.element(field).toHaveAccessibleDescription('People who serve today');
		await field.fill('many');
		await userEvent.tab();
		await expect
			.element(field)
			.toHaveAccessibleDescription('People who serve today “many” is no number, so 7 was kept.');
		await expect.element(field).toBeInvalid();
		await expectAccessible();
	});

	test('announces a mistake, keeps what was typed and hands on nothing', async () => {
		const { screen, field, oncommit } = await show(kind);
		await field.fill('many');
		await userEvent.tab();
		await expect.element(screen.getByRole('alert')).toHaveTextContent('so 7 was kept');
		await expect.element(field).toHaveValue('many');
		expect(oncommit).not.toHaveBeenCalled();
	});

	test('hands on what is understood, by leaving it or by Enter, and once', async () => {
		const { screen, field, oncommit, given } = await show(kind);
		await field.fill('8');
		await userEvent.keyboard('{Enter}');
		expect(oncommit.mock.calls).toEqual([[8]]);
		await screen.rerender({ ...given, value: '8' });
		await userEvent.tab();
		expect(oncommit.mock.calls).toEqual([[8]]);
		await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
		await expect.element(field).toHaveValue('8');
	});
});

test('a long text in one that grows is all there to see', async () => {
	const long = 'The Tarnbrook and Upper Wharfedale Mutual Banking and Building Society '.repeat(6);
	const { field } = await show({ rows: 1, value: long });
	const { scrollHeight, clientHeight } = field.element();
	expect(clientHeight).toBeGreaterThan(60);
	expect(scrollHeight).toBeLessThanOrEqual(clientHeight + 1);
});
