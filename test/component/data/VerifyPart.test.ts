import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { LogCheck } from '#lib/core/assessment/log-check.ts';
import type { Stored } from '#lib/core/assessment/storage-issue.ts';
import { stored } from '#lib/core/assessment/storage-issue.ts';
import VerifyPart from '#lib/features/data/VerifyPart.svelte';
import { LogChecks } from '#lib/state/log-checks.svelte.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const whole: LogCheck = { document: 'a', operations: 214, unsealed: 0, links: 9, problems: [] };

function checks(...outcomes: Stored<LogCheck>[]): LogChecks {
	const assessments = outcomes.map((_, index) => ({ id: String(index), workflow: `Case ${String(index)}` }));
	return new LogChecks({
		assessments: () => assessments,
		check: (id) => Promise.resolve(outcomes[Number(id)]!)
	});
}

describe('verifying', () => {
	test('says that all is as it was written', async () => {
		const screen = await render(VerifyPart, { checks: checks(stored(whole)), count: 1 });
		await screen.getByRole('button', { name: 'Verify my data' }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('All is as it was written.');
		await expect.element(screen.getByText('214 changes')).toBeVisible();
		await expectAccessible();
	});

	test('says what was damaged and what to do', async () => {
		const damaged: LogCheck = {
			...{ ...whole, unsealed: 2 },
			problems: [
				{ code: 'missing', count: 1 },
				{ code: 'state', count: 3 }
			]
		};
		const failed: Stored<LogCheck> = { ok: false, issue: { code: 'storage.closed' } };
		const screen = await render(VerifyPart, { checks: checks(stored(damaged), failed), count: 2 });
		await screen.getByRole('button', { name: 'Verify my data' }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Not all is as it was written.');
		const result = 'One change is gone; three values on the screen do not follow from the changes.';
		await expect.element(screen.getByText(result)).toBeVisible();
		await expect.element(screen.getByText('214 changes, two of them not sealed yet')).toBeVisible();
		await expect.element(screen.getByRole('alert')).toHaveTextContent(/save a file/);
		await expectAccessible();
	});

	test('has nothing to do where nothing is kept', async () => {
		const screen = await render(VerifyPart, { checks: checks(), count: 0 });
		await expect.element(screen.getByText('There is no assessment in this browser yet.')).toBeVisible();
	});
});
