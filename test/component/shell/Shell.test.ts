import { createRawSnippet } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Notice from '#lib/features/shell/Notice.svelte';
import type { RailProps } from '#lib/features/shell/rail.ts';
import Shell from '#lib/features/shell/Shell.svelte';
import { UndoRedo } from '#lib/features/shell/undo-redo.svelte.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const children = createRawSnippet(() => ({
	render: () => '<div><h1>Governance</h1><a href="#inside">Inside</a></div>'
}));

const LAYERS = [
	{ id: 'governance', title: 'Governance', done: 5, asked: 8 },
	{ id: 'quality', title: 'Quality', done: 0, asked: 6 }
];

async function show(more: Partial<RailProps> = {}) {
	const calls = { undo: vi.fn(), redo: vi.fn(), choose: vi.fn() };
	const given = {
		screen: 'assess',
		document: 'Card-dispute status',
		example: false,
		saved: 'saved 12:04:31',
		needsFile: false,
		layers: LAYERS,
		layer: 'quality',
		history: { canUndo: true, canRedo: false, undo: calls.undo, redo: calls.redo, said: null },
		newVersion: { state: 'none', use: vi.fn() },
		theme: { value: 'system', choose: calls.choose },
		children,
		...more
	} satisfies RailProps & { children: typeof children };
	return { screen: await render(Shell, given), given, ...calls };
}

/** Links in the sample page lead nowhere: the test page itself has to stay. */
const stay = (event: MouseEvent): void => event.preventDefault();

describe('the way through the steps', () => {
	test('names all six in order, and says which one is open', async () => {
		const { screen } = await show({ screen: 'plan' });
		const steps = screen.getByRole('navigation', { name: 'Steps' });
		expect(
			steps
				.getByRole('link')
				.elements()
				.map(({ textContent }) => textContent)
		).toEqual(['Frame', 'Assess', 'Readiness', 'Plan', 'RACI', 'Report']);
		expect(
			steps
				.getByRole('link')
				.elements()
				.filter((link) => link.getAttribute('aria-current') === 'page')
				.map(({ textContent }) => textContent)
		).toEqual(['Plan']);
	});

	test.each([
		['readiness', 'Readiness'],
		['whatIf', 'What if'],
		['overTime', 'Over time'],
		['thresholds', 'Thresholds']
	] as const)('at %s, what readiness leads to stands under it', async (at, name) => {
		const { screen } = await show({ screen: at });
		const links = screen.getByRole('navigation', { name: 'Steps' }).getByRole('link').elements();
		expect(links.slice(2, 7).map(({ textContent }) => textContent)).toEqual([
			'Readiness',
			'What if',
			'Over time',
			'Thresholds',
			'Plan'
		]);
		const current = links.filter((link) => link.getAttribute('aria-current') === 'page');
		expect(current.map(({ textContent }) => textContent)).toEqual([name]);
	});

	test('inside the questions it shows how far each layer has come, and which is open', async () => {
		const { screen } = await show();
		const quality = screen.getByRole('link', { name: 'Quality 0 of 6' });
		await expect.element(quality).toHaveAttribute('aria-current', 'true');
		await expect.element(quality).toHaveAttribute('href', expect.stringMatching(/assess\/\?at=quality$/));
		await expect.element(screen.getByRole('link', { name: 'Governance 5 of 8' })).toBeVisible();
	});

	test('elsewhere the layers are out of the way', async () => {
		const { screen } = await show({ screen: 'plan' });
		expect(screen.getByText('5 of 8').elements()).toEqual([]);
	});

	test('without an open assessment there are no steps, and still a way to all of them and to about', async () => {
		const { screen } = await show({ document: null, screen: 'start' });
		expect(screen.getByRole('navigation').elements()).toEqual([]);
		await expect.element(screen.getByRole('link', { name: 'All assessments' })).toBeVisible();
		await expect.element(screen.getByRole('link', { name: 'About' })).toBeVisible();
	});
});

test('a newer version is announced and offered, and not under another tab', async () => {
	const use = vi.fn();
	const { screen, given } = await show();
	await expect.element(screen.getByRole('button', { name: 'Use it now' })).not.toBeInTheDocument();
	await screen.rerender({ ...given, newVersion: { state: 'ready', use } });
	await expect.element(screen.getByText('A newer version of Airworthy is ready.')).toBeVisible();
	await screen.getByRole('button', { name: 'Use it now' }).click();
	expect(use).toHaveBeenCalledOnce();
	await screen.rerender({ ...given, newVersion: { state: 'elsewhere', use } });
	await expect.element(screen.getByText('Airworthy is open in another tab too.')).toBeVisible();
	await expectAccessible();
});

describe('what is open', () => {
	test('is named, with when it was kept, which is not announced at every answer', async () => {
		const { screen, given } = await show();
		await expect.element(screen.getByText('Card-dispute status')).toBeVisible();
		await expect.element(screen.getByText('saved 12:04:31')).toBeVisible();
		expect(screen.getByText('saved 12:04:31').element().closest('[role="status"], [aria-live]')).toBeNull();
		await screen.rerender({ ...given, saved: 'not saved' });
		await expect.element(screen.getByText('not saved')).toBeVisible();
	});

	test('the worked example is called one', async () => {
		const { screen } = await show({ example: true });
		await expect.element(screen.getByText('Worked example, figures invented')).toBeVisible();
	});
});

describe('undo and redo', () => {
	test('each does its own', async () => {
		const { screen, undo, redo } = await show();
		await screen.getByRole('button', { name: 'Undo' }).click();
		expect([undo.mock.calls.length, redo.mock.calls.length]).toEqual([1, 0]);
		await screen.getByRole('button', { name: 'Redo' }).click({ force: true });
		expect([undo.mock.calls.length, redo.mock.calls.length]).toEqual([1, 1]);
	});

	test('says what was taken back, and says it again when the next one is of the same kind', async () => {
		const step = vi.fn(() => ({ what: 'answer', of: 'a question' }) as const);
		const history = new UndoRedo(() => ({ canUndo: true, canRedo: true, undo: step, redo: () => null }));
		const { screen } = await show({ history });
		const button = screen.getByRole('button', { name: 'Undo' });
		const said = screen.getByRole('status').filter({ hasText: 'Undone: an answer.' });
		await button.click();
		await expect.element(said).toBeInTheDocument();
		const first = said.element().firstChild;
		await button.click();
		await expect.poll(() => said.element().contains(first)).toBe(false);
		await screen.getByRole('button', { name: 'Redo' }).click();
		await expect.element(said).toHaveTextContent('Undone: an answer.');
	});

	test('there is nothing to take back while nothing may be changed', () => {
		const history = new UndoRedo(() => null);
		history.undo();
		expect([history.canUndo, history.canRedo, history.said]).toEqual([false, false, null]);
	});

	test('the last undo keeps the focus on its button, which says that it is off', async () => {
		const { screen, given } = await show();
		const button = screen.getByRole('button', { name: 'Undo' });
		(button.element() as HTMLElement).focus();
		await screen.rerender({ ...given, history: { ...given.history, canUndo: false, canRedo: true } });
		await expect.element(button).toHaveAttribute('aria-disabled', 'true');
		await expect.element(button).toHaveFocus();
		await expect
			.element(screen.getByRole('button', { name: 'Redo' }))
			.toHaveAttribute('aria-disabled', 'false');
	});
});

describe('light or dark', () => {
	test('shows what is chosen, and hands on another choice by mouse and by arrow keys', async () => {
		const { screen, choose } = await show();
		const group = screen.getByRole('group', { name: 'Light or dark' });
		await expect.element(group.getByRole('radio', { name: 'System' })).toBeChecked();
		await group.getByText('Dark', { exact: true }).click({ force: true });
		(group.getByRole('radio', { name: 'System' }).element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(choose.mock.calls).toEqual([['dark'], ['light']]);
	});
});

test('the skip link is the first stop, is seen once it has the focus, and leads to the content', async () => {
	const { screen } = await show();
	const skip = screen.getByRole('link', { name: 'Skip to content' });
	expect(skip.element().getBoundingClientRect().right).toBeLessThan(0);
	await userEvent.tab();
	await expect.element(skip).toHaveFocus();
	expect(skip.element().getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
	await userEvent.keyboard('{Enter}');
	await expect.element(screen.getByRole('main')).toHaveFocus();
	await userEvent.tab();
	await expect.element(screen.getByRole('link', { name: 'Inside' })).toHaveFocus();
});

describe.each([
	['a phone', 390, 844],
	['a tablet held upright', 820, 1180]
])('on %s', (_, width, height) => {
	const narrow = async (more: Partial<RailProps> = {}) => {
		await page.viewport(width, height);
		const shown = await show(more);
		return { ...shown, menu: shown.screen.getByRole('button', { name: 'Menu' }) };
	};

	test('the steps wait behind a button that says whether they are open', async () => {
		const { screen, menu } = await narrow();
		await expect.element(menu).toHaveAttribute('aria-expanded', 'false');
		expect(screen.getByRole('navigation').elements()).toEqual([]);
		await menu.click();
		await expect.element(menu).toHaveAttribute('aria-expanded', 'true');
		await expect.element(screen.getByRole('link', { name: 'Readiness' })).toBeInViewport();
		await expectAccessible();
		await menu.click();
		expect(screen.getByRole('navigation').elements()).toEqual([]);
	});

	test('the bar names the step that is open', async () => {
		const { screen } = await narrow();
		await expect.element(screen.getByText('Assess', { exact: true }).first()).toBeInViewport();
	});

	test('following a step closes them', async () => {
		const { screen, menu } = await narrow();
		await menu.click();
		document.addEventListener('click', stay, { once: true });
		await screen.getByRole('link', { name: 'Plan' }).click();
		await expect.element(menu).toHaveAttribute('aria-expanded', 'false');
	});

	test('Escape closes them and gives the focus back', async () => {
		const { screen, menu } = await narrow();
		await menu.click();
		(screen.getByRole('link', { name: 'Plan' }).element() as HTMLElement).focus();
		await userEvent.keyboard('{Escape}');
		await expect.element(menu).toHaveFocus();
		await expect.element(menu).toHaveAttribute('aria-expanded', 'false');
	});

	test('everything in them can be pressed with a thumb, and the last is reached on a low screen', async () => {
		await page.viewport(width, 480);
		const { screen, menu } = await narrow();
		await page.viewport(width, 480);
		await menu.click();
		const steps = screen.getByRole('navigation').getByRole('link').elements();
		for (const step of steps) expect(step.getBoundingClientRect().height).toBeGreaterThanOrEqual(40);
		const last = screen.getByRole('radio', { name: 'Dark' });
		last.element().scrollIntoView();
		await expect.element(last).toBeInViewport();
	});
});

test('trouble is an alert', async () => {
	const screen = await render(Notice, {
		text: 'This browser keeps nothing. Export a file before you close the page.'
	});
	await expect.element(screen.getByRole('alert')).toHaveTextContent('Export a file');
	await expectAccessible();
});

test.each([390, 820, 1440, 1920])('%i px wide it is accessible and never scrolls sideways', async (width) => {
	await page.viewport(width, 900);
	await show({ document: 'Supercalifragilisticexpialidocious'.repeat(5), example: true });
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	await expectAccessible();
});
