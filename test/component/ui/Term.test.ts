import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Term from '#lib/ui/Term.svelte';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const MEANING = 'One question that must stand at its level.';

async function opened() {
	const screen = await render(Term, { word: 'gate', meaning: MEANING });
	const word = screen.getByRole('button', { name: 'gate' });
	await word.click();
	const meaning = screen.getByText(MEANING);
	await expect.element(meaning).toBeVisible();
	return { word, meaning };
}

test('the meaning is nowhere until it is asked for, and says whether it is open', async () => {
	const screen = await render(Term, { word: 'gate', meaning: MEANING });
	const word = screen.getByRole('button', { name: 'gate' });
	await expect.element(word).toHaveAttribute('aria-expanded', 'false');
	expect(screen.getByText(MEANING).elements()).toEqual([]);
	await word.click();
	await expect.element(word).toHaveAttribute('aria-expanded', 'true');
	expect(screen.getByText(MEANING).element().closest('[aria-live="polite"]')).not.toBeNull();
});

test('it opens by keyboard, and Escape closes it where the focus stays', async () => {
	const screen = await render(Term, { word: 'gate', meaning: MEANING });
	await userEvent.tab();
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByText(MEANING)).toBeVisible();
	await userEvent.keyboard('{Escape}');
	expect(screen.getByText(MEANING).elements()).toEqual([]);
	await expect.element(screen.getByRole('button', { name: 'gate' })).toHaveFocus();
});

test('a press elsewhere closes it, one on the meaning does not', async () => {
	const { meaning } = await opened();
	await meaning.click();
	await expect.element(meaning).toBeVisible();
	document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	await expect.poll(() => meaning.elements()).toEqual([]);
});

test('it stands below its word, within the window', async () => {
	const { word, meaning } = await opened();
	const box = meaning.element().getBoundingClientRect();
	expect(box.top).toBeGreaterThanOrEqual(word.element().getBoundingClientRect().bottom);
	expect(box.left).toBeGreaterThanOrEqual(0);
	expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
});

test('open, it is accessible in both themes', async () => {
	await opened();
	await expectAccessible();
});
