import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ReportOptions } from '#lib/core/assessment/report-options.ts';
import ReportScreen from '#lib/features/report/ReportScreen.svelte';
import { REPORT_CONTENTS, REPORT_FAILED } from '#lib/i18n/report-screen-text.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const MAKING = { done: 5, of: 14 };
const MADE = {
	url: 'blob:the-report',
	fileName: 'airworthy-refunds-2026-11-21.pdf',
	bytes: 182_400,
	pages: 14
};

const props = () => ({
	verdictLine: 'No-go at level 2',
	verdictSign: { word: 'No-go', shape: 'square', tone: 'stop' } as const,
	contents: REPORT_CONTENTS,
	planned: true,
	workflow: 'Refunds',
	date: '2026-11-21',
	ondate: vi.fn<(day: string) => void>(),
	making: null as typeof MAKING | null,
	made: null as typeof MADE | null,
	problem: null as string | null,
	options: {} as ReportOptions,
	onoptions: vi.fn<(options: ReportOptions) => void>(),
	onmake: vi.fn(),
	oncancel: vi.fn(),
	onexportfile: vi.fn()
});

const show = async (more: Partial<ReturnType<typeof props>> = {}) => {
	const given = { ...props(), ...more };
	const screen = await render(ReportScreen, given);
	return { ...given, screen };
};

beforeEach(async () => {
	await page.viewport(1440, 900);
});

describe('before it is made', () => {
	test('the verdict, what is in it, and the name the file will have', async () => {
		const { screen } = await show();
		await expect.element(screen.getByText('No-go at level 2')).toBeVisible();
		await expect.element(screen.getByText('airworthy-refunds-2026-11-21.pdf')).toBeVisible();
		const parts = screen.getByRole('listitem').elements();
		expect(parts.map((part) => part.querySelector('b')?.textContent)).toEqual(
			REPORT_CONTENTS.map(({ title }) => title)
		);
	});

	test('the keyboard comes to the date, to the making, then to the assessment file', async () => {
		const { screen, onmake, onexportfile } = await show();
		(screen.getByLabelText('Date of the report').element() as HTMLElement).focus();
		const make = screen.getByRole('button', { name: 'Make the PDF' });
		while (document.activeElement instanceof HTMLInputElement) await userEvent.tab();
		await expect.element(make).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await userEvent.tab();
		await expect.element(screen.getByRole('button', { name: 'Save as .airworthy file' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(onmake).toHaveBeenCalledOnce();
		expect(onexportfile).toHaveBeenCalledOnce();
	});

	test('without a plan it says what will be missing, and where to go', async () => {
		const { screen } = await show({ planned: false });
		await expect.element(screen.getByText(/the RACI but no dates/)).toBeVisible();
		await screen.rerender({ planned: true });
		await expect.element(screen.getByText(/the RACI but no dates/)).not.toBeInTheDocument();
	});
});

describe('the date', () => {
	test('a new one is handed on, and the head and the file name follow it', async () => {
		const { screen, ondate } = await show();
		await screen.getByLabelText('Date of the report').fill('2026-12-24');
		expect(ondate.mock.calls).toEqual([['2026-12-24']]);
		await screen.rerender({ date: '2026-12-24' });
		await expect.element(screen.getByText('Report · 24 December 2026')).toBeVisible();
		await expect.element(screen.getByText('airworthy-refunds-2026-12-24.pdf')).toBeVisible();
	});

	test('none, or one that no report has, is not handed on', async () => {
		const { screen, ondate } = await show();
		await screen.getByLabelText('Date of the report').fill('');
		await screen.getByLabelText('Date of the report').fill('1899-12-31');
		expect(ondate).not.toHaveBeenCalled();
	});

	test('cannot change under a report that is being made', async () => {
		const { screen } = await show({ making: MAKING });
		await expect.element(screen.getByLabelText('Date of the report')).toBeDisabled();
	});
});

describe('while it is made', () => {
	test('the pages are counted, to the eye and to assistive technology', async () => {
		const { screen } = await show({ making: { done: 0, of: 0 } });
		const bar = screen.getByRole('progressbar', { name: 'Making the PDF' });
		await expect.element(screen.getByText('Laying out the pages')).toBeVisible();
		await expect.element(bar).not.toHaveAttribute('value');
		await screen.rerender({ making: MAKING });
		await expect.element(screen.getByText('Page 5 of 14')).toBeVisible();
		await expect.element(bar).toHaveAttribute('value', '5');
		await expect.element(bar).toHaveAttribute('max', '14');
		await expect.element(screen.getByRole('status')).toHaveTextContent('The PDF is being made.');
	});

	test('pressing the button again does not begin another', async () => {
		const { screen, onmake } = await show({ making: MAKING });
		screen.getByRole('button', { name: 'Making the PDF' }).element().focus();
		await userEvent.keyboard('{Enter}');
		expect(onmake).not.toHaveBeenCalled();
	});

	test('cancelling hands the focus to the button that begins it', async () => {
		const { screen, oncancel } = await show({ making: MAKING });
		await screen.getByRole('button', { name: 'Cancel' }).click();
		expect(oncancel).toHaveBeenCalledOnce();
		await screen.rerender({ making: null });
		await expect.element(screen.getByRole('button', { name: 'Make the PDF' })).toHaveFocus();
		await expect.element(screen.getByRole('progressbar')).not.toBeInTheDocument();
	});
});

describe('when it is made', () => {
	test('it can be downloaded again under its own name, whatever the date says by then', async () => {
		const { screen } = await show({ made: MADE, date: '2026-12-24' });
		const link = screen.getByRole('link', { name: 'Download the PDF' });
		await expect.element(link).toHaveAttribute('href', 'blob:the-report');
		await expect.element(link).toHaveAttribute('download', 'airworthy-refunds-2026-11-21.pdf');
	});

	test('its size is said, to assistive technology too', async () => {
		const { screen } = await show({ made: MADE });
		await expect.element(screen.getByText('14 pages, 182 KB', { exact: true })).toBeVisible();
		await expect.element(screen.getByRole('status')).toHaveTextContent('The PDF is ready: 14 pages, 182 KB.');
	});

	test('it can be made again, and the old one is not offered meanwhile', async () => {
		const { screen, onmake } = await show({ made: MADE });
		await screen.getByRole('button', { name: 'Make it again' }).click();
		expect(onmake).toHaveBeenCalledOnce();
		await screen.rerender({ making: MAKING });
		await expect.element(screen.getByRole('link', { name: 'Download the PDF' })).not.toBeInTheDocument();
	});
});

test('a failure says what happened, what was kept and what to do, and the button is there again', async () => {
	const { screen } = await show({ problem: REPORT_FAILED });
	await expect
		.element(screen.getByRole('alert'))
		.toHaveTextContent(/could not be made.*untouched.*try again/);
	await expect.element(screen.getByRole('button', { name: 'Make the PDF' })).toBeEnabled();
});

test('on a phone the making comes before the contents', async () => {
	await page.viewport(390, 844);
	const { screen } = await show();
	const top = (name: string): number =>
		screen.getByRole('heading', { name }).element().getBoundingClientRect().top;
	expect(top('Make it')).toBeLessThan(top('What is in it'));
});

describe.each([390, 1440, 1920])('%i px wide', (width) => {
	test.each<[string, Partial<ReturnType<typeof props>>]>([
		['before it is made', { planned: false, workflow: 'Card-dispute-status-and-other-things '.repeat(4) }],
		['while it is made', { making: MAKING }],
		['when it is made', { made: MADE }],
		['when it failed', { problem: REPORT_FAILED }]
	])('%s, it is accessible and never scrolls sideways', async (_, more) => {
		await page.viewport(width, 900);
		await show(more);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await expectAccessible();
	});
});
