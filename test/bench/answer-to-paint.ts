/** What an answer costs at the first question, at the last, and on the floor page, one after the other in turns. */
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { FLOOR_PATH } from './bench-site.ts';
import { walkToFirstQuestion } from './first-question.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';
import { clickToPaints, type Paints } from './next-paint.ts';
import { visit } from './visit.ts';

/** A cheap phone or an old laptop beside the machine we measure on. */
const THROTTLING = 4;
const WARM_UP_ROUNDS = 4;
const ROUNDS = 24;

/** The best peer’s milliseconds and those of an empty SvelteKit page beside it, measured together on one machine. */
const PEER = { first: 53 / 23, last: 41 / 22 };
const PEER_AIM = 0.6;
const FLOOR_AIM = 1.4;
/** Milliseconds within which evidence, counts and the verdict stand too: what a reader still takes for at once. */
const SETTLED_AIM = 100;
const LAST_TO_FIRST_AIM = 1.25;

const LEVEL = 2;

/** A question that is open, on a page of its own. */
interface Lane {
	readonly page: Page;
	readonly question: Locator;
}

/** Answers an unanswered question and takes the answer away again. */
async function answerOnce({ page, question }: Lane): Promise<Paints> {
	await page.bringToFront();
	const paints = await clickToPaints(page, question.getByRole('radio').nth(LEVEL));
	await question.getByRole('button', { name: 'Clear' }).dispatchEvent('click');
	return paints;
}

async function openFloor(page: Page): Promise<Lane> {
	await page.goto(FLOOR_PATH);
	return { page, question: page.locator('[data-question]') };
}

/** The longest assessment there is: every question of every layer. */
async function walkToFullDepth(page: Page): Promise<void> {
	await walkToFirstQuestion(page);
	await page.getByRole('navigation').getByRole('link', { name: 'Frame' }).click();
	await page.getByRole('radio', { name: /^Full/ }).check();
	await page.getByRole('link', { name: 'Next: answer the questions' }).click();
	await page.locator('[data-question]').nth(12).waitFor();
}

async function openFirst(page: Page): Promise<Lane> {
	await walkToFullDepth(page);
	return { page, question: page.locator('[data-question]').first() };
}

async function answerAll(page: Page): Promise<void> {
	for (const question of await page.locator('[data-question]').all()) {
		await question.getByRole('radio').nth(LEVEL).dispatchEvent('click');
	}
}

/** Every question answered but the last of the last layer. */
async function openLast(page: Page): Promise<Lane> {
	await walkToFullDepth(page);
	await answerAll(page);
	const layers = await page
		.getByRole('navigation')
		.getByRole('listitem')
		.getByRole('listitem')
		.getByRole('link')
		.all();
	for (const layer of layers.slice(1)) {
		await layer.click();
		// Or the questions of the layer before would be counted.
		await expect(layer).toHaveAttribute('aria-current', 'true');
		await answerAll(page);
	}
	const question = page.locator('[data-question]').last();
	await question.getByRole('button', { name: 'Clear' }).dispatchEvent('click');
	return { page, question };
}

async function throttle({ page }: Lane): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
}

/** A list for each lane; in turns, so that a busy moment hits them all. */
async function timeInTurns(lanes: readonly Lane[]): Promise<Paints[][]> {
	const times: Paints[][] = lanes.map(() => []);
	for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
		for (const [index, lane] of lanes.entries()) {
			const paints = await answerOnce(lane);
			if (round >= WARM_UP_ROUNDS) times[index]?.push(paints);
		}
	}
	return times;
}

const mediansOf = (times: readonly Paints[][], which: keyof Paints): number[] =>
	times.map((paints) => median(paints.map((paint) => paint[which])));

function ratio(what: string, aim: number, [above, below]: readonly [number, number]): Measurement {
	const note = `medians of ${String(ROUNDS)}: ${above.toFixed(1)} and ${below.toFixed(1)} ms here, at ${String(THROTTLING)}× throttling`;
	return { what, aim, measured: above / below, kind: 'ratio', note };
}

const settled = (what: string, measured: number): Measurement => ({
	what,
	aim: SETTLED_AIM,
	measured,
	kind: 'milliseconds',
	note: `median of ${String(ROUNDS)}, at ${String(THROTTLING)}× throttling: evidence, counts and the verdict`
});

/** Answer to next paint, as ratios to the floor and of the last question to the first. */
export function measureAnswers(browser: Browser, url: string): Promise<Measurement[]> {
	const opened = <T>(open: (page: Page) => Promise<Lane>, go: (lane: Lane) => Promise<T>): Promise<T> =>
		visit(browser, url, async (page) => {
			const lane = await open(page);
			await throttle(lane);
			return go(lane);
		});
	return opened(openFloor, (floor) =>
		opened(openFirst, (first) =>
			opened(openLast, async (last) => {
				const times = await timeInTurns([floor, first, last]);
				const [onFloor = NaN, atFirst = NaN, atLast = NaN] = mediansOf(times, 'next');
				const [, firstSettled = NaN, lastSettled = NaN] = mediansOf(times, 'settled');
				return [
					ratio('answer to paint at the first question, to the floor', FLOOR_AIM, [atFirst, onFloor]),
					ratio('answer to paint at the last question, to the floor', FLOOR_AIM, [atLast, onFloor]),
					ratio('… at the first question, to the best peer', PEER_AIM, [atFirst, onFloor * PEER.first]),
					ratio('… at the last question, to the best peer', PEER_AIM, [atLast, onFloor * PEER.last]),
					settled('answer to all that follows from it painted, at the first question', firstSettled),
					settled('… at the last question', lastSettled),
					ratio('answer to paint, last question to first', LAST_TO_FIRST_AIM, [atLast, atFirst])
				];
			})
		)
	);
}
