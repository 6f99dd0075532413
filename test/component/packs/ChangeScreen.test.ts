import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { Pack, Question } from '#lib/core/pack/schema.ts';
import ChangeScreen from '#lib/features/packs/ChangeScreen.svelte';
import PackMissing from '#lib/features/shell/PackMissing.svelte';
import { capability, layer, pack, question } from '../../fixtures/small-pack.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const edition = (version: string, questions: Question[]): Pack => {
	const small = pack([layer('care', [capability('service', questions)])], []);
	return { ...small, questionnaire: { ...small.questionnaire, version }, hash: version };
};
const OLD = edition('1.0.0', [
	question('care.a', { title: 'Someone in charge' }),
	question('care.b', { title: 'A way to stop it' }),
	question('care.c', { title: 'A log' })
]);
const NEW = edition('1.1.0', [
	question('care.a', { title: 'Someone in charge', text: 'Worded anew?' }),
	question('care.stop', { title: 'A switch', replaces: ['care.b'] }),
	question('care.d', { title: 'A budget' })
]);

const ASSESSMENT: Assessment = {
	format: 'airworthy',
	version: 1,
	id: 'd',
	pack: { id: 'small', version: '1.0.0', hash: '1.0.0' },
	frame: {
		workflow: 'Refunds',
		autonomy: 1,
		depth: 'quick',
		people: [{ id: 'p', name: 'Ada', hats: ['wizard'] }]
	},
	answers: {
		'care.a': { level: 4, evidence: 'observed' },
		'care.b': { level: 3, note: 'tried in May' },
		'care.c': { unknown: true }
	}
};

const show = async (more: object = {}) => {
	const onaccept = vi.fn();
	const screen = await render(ChangeScreen, {
		assessment: ASSESSMENT,
		from: OLD,
		to: NEW,
		onaccept,
		...more
	});
	return { screen, onaccept };
};

describe('another edition', () => {
	test('shows what is dropped, mapped and kept', async () => {
		const { screen } = await show();
		const part = (name: RegExp) => screen.getByRole('group', { name });
		await expect
			.element(part(/^Dropped \(1\)/))
			.toHaveTextContent(/A log.*don’t know.*No question takes its place/s);
		await expect
			.element(part(/^Mapped \(1\)/))
			.toHaveTextContent(/A switch.*level 3, asserted, with a note.*From A way to stop it/s);
		await expect
			.element(part(/^Kept \(1\)/))
			.toHaveTextContent(/Someone in charge.*level 4.*look at it again/s);
		await expect.element(part(/^Roles that are gone \(1\)/)).toHaveTextContent('Ada is no longer wizard.');
	});

	test('shows both verdicts side by side', async () => {
		const { screen } = await show();
		const titles = screen.getByRole('heading', { level: 2 }).elements();
		expect(titles.slice(0, 2).map(({ textContent }) => textContent)).toEqual([
			'Now, version 1.0.0',
			'Then, version 1.1.0'
		]);
		await expect.element(screen.getByText('3 of 3 answered, 1 don’t know')).toBeVisible();
		await expect.element(screen.getByText('2 of 3 answered', { exact: true })).toBeVisible();
	});

	test('changes nothing until it is accepted', async () => {
		const { screen, onaccept } = await show();
		await expect
			.element(screen.getByText('Nothing is changed until you accept.', { exact: false }))
			.toBeVisible();
		expect(onaccept).not.toHaveBeenCalled();
		await screen.getByRole('button', { name: 'Move on to version 1.1.0' }).click();
		expect(onaccept.mock.calls).toMatchObject([[{ to: { id: 'small', version: '1.1.0', hash: '1.1.0' } }]]);
	});

	test('does without the old edition where it is gone', async () => {
		const { screen } = await show({ from: null });
		await expect.element(screen.getByText(/its verdict cannot be worked out/)).toBeVisible();
		await expect.element(screen.getByRole('link', { name: /Stay with/ })).not.toBeInTheDocument();
	});

	test.each([390, 1920, 1440])('is accessible at %i px and never scrolls sideways', async (width) => {
		await page.viewport(width, 900);
		await show();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await expectAccessible();
	});
});

describe('a pack that is missing', () => {
	test('is named, with what is kept and what to do', async () => {
		const screen = await render(PackMissing, { id: 'desk', version: '1.0.0', replacement: '1.1.0' });
		await expect.element(screen.getByText(/pack desk, version 1\.0\.0.*is kept as it was/)).toBeVisible();
		await expect
			.element(screen.getByRole('link', { name: 'Import that questionnaire' }))
			.toHaveAttribute('href', expect.stringContaining('/packs/'));
		await expect
			.element(screen.getByRole('link', { name: /what would change with version 1\.1\.0/ }))
			.toBeVisible();
		await expectAccessible();
	});

	test('offers no edition where there is none', async () => {
		const screen = await render(PackMissing, { id: 'desk', version: '1.0.0', replacement: null });
		await expect.element(screen.getByRole('link', { name: /what would change/ })).not.toBeInTheDocument();
	});
});
