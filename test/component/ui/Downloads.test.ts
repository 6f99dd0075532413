import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Downloads from '#lib/ui/Downloads.svelte';
import DownloadList from '#lib/ui/DownloadList.svelte';
import { besidePdf, PLAN_OFFERS, TAKE_AWAY } from '#lib/i18n/take-away-text.ts';
import type { FileKey, Offer } from '#lib/i18n/take-away-text.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const FILES: readonly Offer<FileKey>[] = PLAN_OFFERS;
const QUIET = { said: '', problem: null };
const PROBLEM = TAKE_AWAY.failed('Excel');

describe('in a line', () => {
	const show = (state: { said: string; problem: string | null } = QUIET) => {
		const onchoose = vi.fn<(file: { readonly key: string }) => void>();
		return render(Downloads, { title: TAKE_AWAY.title, files: FILES, onchoose, ...state }).then((screen) => ({
			screen,
			onchoose
		}));
	};

	test('each file is a button in a group that says what it is for', async () => {
		const { screen, onchoose } = await show();
		const group = screen.getByRole('group', { name: 'Take it away' });
		await expect.element(group.getByRole('button', { name: 'Calendar' })).toBeVisible();
		await userEvent.tab();
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		expect(onchoose.mock.calls.map(([{ key }]) => key)).toEqual(['plan-ics']);
		await expectAccessible();
	});

	test('what is done is announced, what went wrong interrupts', async () => {
		const { screen } = await show({ said: TAKE_AWAY.saved('a.csv'), problem: PROBLEM });
		await expect.element(screen.getByRole('status')).toHaveTextContent('a.csv is with your downloads.');
		await expect.element(screen.getByRole('alert')).toHaveTextContent('Excel could not be made.');
		await expectAccessible();
	});

	test('there is a place for announcements before there is one', async () => {
		const { screen } = await show();
		await expect.element(screen.getByRole('status')).toBeInTheDocument();
		expect(screen.getByRole('alert').elements()).toEqual([]);
	});
});

describe('as a list', () => {
	test.each([true, false])('each file says what it is good for, with a plan: %s', async (planned) => {
		const files = besidePdf(planned);
		const onchoose = vi.fn<(file: { readonly key: string }) => void>();
		const screen = await render(DownloadList, { files, onchoose, ...QUIET });
		const first = screen.getByRole('button', { name: 'Excel workbook' });
		await expect.element(first).toHaveAccessibleDescription(files[0]?.note ?? '');
		await first.click();
		expect(onchoose.mock.calls.map(([{ key }]) => key)).toEqual(['plan-xlsx']);
		expect(screen.getByRole('listitem').elements()).toHaveLength(planned ? 8 : 1);
		await expectAccessible();
	});
});
