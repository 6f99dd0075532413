/** What an answer costs at the first question, at the last, and on the floor page, one after the other in turns. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { LEVEL, openFirst, openFloor, openLast, type Lane } from './answer-lanes.ts';
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

/** The best peer's milliseconds of the main thread an answer, beside those of an empty SvelteKit page, and the aims. */
const PEER_WORK = { first: 63 / 28, last: 46 / 27 };
const WORK_AIM = { first: 0.55, last: 0.65 };
/** Until what follows from an answer, keeping it included, is done. */
const REST_MILLISECONDS = 400;

/** A lane with a line to the browser that runs it. */
interface SlowLane extends Lane {
	readonly session: CDPSession;
}

interface Timed extends Paints {
	/** Of the main thread, until all that follows is done. */
	readonly work: number;
}

/** Milliseconds that the main thread has worked so far. */
async function workOf({ session }: SlowLane): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** Answers an unanswered question and takes the answer away again. */
async function answerOnce(lane: SlowLane): Promise<Timed> {
	const { page, question } = lane;
	await page.bringToFront();
	const before = await workOf(lane);
	const paints = await clickToPaints(page, question.getByRole('radio').nth(LEVEL));
	await page.waitForTimeout(REST_MILLISECONDS);
	const work = (await workOf(lane)) - before;
	await question.getByRole('button', { name: 'Clear' }).dispatchEvent('click');
	await page.waitForTimeout(REST_MILLISECONDS);
	return { ...paints, work };
}

async function slowed(lane: Lane): Promise<SlowLane> {
	const session = await lane.page.context().newCDPSession(lane.page);
	await session.send('Performance.enable');
	await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLING });
	return { ...lane, session };
}

/** A list for each lane; in turns, so that a busy moment hits them all. */
async function timeInTurns(lanes: readonly SlowLane[]): Promise<Timed[][]> {
	const times: Timed[][] = lanes.map(() => []);
	for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
		for (const [index, lane] of lanes.entries()) {
			const paints = await answerOnce(lane);
			if (round >= WARM_UP_ROUNDS) times[index]?.push(paints);
		}
	}
	return times;
}

const mediansOf = (times: readonly Timed[][], which: keyof Timed): number[] =>
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
	const opened = <T>(open: (page: Page) => Promise<Lane>, go: (lane: SlowLane) => Promise<T>): Promise<T> =>
		visit(browser, url, async (page) => go(await slowed(await open(page))));
	return opened(openFloor, (floor) =>
		opened(openFirst, (first) =>
			opened(openLast, async (last) => {
				const times = await timeInTurns([floor, first, last]);
				const [onFloor = NaN, atFirst = NaN, atLast = NaN] = mediansOf(times, 'next');
				const [floorWork = NaN, firstWork = NaN, lastWork = NaN] = mediansOf(times, 'work');
				const [, firstSettled = NaN, lastSettled = NaN] = mediansOf(times, 'settled');
				return [
					ratio('answer to paint at the first question, to the floor', FLOOR_AIM, [atFirst, onFloor]),
					ratio('answer to paint at the last question, to the floor', FLOOR_AIM, [atLast, onFloor]),
					ratio('… at the first question, to the best peer', PEER_AIM, [atFirst, onFloor * PEER.first]),
					ratio('… at the last question, to the best peer', PEER_AIM, [atLast, onFloor * PEER.last]),
					settled('answer to all that follows from it painted, at the first question', firstSettled),
					settled('… at the last question', lastSettled),
					ratio('answer to paint, last question to first', LAST_TO_FIRST_AIM, [atLast, atFirst]),
					ratio('main thread an answer, first question, to the best peer', WORK_AIM.first, [
						firstWork,
						floorWork * PEER_WORK.first
					]),
					ratio('… at the last question', WORK_AIM.last, [lastWork, floorWork * PEER_WORK.last])
				];
			})
		)
	);
}
