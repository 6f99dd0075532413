import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import LevelPicker from '#lib/ui/LevelPicker.svelte';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const STATEMENTS = [
	'Nobody is named.',
	'One engineer knows.',
	'A rota names who.',
	'It is drilled.',
	'It improved.'
];

const show = async (value: number | null) => {
	const onpick = vi.fn<(level: number) => void>();
	const given = { statements: STATEMENTS, value, onpick };
	return { screen: await render(LevelPicker, given), onpick, given };
};

test('each level is a radio button that says its statement, and only the chosen one is checked', async () => {
	const { screen } = await show(2);
	const group = screen.getByRole('group', { name: 'Level' });
	const radios = group.getByRole('radio').elements() as HTMLInputElement[];
	expect(radios.map(({ checked }) => checked)).toEqual([false, false, true, false, false]);
	await expect.element(group.getByRole('radio', { name: '2 A rota names who.' })).toBeChecked();
});

test('anywhere in a statement picks it', async () => {
	const { screen, onpick } = await show(null);
	await screen.getByText('It is drilled.').click({ force: true });
	expect(onpick.mock.calls).toEqual([[3]]);
});

test('it is one stop for Tab; arrow keys walk the levels and Space picks one', async () => {
	const { screen, onpick } = await show(1);
	await userEvent.tab();
	await expect.element(screen.getByRole('radio', { name: '1 One engineer knows.' })).toHaveFocus();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(screen.getByRole('radio', { name: '2 A rota names who.' })).toHaveFocus();
	await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
	expect(onpick.mock.calls).toEqual([[2], [1], [0]]);
	await userEvent.tab();
	expect(document.activeElement).toBe(document.body);
});

test('with nothing chosen Space picks the level that has the focus', async () => {
	const { screen, onpick } = await show(null);
	(screen.getByRole('radio').first().element() as HTMLElement).focus();
	await userEvent.keyboard(' ');
	expect(onpick.mock.calls).toEqual([[0]]);
});

test('the focus shows around the whole statement', async () => {
	const { screen } = await show(1);
	await userEvent.tab();
	const label = screen.getByText('One engineer knows.').element().closest('label');
	expect(getComputedStyle(label!).outlineStyle).toBe('solid');
});

test('an undo elsewhere moves the choice', async () => {
	const { screen, given } = await show(3);
	await screen.rerender({ ...given, value: 0 });
	await expect.element(screen.getByRole('radio', { name: '0 Nobody is named.' })).toBeChecked();
	await screen.rerender({ ...given, value: null });
	expect(screen.getByRole('radio', { checked: true }).elements()).toEqual([]);
});

test.each([
	[390, 1],
	[1440, 5]
])('%i px wide the levels stand in %i columns, none cut off', async (width, columns) => {
	await page.viewport(width, 900);
	const { screen } = await show(2);
	const lefts = screen
		.getByRole('radio')
		.elements()
		.map((radio) => radio.getBoundingClientRect().left);
	expect(new Set(lefts).size).toBe(columns);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	await expectAccessible();
});
