/** Runs axe over what is rendered, in light and in dark. */
import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { expect } from 'vitest';

type Theme = 'light' | 'dark';

/** Everything in light; in dark what colour can break, since nothing else differs. */
const RUNS: Readonly<Record<Theme, RunOptions>> = {
	// A component alone is no page: landmarks, title and language are the routes' own.
	light: { resultTypes: ['violations'], rules: { region: { enabled: false } } },
	dark: { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] }
};

async function problems(theme: Theme): Promise<string[]> {
	document.documentElement.dataset.theme = theme;
	const { violations } = await axe.run(document.body, RUNS[theme]);
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
