import { createRawSnippet } from 'svelte';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import WhatIfScreen from '#lib/features/what-if/WhatIfScreen.svelte';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { opened, whatIfOf } from '../../fixtures/what-if.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const thresholds = createRawSnippet(() => ({ render: () => '<p>The editor of thresholds</p>' }));

async function show(answers?: Answers) {
	const open = opened(answers);
	const whatIf = whatIfOf(open);
	const screen = await render(WhatIfScreen, { whatIf, thresholds });
	const press = (name: string | RegExp) => screen.getByRole('button', { name }).click();
	const row = (name: string) => screen.getByRole('table').getByRole('row', { name });
	const heading = screen.getByRole('heading', { level: 1 });
	return { open, whatIf, screen, press, row, heading };
}

const titles = (screen: { container: HTMLElement }): string[] =>
	[...screen.container.querySelectorAll('li > .line > button')].map(({ textContent }) => textContent.trim());

describe('what if', () => {
	test('begins with the assessment as it is, and says that it does not last', async () => {
		const { screen, heading, row } = await show();
		await expect.element(heading).toHaveTextContent('What if an answer were another one?');
		await expect.element(screen.getByText('Lost when this page reloads')).toBeVisible();
		await expect.element(row('Verdict')).toHaveTextContent('VerdictNo-goNo-gosame');
		await expect.element(screen.getByRole('button', { name: /^Keep/ })).not.toBeInTheDocument();
	});

	test('a level set in the list moves one column and not the other, in sign and word', async () => {
		const { screen, open, row } = await show();
		await screen.getByRole('button', { name: 'Owners by name' }).click();
		const picker = screen.getByRole('group', { name: 'What if: What about governance.owners?' });
		await picker.getByRole('radio').nth(0).click();
		await expect.element(row('Supported now')).toHaveTextContent(/level 1\s*no level\s*−1 lower/);
		await expect.element(row('Gates passed')).toHaveTextContent('−1 lost');
		expect(open.answer('governance.owners')).toMatchObject({ level: 3 });
		await expect.element(screen.getByText('from level 3, document to level 0, document')).toBeVisible();
	});

	test('evidence and don’t know are set there too', async () => {
		const { screen, whatIf } = await show();
		await screen.getByRole('button', { name: 'Decision rights' }).click();
		await screen.getByLabelText('Evidence').selectOptions('observed');
		expect(whatIf.supposed.document.answers['governance.rights']).toEqual({ level: 1, evidence: 'observed' });
		await screen.getByRole('button', { name: 'Don’t know', exact: true }).click();
		expect(whatIf.supposed.document.answers['governance.rights']).toEqual({ unknown: true });
		await screen.getByRole('button', { name: 'As it is now' }).click();
		expect(whatIf.scratch.changes.answers).toEqual({});
	});

	test('the shortest way flips the verdict, which is read out once', async () => {
		const { screen, press, row, heading } = await show();
		const spoken = screen.getByText(/^What if: /);
		await expect.element(spoken).toHaveTextContent('What if: no-go at level 2, supported now level 1.');
		await press('Take the shortest way to go');
		await expect.element(heading).toHaveTextContent('With two changes it would be go at level 2.');
		await expect.element(spoken).toHaveTextContent('What if: go at level 2, supported now level 2.');
		expect(spoken.element().getAttribute('role')).toBe('status');
		await expect.element(row('Verdict')).toHaveTextContent('VerdictNo-goGoanother verdict');
		await expect.element(row('Work to get there')).toHaveTextContent(/0 h−\d+ h less/);
		await expectAccessible();
	});

	test('each change can be taken back, all can be discarded, and both can be undone', async () => {
		const { screen, press, whatIf, heading } = await show();
		await press('Take the shortest way to go');
		await press('Take back: Decision rights');
		expect(Object.keys(whatIf.scratch.changes.answers)).toEqual(['quality.standard']);
		expect(document.activeElement).toBe(heading.element());
		await press('Discard');
		await expect.element(screen.getByText('One change discarded.')).toBeVisible();
		await press('Undo the last step of the scratch copy');
		await userEvent.keyboard('{Control>}z{/Control}');
		expect(Object.keys(whatIf.scratch.changes.answers)).toHaveLength(2);
	});

	test('keeping writes the assessment, and says how to bring it back', async () => {
		const { screen, press, open } = await show();
		await press('Take the shortest way to go');
		await press('Keep these 2 changes');
		await expect
			.element(screen.getByText('Two changes kept. One undo brings the assessment back.'))
			.toBeVisible();
		expect(open.answer('governance.rights')).toEqual({ level: 2, evidence: 'document' });
		await expect.element(screen.getByRole('link', { name: /assessment’s readiness/ })).toBeVisible();
		open.undo();
		expect(open.answer('governance.rights')).toEqual({ level: 1 });
	});

	test('what was answered meanwhile is named before it is replaced', async () => {
		const { screen, press, open } = await show();
		await press('Take the shortest way to go');
		open.setAnswer('governance.rights', { level: 3 });
		await expect
			.element(screen.getByText(/^Meanwhile “Decision rights” was changed in the assessment/))
			.toBeVisible();
		await press(/^Keep/);
		await expect
			.element(screen.getByText(/What was changed meanwhile was replaced: “Decision rights”/))
			.toBeVisible();
	});

	test('another autonomy is another question to the same answers', async () => {
		const { screen, row } = await show();
		await screen.getByLabelText('Autonomy asked for').selectOptions('1');
		await expect.element(row('Asked for')).toHaveTextContent(/level 2\s*level 1\s*−1 lower/);
		await expect.element(screen.getByText('from level 2 to level 1')).toBeVisible();
	});
});

describe('finding a question', () => {
	test.each([
		['gates', ['Decision rights, gate']],
		['unknown', ['One standard']],
		['smallest', ['Decision rights, gate', 'One standard']],
		['changed', []]
	])('%s', async (kind, expected) => {
		const { screen } = await show();
		await screen.getByLabelText('Show', { exact: true }).selectOptions(kind);
		expect(titles(screen)).toEqual(expected);
	});

	test('by words, and by layer', async () => {
		const { screen } = await show();
		await screen.getByLabelText('Find a question').fill('review QUALITY');
		await expect.poll(() => titles(screen)).toEqual(['Sampled review, gate']);
		await screen.getByLabelText('Layer').selectOptions('governance');
		await expect.element(screen.getByText('No question that is asked is like that.')).toBeVisible();
	});

	test('a question that is being changed stays in the list', async () => {
		const { screen } = await show();
		await screen.getByLabelText('Show', { exact: true }).selectOptions('unknown');
		await screen.getByRole('button', { name: 'One standard' }).click();
		await screen.getByRole('radio').nth(4).click();
		expect(titles(screen)).toEqual(['One standard']);
	});
});

test.each([390, 1440, 1920])('at %i px it is accessible and never scrolls sideways', async (width) => {
	await page.viewport(width, 900);
	const { screen, press } = await show();
	await press('Take the shortest way to go');
	await screen.getByRole('button', { name: 'One standard', exact: true }).click();
	const bar = screen.getByRole('complementary', { name: 'Verdict, now and what if' });
	await expect.element(bar).toBeInViewport();
	await expect.element(bar).toHaveTextContent(/No-go at level 2.*Go at level 2/);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	await expectAccessible();
});
