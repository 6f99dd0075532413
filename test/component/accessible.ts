/** Runs axe over what is rendered, in light and in dark. */
import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { expect } from 'vitest';

type Theme = 'light' | 'dark';

const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The window of the tests unless they say otherwise. Colours do not change with the width, and are two thirds of the work. */
const LOOKED_AT_IN_COLOUR = 1440;

/** A component alone is no page: landmarks, title and language are the routes' own. */
const ALL: RunOptions = { resultTypes: ['violations'], rules: { region: { enabled: false } } };

const COLOURLESS: RunOptions = {
	...ALL,
	rules: { ...ALL.rules, ...Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) }
};

/** Everything in light; in dark what colour can break, since nothing else differs. */
const IN_COLOUR: readonly (readonly [Theme, RunOptions])[] = [
	['light', ALL],
	['dark', { resultTypes: ['violations'], runOnly: COLOURS }]
];

async function problems(theme: Theme, options: RunOptions): Promise<string[]> {
	document.documentElement.dataset.theme = theme;
	const { violations } = await axe.run(document.body, options);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${theme} ${id} ${target.join(' ')}: ${failureSummary ?? ''}`)
	);
}

/** Fails with every rule that is broken, where, and why. */
export async function expectAccessible(): Promise<void> {
	const runs = innerWidth === LOOKED_AT_IN_COLOUR ? IN_COLOUR : ([['light', COLOURLESS]] as const);
	const found: string[] = [];
	for (const [theme, options] of runs) found.push(...(await problems(theme, options)));
	delete document.documentElement.dataset.theme;
	expect(found).toEqual([]);
}
