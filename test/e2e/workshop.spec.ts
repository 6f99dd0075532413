/** A workshop from its respondents' side: invited by link and by file, answering alone, handing in what is sealed. */
import type { Page } from '@playwright/test';
import type { Perspective, Terms } from '#lib/core/assessment/workshop.ts';
import { findPack } from '../../src/cli/find-pack.ts';
import { facilitate, type Facilitator } from '../fixtures/facilitator.ts';
import { openExample, openStart, pick, questions } from './steps.ts';
import { expect, test } from './visitor.ts';

/** Three questions are enough to walk through. */
const ASKED = 3;

async function workshop(more: Partial<Terms> = {}): Promise<Facilitator> {
	const found = findPack('cx', '.');
	if (!found.ok) throw new Error(found.problems.join('\n'));
	const { asked } = (await facilitate(found.pack)).opening;
	return facilitate(found.pack, { asked: asked.slice(0, ASKED), ...more });
}

async function open(page: Page, link: string, site = './'): Promise<void> {
	await page.goto(`${site}answer/${link}`);
	await page.getByRole('heading', { name: 'Card disputes, before the pilot' }).waitFor();
}

async function begin(page: Page, as: Perspective): Promise<void> {
	await page.getByLabel('You answer as').selectOption(as);
	await page.getByRole('button', { name: 'Begin' }).click();
}

const next = (page: Page): Promise<void> => page.getByRole('button', { name: /^(Next|To the end)$/ }).click();

/** One level for each question that is asked. */
async function answer(page: Page, levels: readonly number[]): Promise<void> {
	for (const level of levels) {
		await pick(questions(page), level);
		await next(page);
	}
}

/** Seals what was answered; the text of the link. */
async function seal(page: Page): Promise<string> {
	await page.getByRole('button', { name: /^Seal/ }).click();
	return page.getByLabel('Your sealed answers as a link').inputValue();
}

test('nothing of the link stays in the address, the history or the title, or reaches a server', async ({
	page,
	serve
}) => {
	const wire: string[] = [];
	const site = await serve({
		instead: ({ url, headers }) => void wire.push(JSON.stringify([url, headers]))
	});
	const facilitator = await workshop();
	const link = await facilitator.link();
	await openStart(page, site.url);
	await open(page, link, site.url);
	expect(page.url()).toBe(`${site.url}answer/`);
	await begin(page, 'quality');
	await answer(page, [1, 2, 3]);
	const response = await seal(page);
	await page.goBack();
	await openStart(page, site.url);
	await page.goForward();
	await page.goBack();
	const kept = await page.evaluate(() =>
		JSON.stringify([
			location.href,
			history.state,
			document.title,
			Object.entries(sessionStorage),
			Object.entries(localStorage)
		])
	);
	for (const text of [link, response]) {
		const secret = text.slice(text.indexOf('#') + 4, text.indexOf('#') + 60);
		expect(kept).not.toContain(secret);
		expect(wire.filter((line) => line.includes(secret))).toEqual([]);
	}
	expect(wire.length).toBeGreaterThan(10);

	await page.goto(`${site.url}answer/`);
	await expect(page.getByRole('heading', { name: 'Hand in your answers' })).toBeVisible();
	await expect(page).toHaveTitle('Workshop answers · Airworthy');
});

test('goes on where it was left, and a second round asks again and keeps both', async ({ page }) => {
	const facilitator = await workshop({ mode: 'named' });
	await open(page, await facilitator.link());
	await expect(page.getByRole('main')).toContainText('Named: the facilitator can read who gave which answer');
	await page.getByLabel('You answer as').selectOption('quality');
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.getByRole('alert')).toContainText('type the name');
	await page.getByLabel('Your name').fill('Priya Nair');
	await page.getByRole('button', { name: 'Begin' }).click();
	await pick(questions(page), 1);
	await next(page);
	await expect(page.getByText('Question 2 of 3')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Question 2 of 3')).toBeVisible();
	await answer(page, [2, 3]);
	const first = await seal(page);

	const [again = ''] = facilitator.opening.asked;
	await page.goto('about:blank');
	await open(page, await facilitator.link(2, [again]));
	await expect(page.getByRole('main')).toContainText('This is round 2: one question asked again');
	await expect(page.getByLabel('Your name')).toHaveValue('Priya Nair');
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(questions(page).getByRole('radio', { checked: true })).toHaveCount(0);
	await answer(page, [3]);
	const second = await seal(page);

	expect(await facilitator.take([second, first], 1)).toEqual(['new', 'new']);
	const byRound = Object.entries(facilitator.responses).map(([id, { name, answers }]) => [
		id.split('/')[1],
		name,
		answers[again]
	]);
	expect(byRound.sort()).toEqual([
		['1', 'Priya Nair', { level: 1 }],
		['2', 'Priya Nair', { level: 3 }]
	]);
	await page.goto('./');
	await expect(page.getByRole('button', { name: /^Card disputes, before the pilot/ })).toHaveCount(2);
});

test('an invitation as a pasted message and as a file, and those that cannot be opened', async ({ page }) => {
	const facilitator = await workshop();
	await openStart(page);
	await page.getByRole('link', { name: 'Open your invitation' }).click();
	const paste = async (text: string): Promise<void> => {
		await page.getByLabel('The link you were sent').fill(text);
		await page.getByRole('button', { name: 'Open the invitation' }).click();
	};
	const link = await facilitator.link();
	for (const [text, says] of [
		[link.slice(0, -6), /incomplete|it is damaged/],
		[link.replace('#w1.', '#w2.'), /another version of Airworthy/],
		[link.replace('#w1.', '#r1.'), /sealed answers, made for the facilitator/],
		['hello', /no invitation/],
		[
			await (await workshop({ pack: { id: 'other', version: '3.0.0', hash: 'x' } })).link(),
			/“other”, version 3\.0\.0/
		]
	] as const) {
		await paste(text);
		await expect(page.getByRole('alert')).toContainText(says);
	}
	await page.getByLabel('Invitation file').setInputFiles({
		name: 'invitation.json',
		mimeType: 'application/json',
		buffer: Buffer.from(facilitator.file())
	});
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Card disputes, before the pilot');
	await page.goto('./answer/?at=new');
	await paste(`Please answer by Friday: https://airworthy.invalid/answer/${link} Thank you`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Card disputes, before the pilot');
	await expect(page).toHaveURL(/\/answer\/$/);
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('beside an assessment that stays as it is', async ({ page, context, serve }) => {
		const facilitator = await workshop();
		const site = await serve();
		await openStart(page, site.url);
		await openExample(page);
		await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
		await context.setOffline(true);
		site.close();
		await page.goto(`${site.url}answer/${await facilitator.link()}`);
		await begin(page, 'operations');
		await answer(page, [0, 0, 0]);
		expect(await facilitator.take([await seal(page)], 1)).toEqual(['new']);
		await page.goto(`${site.url}readiness/`);
		await expect(page.getByRole('heading', { name: 'No assessment is open.' })).toBeVisible();
		await page.goto(site.url);
		await page.getByRole('button', { name: /^Card-dispute|^Card dispute status/ }).click();
		await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
	});
});
