/** A facilitator's page with hundreds of respondents: what taking them in costs it, and each act afterwards. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import { LEVELS, PERSPECTIVES } from '../../src/lib/core/pack/scale.ts';
import { askedIn } from '../../src/lib/core/workshop/asked.ts';
import type { Bytes } from '../../src/lib/sealing/bytes.ts';
import { invitationInLink } from '../../src/lib/sealing/invitation.ts';
import { makeRespondentKeys } from '../../src/lib/sealing/keys.ts';
import { responseFile } from '../../src/lib/sealing/response-file.ts';
import { sealResponse } from '../../src/lib/sealing/seal-response.ts';
import type { Sealing } from '../../src/lib/sealing/seal-response.ts';
import type { Measurement } from './measurement.ts';
import { clickToPaints } from './next-paint.ts';
import { traceTasks } from './page-tasks.ts';
import { visit } from './visit.ts';

const PACK = join(import.meta.dirname, '../../questionnaires/cx');
const NOTE = 'There is a run book for this, and it was last used in March. ';
const SEALED_AT_ONCE = 50;
const TURNS = 5;
/** What a reader takes for at once. */
const AIM = 100;

type Asked = Pick<Sealing, 'terms' | 'asked' | 'round'>;

/** Begins a workshop over every question of the pack; what its invitation says. */
async function begin(page: Page): Promise<Asked> {
	await page.goto('./');
	await page.getByRole('button', { name: 'Open the worked example' }).click();
	await page.waitForURL('**/readiness/');
	await page.getByRole('navigation').getByRole('link', { name: 'Frame' }).click();
	await page.getByRole('radio', { name: /^Full/ }).check();
	await page.goto('./workshop/');
	await page.getByRole('button', { name: 'Begin the workshop' }).click();
	const link = page.getByLabel('Link', { exact: true });
	await expect(link).toHaveValue(/#w1\./, { timeout: 30_000 });
	const text = await link.inputValue();
	const read = await invitationInLink(text.slice(text.indexOf('#')));
	const pack = readPackFolder(PACK);
	if (!read.ok || !pack.ok) throw new Error('The invitation cannot be read.');
	return { ...read.value, asked: askedIn(read.value.terms, pack.pack.questionnaire) };
}

async function sealedBy(person: number, asked: Asked): Promise<Bytes> {
	const answers = Object.fromEntries(
		asked.asked.map((question, index) => [
			question,
			{
				level: LEVELS[(person + index) % LEVELS.length] ?? 0,
				evidence: 'document' as const,
				...(index % 3 === 0 && { note: `${NOTE}${String(index)}` })
			}
		])
	);
	const { perspectives } = asked.terms;
	const perspective = perspectives[person % perspectives.length] ?? PERSPECTIVES[0];
	const response = { perspective, time: 1_763_757_600_000 + person, answers };
	const bytes = await sealResponse({ ...asked, response, keys: await makeRespondentKeys() });
	if (!bytes) throw new Error('The terms hold no key.');
	return bytes;
}

/** A file a respondent. */
async function writeResponses(folder: string, asked: Asked, respondents: number): Promise<string[]> {
	const paths: string[] = [];
	for (let from = 0; from < respondents; from += SEALED_AT_ONCE) {
		const people = Array.from({ length: Math.min(SEALED_AT_ONCE, respondents - from) }, (_, i) => from + i);
		const sealed = await Promise.all(people.map((person) => sealedBy(person, asked)));
		await Promise.all(
			sealed.map((bytes, index) => {
				const path = join(folder, `${String(from + index)}.airworthy`);
				paths.push(path);
				return writeFile(path, responseFile([bytes]));
			})
		);
	}
	return paths;
}

/** Milliseconds until all of them are in, and of the longest task of the page meanwhile. */
async function takeIn(
	page: Page,
	paths: readonly string[]
): Promise<{ readonly time: number; readonly longest: number }> {
	await page.getByRole('link', { name: 'Collect' }).click();
	const start = performance.now();
	await page.getByLabel('Files of answers').setInputFiles([...paths]);
	// The browser's own listing of thousands of files is a task too, but not one of the page.
	const tasks = await traceTasks(page);
	await page.getByText(/responses are new\./).waitFor({ timeout: 600_000 });
	const time = performance.now() - start;
	// What is kept and sealed some seconds later counts too.
	await page.waitForTimeout(5000);
	return { time, longest: await tasks.longest() };
}

type Act = readonly [name: string, target: (page: Page) => Locator];

const button =
	(name: string | RegExp) =>
	(page: Page): Locator =>
		page.getByRole('button', { name });

const ACTS: readonly Act[] = [
	['to the discussion', (page) => page.getByRole('link', { name: 'Discuss and agree' })],
	['the next question', button(/^Next/)],
	['reveal or hide', button(/^(Reveal|Hide)/)],
	['record', button('Record')],
	['vote again', button(/^Vote again/)],
	['undo', button(/^Undo/)],
	['to the agreement', (page) => page.getByRole('link', { name: 'Agreement', exact: true })],
	['to collecting', (page) => page.getByRole('link', { name: 'Collect' })]
];

interface Timed {
	readonly name: string;
	/** Processor time of its longest task, and time until all that follows from it is painted, in milliseconds. */
	readonly task: number;
	readonly painted: number;
}

async function timeAct(page: Page, [name, target]: Act): Promise<Timed> {
	const tasks = await traceTasks(page);
	const { next, settled } = await clickToPaints(page, target(page).first());
	return { name, task: await tasks.longest(), painted: Math.max(next, settled) };
}

const faster = (a: Timed, b: Timed): Timed => ({
	name: a.name,
	task: Math.min(a.task, b.task),
	painted: Math.min(a.painted, b.painted)
});

/** Of some turns of each act the fastest: what else ran only ever adds. */
async function timeActs(page: Page): Promise<Timed[]> {
	const timed = new Map<string, Timed>();
	for (let turn = 0; turn < TURNS; turn += 1) {
		for (const act of ACTS) {
			const now = await timeAct(page, act);
			timed.set(now.name, faster(now, timed.get(now.name) ?? now));
		}
	}
	return [...timed.values()];
}

/** With so many respondents, each of whom answers every question of the pack. */
const measureDesk = (browser: Browser, url: string, respondents: number): Promise<Measurement[]> =>
	visit(browser, url, async (page) => {
		const folder = await mkdtemp(join(tmpdir(), 'airworthy-desk-'));
		try {
			const asked = await begin(page);
			const paths = await writeResponses(folder, asked, respondents);
			const { time, longest } = await takeIn(page, paths);
			const acts = await timeActs(page);
			const what = `${String(respondents)} × ${String(asked.asked.length)} answers`;
			const slowest = Math.max(...acts.map((act) => act.task));
			return [
				{
					what: `${what} chosen, unsealed and taken in: longest task of the page`,
					aim: 50,
					measured: longest,
					kind: 'milliseconds',
					note: `of processor time, so that a busy machine adds nothing; all in after ${(time / 1000).toFixed(1)} s`
				},
				{
					what: '… the longest task of any act of the facilitator afterwards',
					aim: AIM,
					measured: slowest,
					kind: 'milliseconds',
					note: `painted after: ${acts.map((act) => `${act.name} ${String(Math.round(act.painted))}`).join(', ')} ms`
				}
			];
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	});

/** One workshop after the other. */
export async function measureDesks(
	browser: Browser,
	url: string,
	sizes: readonly number[]
): Promise<Measurement[]> {
	const measured: Measurement[] = [];
	for (const respondents of sizes) measured.push(...(await measureDesk(browser, url, respondents)));
	return measured;
}
