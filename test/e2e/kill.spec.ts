/** The whole browser is killed while somebody answers: nothing that was called saved is lost. */
import { expect, test } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { serveBuild } from '../fixtures/built-site.ts';
import { runKills } from '../fixtures/kill-run.ts';

/** `npm run test:deep` kills it forty times. */
const KILLS = 5;

test('five kills lose and tear nothing that was called saved', async () => {
	const site = await serveBuild();
	try {
		const outcome = await runKills({ browser: await findBrowser(), url: site.url, kills: KILLS, seed: 71 });
		expect(outcome.problems).toEqual([]);
		// Fewer would prove nothing.
		expect(outcome.saved).toBeGreaterThan(KILLS);
	} finally {
		site.close();
	}
});
