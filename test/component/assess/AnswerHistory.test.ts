import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import AnswerHistory from '#lib/features/assess/AnswerHistory.svelte';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

test('says when, what it became and who it was, and takes a name to sign with', async () => {
	const onname = vi.fn<(name: string) => void>();
	const at = new Date(2026, 11, 1, 12, 4, 31).getTime();
	const changes = [{ at, browser: 'b', part: 'answer', value: { level: 2 } }] as const;
	const screen = await render(AnswerHistory, { changes, who: () => 'Ada', name: '', onname });
	await expect
		.element(screen.getByRole('row').nth(1))
		.toHaveTextContent('1 December 2026, 12:04:31level 2, assertedAda');
	await screen.getByLabelText('Changes in this browser are signed').fill(' Grace ');
	await screen.getByRole('table').click();
	await vi.waitFor(() => expect(onname.mock.calls).toEqual([['Grace']]));
	await expectAccessible();
});

test('says so where nothing was said', async () => {
	const screen = await render(AnswerHistory, {
		changes: [],
		who: () => '',
		name: '',
		onname: () => undefined
	});
	await expect.element(screen.getByText('Nothing was said here yet.')).toBeVisible();
});
