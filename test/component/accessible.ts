/** Runs axe over what is rendered, in light and in dark. */
import axe from 'axe-core';
import { expect } from 'vitest';

async function problems(theme: 'light' | 'dark'): Promise<string[]> {
	document.documentElement.dataset.theme = theme;
	const { violations } = await axe.run(document.body, {
		// A component alone is no page: landmarks, title and language are the routes' own.
		rules: { region: { enabled: false } }
	});
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${theme} ${id} ${target.join(' ')}: ${failureSummary ?? ''}`)
	);
}

/** Fails with every rule that is broken, where, and why. */
export async function expectAccessible(): Promise<void> {
	const found = [...(await problems('light')), ...(await problems('dark'))];
	delete document.documentElement.dataset.theme;
	expect(found).toEqual([]);
}
