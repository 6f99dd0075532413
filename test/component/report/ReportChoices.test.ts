import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ReportOptions } from '#lib/core/assessment/report-options.ts';
import { tidyReport } from '#lib/core/assessment/tidy-report.ts';
import ReportChoices from '#lib/features/report/ReportChoices.svelte';
import { CHOICE_TEXT, LOGO_PROBLEMS } from '#lib/i18n/report-options-text.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const show = async (options: ReportOptions = {}) => {
	const onoptions = vi.fn<(options: ReportOptions) => void>();
	const screen = await render(ReportChoices, { options, onoptions });
	return { screen, onoptions };
};

const opened = async (options: ReportOptions = {}) => {
	const shown = await show(options);
	await shown.screen.getByText(CHOICE_TEXT.identity).click();
	return shown;
};

beforeEach(async () => {
	await page.viewport(1440, 900);
});

test('without a choice it is the full report for the team', async () => {
	const { screen } = await show();
	await expect.element(screen.getByRole('radio', { name: /Full report/ })).toBeChecked();
	await expect.element(screen.getByRole('radio', { name: /Team/ })).toBeChecked();
});

test('another form and another reader are handed on with what was chosen before', async () => {
	const { screen, onoptions } = await show({ confidentiality: 'For the board' });
	await screen.getByRole('radio', { name: /Two-page brief/ }).click();
	await screen.getByRole('radio', { name: /Outside/ }).click();
	expect(onoptions.mock.calls).toEqual([
		[{ confidentiality: 'For the board', form: 'brief' }],
		[{ confidentiality: 'For the board', profile: 'outside' }]
	]);
});

test('each reader says what is left out', async () => {
	const { screen } = await show();
	await expect.element(screen.getByText(/People are numbered instead of named/)).toBeVisible();
	await expect.element(screen.getByText(/Without notes and without/)).toBeVisible();
});

describe('the identity', () => {
	test('a line is handed on when its field is left, and gone when it is emptied', async () => {
		const { screen, onoptions } = await opened({ confidentiality: 'Old' });
		const field = screen.getByLabelText('Confidentiality');
		await field.fill('For the board');
		await userEvent.tab();
		await field.fill('');
		await userEvent.tab();
		expect(onoptions.mock.calls).toEqual([[{ confidentiality: 'For the board' }], [{}]]);
	});

	test('a colour that can be read is taken, with or without its sign', async () => {
		const { screen, onoptions } = await opened();
		await screen.getByLabelText('Colour').fill('8A1C3D');
		await userEvent.tab();
		expect(onoptions.mock.calls).toEqual([[{ accent: '#8a1c3d' }]]);
	});

	test('a colour too pale is refused, with the nearest that works', async () => {
		const { screen, onoptions } = await opened();
		await screen.getByLabelText('Colour').fill('#ffcc00');
		await userEvent.tab();
		await expect
			.element(screen.getByRole('alert'))
			.toHaveTextContent(/\d\.\d to 1.*nearest that works is #[0-9a-f]{6}\./);
		expect(onoptions).not.toHaveBeenCalled();
	});

	test('for outside the organisation is not named, unless somebody says so', async () => {
		const { screen, onoptions } = await opened({ profile: 'outside' });
		const box = screen.getByRole('checkbox', { name: CHOICE_TEXT.organisation });
		await expect.element(box).not.toBeChecked();
		await expect.element(screen.getByLabelText('Author')).not.toBeInTheDocument();
		await box.click();
		expect(onoptions.mock.calls).toEqual([[{ profile: 'outside', organisation: true }]]);
	});
});

const SVG = (inside: string): File =>
	new File(
		[
			`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50">${inside}<rect width="200" height="50" fill="#123"/></svg>`
		],
		'logo.svg',
		{ type: 'image/svg+xml' }
	);

async function choose(file: File) {
	const { screen, onoptions } = await opened();
	await screen.getByLabelText('Logo', { exact: true }).upload(file);
	return { screen, onoptions };
}

describe('a logo', () => {
	test('is kept as a PNG, whatever it came as, and nothing of an SVG runs', async () => {
		const hostile =
			'<script>document.title = "ran"</script><image href="https://evil.example/x.png" width="9" height="9"/>';
		const { onoptions } = await choose(SVG(hostile));
		await expect.poll(() => onoptions.mock.calls.length).toBe(1);
		const [kept = {}] = onoptions.mock.calls[0] ?? [];
		expect(kept.logo).toMatch(/^data:image\/png;base64,/);
		expect(tidyReport(kept)).toEqual(kept);
		expect(document.title).not.toBe('ran');
	});

	test.each([
		['a text', new File(['hello'], 'a.txt', { type: 'text/plain' }), LOGO_PROBLEMS.type],
		['no picture inside', new File(['hello'], 'a.png', { type: 'image/png' }), LOGO_PROBLEMS.broken],
		['too large', new File([new Uint8Array(2_100_000)], 'a.png', { type: 'image/png' }), LOGO_PROBLEMS.size]
	])('that is %s is refused in a sentence', async (_, file, sentence) => {
		const { screen, onoptions } = await choose(file);
		await expect.element(screen.getByRole('alert')).toHaveTextContent(sentence);
		expect(onoptions).not.toHaveBeenCalled();
	});

	test('can be taken off again', async () => {
		const logo = 'data:image/png;base64,iVBORw0KGgo=';
		const { screen, onoptions } = await opened({ logo });
		await screen.getByRole('button', { name: CHOICE_TEXT.removeLogo }).click();
		expect(onoptions.mock.calls).toEqual([[{}]]);
	});
});

test('is accessible', async () => {
	await opened({ form: 'brief', profile: 'outside', organisation: true, accent: '#21539c' });
	await expectAccessible();
});
