import regular from '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf?inline';
import semibold from '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf?inline';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PreviewSection from '#lib/features/report/preview/PreviewSection.svelte';
import { PREVIEW_TEXT } from '#lib/i18n/preview-text.ts';
import { faceOf } from '#lib/report/font/face.ts';
import { reportPages } from '#lib/report/report-pages.ts';
import { previewOf } from '#lib/report/svg/preview.ts';
import { INPUTS, reportInput } from '../../fixtures/report-inputs.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const base64 = (dataUrl: string): string => dataUrl.slice(dataUrl.indexOf(',') + 1);
const face = faceOf({ regular: base64(regular), semibold: base64(semibold) });
const previewFor = (input = reportInput()) => previewOf(reportPages(input, face), face);
const PREVIEW = previewFor();
const COUNT = PREVIEW.pages.length;

async function show(preview = PREVIEW) {
	const screen = await render(PreviewSection, { state: { kind: 'laid', preview } });
	await document.fonts.ready;
	const pane = screen.getByRole('region', { name: PREVIEW_TEXT.pane });
	const number = screen.getByLabelText('Page', { exact: true });
	return { screen, pane, number };
}

const painted = (): string[] =>
	[...document.querySelectorAll('article')].flatMap((sheet) =>
		sheet.querySelector('svg') ? [sheet.getAttribute('aria-label') ?? ''] : []
	);

beforeEach(async () => {
	await page.viewport(1440, 900);
});

describe('the pages', () => {
	test('are all there to be listened to, and painted only near where one looks', async () => {
		const { screen } = await show();
		expect(screen.getByRole('article').elements().length).toBe(COUNT);
		await expect.poll(painted).toContain(PREVIEW_TEXT.page(1, COUNT));
		expect(painted().length).toBeLessThan(6);
		const last = screen.getByRole('article', { name: PREVIEW_TEXT.page(COUNT, COUNT) });
		await expect.element(last).toHaveTextContent('Glossary');
	});

	test.each(['realistic', 'other scripts and emoji'])(
		'of “%s” are set as wide as they were laid out',
		async (name) => {
			const preview = previewFor(INPUTS[name]);
			await show(preview);
			await expect.poll(() => document.querySelectorAll('article text').length).toBeGreaterThan(40);
			await Promise.all(
				['ж', 'λ', 'ł', 'a'].flatMap((letter) =>
					[400, 600].map((weight) => document.fonts.load(`${String(weight)} 20px "IBM Plex Sans"`, letter))
				)
			);
			const off = [...document.querySelectorAll<SVGTextElement>('article text')].flatMap((element) => {
				const size = Number(element.getAttribute('font-size'));
				const weight = Number(element.getAttribute('font-weight')) === 600 ? 600 : 400;
				const tracking = Number(element.getAttribute('letter-spacing') ?? 0);
				const text = element.textContent;
				const wanted = face.measure(text, { size, weight, tracking });
				const got = element.getComputedTextLength();
				return Math.abs(got - wanted) > 0.02 * size + 0.002 * wanted ? [{ text, wanted, got }] : [];
			});
			expect(off).toEqual([]);
		}
	);

	test('the next one by button, any by its number; what is no page changes nothing', async () => {
		const { screen, number } = await show();
		await screen.getByRole('button', { name: PREVIEW_TEXT.next }).click();
		await expect.element(number).toHaveValue('2');
		await number.fill('7');
		await userEvent.keyboard('{Enter}');
		await expect.poll(painted).toContain(PREVIEW_TEXT.page(7, COUNT));
		await number.fill('999');
		await userEvent.keyboard('{Enter}');
		await expect.element(number).toHaveValue('7');
	});

	test('the contents lead to their pages', async () => {
		const { screen, number } = await show();
		const link = screen.getByRole('link', { name: /^Glossary/ });
		const target = /\d+$/.exec(link.element().getAttribute('aria-label') ?? '')?.[0] ?? '';
		link.element().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		await expect.poll(painted).toContain(PREVIEW_TEXT.page(Number(target), COUNT));
		await expect
			.poll(() => Math.abs(Number((number.element() as HTMLInputElement).value) - Number(target)))
			.toBeLessThan(2);
	});

	test('the small ones by arrow keys, one of them a stop of the keyboard', async () => {
		const { screen, number } = await show();
		const small = screen.getByRole('navigation', { name: PREVIEW_TEXT.strip });
		expect(small.element().querySelectorAll('button[tabindex="0"]').length).toBe(1);
		small
			.getByRole('button', { name: PREVIEW_TEXT.page(1, COUNT) })
			.element()
			.focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(number).toHaveValue('2');
		await expect.element(small.getByRole('button', { name: PREVIEW_TEXT.page(2, COUNT) })).toHaveFocus();
	});
});

describe('the size', () => {
	const width = (): number => document.querySelector('article')?.getBoundingClientRect().width ?? 0;

	test('follows the pane, or is a share of the printed one', async () => {
		const { screen, pane } = await show();
		const size = screen.getByLabelText(PREVIEW_TEXT.zoom);
		await expect.poll(width).toBeCloseTo((pane.element() as HTMLElement).clientWidth - 32, 0);
		await size.selectOptions('100');
		await expect.poll(width).toBeCloseTo(595.28 / 0.75, 0);
		await size.selectOptions('200');
		await expect.poll(width).toBeCloseTo((2 * 595.28) / 0.75, 0);
		await size.selectOptions('page');
		await expect
			.poll(() => document.querySelector('article')?.getBoundingClientRect().height)
			.toBeLessThan((pane.element() as HTMLElement).clientHeight);
	});

	test('the page that is read stays', async () => {
		const { screen, number } = await show();
		await number.fill('5');
		await userEvent.keyboard('{Enter}');
		await screen.getByLabelText(PREVIEW_TEXT.zoom).selectOptions('200');
		await expect.element(number).toHaveValue('5');
	});
});

describe('searching', () => {
	test('marks every place, says how many, and steps by keyboard in both directions', async () => {
		const { screen } = await show();
		const field = screen.getByLabelText(PREVIEW_TEXT.search);
		await field.fill('glossary');
		await expect.element(screen.getByText(/^1 of \d+ places$/)).toBeVisible();
		const count = Number(/of (\d+)/.exec(screen.getByText(/of \d+ places/).element().textContent)?.[1]);
		expect(count).toBeGreaterThan(1);
		expect(document.querySelectorAll('.hit.current').length).toBe(1);
		await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
		await expect.element(screen.getByText(`${String(count)} of ${String(count)} places`)).toBeVisible();
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByText(`1 of ${String(count)} places`)).toBeVisible();
		await screen.getByRole('button', { name: PREVIEW_TEXT.nextHit }).click();
		await expect.element(screen.getByText(`2 of ${String(count)} places`)).toBeVisible();
	});

	test('what is not there is said, and Escape ends it', async () => {
		const { screen } = await show();
		const field = screen.getByLabelText(PREVIEW_TEXT.search);
		await field.fill('zzzz');
		await expect.element(screen.getByText('Not found')).toBeVisible();
		await expect.element(screen.getByRole('button', { name: PREVIEW_TEXT.nextHit })).toBeDisabled();
		await userEvent.keyboard('{Escape}');
		await expect.element(field).toHaveValue('');
		expect(document.querySelectorAll('.hit').length).toBe(0);
	});
});

describe('before and after', () => {
	test('nothing is asked for before somebody looks there, and then once', async () => {
		const onseen = vi.fn();
		const above = document.createElement('div');
		above.style.height = '3000px';
		document.body.prepend(above);
		const screen = await render(PreviewSection, { state: { kind: 'idle', preview: null }, onseen });
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(onseen).not.toHaveBeenCalled();
		screen.getByRole('heading', { name: PREVIEW_TEXT.title }).element().scrollIntoView();
		await expect.poll(() => onseen.mock.calls.length).toBe(1);
		above.remove();
	});

	test('while pages are laid out anew the old ones stay, and it is said', async () => {
		const screen = await render(PreviewSection, { state: { kind: 'laying', preview: PREVIEW } });
		await expect.element(screen.getByRole('status').first()).toHaveTextContent(PREVIEW_TEXT.laying);
		await expect.element(screen.getByRole('region', { name: PREVIEW_TEXT.pane })).toBeVisible();
	});

	test('a failure says what was kept and what to do', async () => {
		const screen = await render(PreviewSection, { state: { kind: 'failed', preview: null } });
		await expect.element(screen.getByRole('alert')).toHaveTextContent(/untouched.*try again/);
	});
});

describe.each([390, 1440])('%i px wide', (width) => {
	test('it is accessible with something found, and never scrolls sideways', async () => {
		await page.viewport(width, 900);
		const { screen } = await show();
		await screen.getByLabelText(PREVIEW_TEXT.search).fill('verdict');
		await expect.poll(() => document.querySelectorAll('.hit').length).toBeGreaterThan(0);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await expectAccessible();
	});
});
