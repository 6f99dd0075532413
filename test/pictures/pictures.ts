/** The pictures of the documents: which there are, and how a visitor comes to see each. */
import type { Locator, Page } from '@playwright/test';
import { goTo, openExample, openStart, pick, questions, startAssessment } from '../e2e/steps.ts';
import { beginWorkshop, discuss, followInvitation } from './room.ts';

export const SCREENS = {
	laptop: { width: 1440, height: 900 },
	phone: { width: 390, height: 844 },
	projector: { width: 1920, height: 1080 }
} as const;

export interface Picture {
	/** Leads a new visitor to what is shown, and says in which window that is. */
	readonly show: (page: Page) => Promise<Page>;
	readonly theme?: 'light' | 'dark';
	readonly screen?: keyof typeof SCREENS;
	/** What stands at the top of the picture, where that is not the top of the page. */
	readonly from?: (page: Page) => Locator;
	/** Pixels from the top, where less than the window is worth showing. */
	readonly height?: number;
}

/** The worked example on one of its pages; by its address, as a phone has the steps behind a button. */
async function example(page: Page, at?: string): Promise<Page> {
	await openStart(page);
	await openExample(page);
	if (at) await page.goto(at);
	await page.getByRole('heading', { level: 1 }).waitFor();
	return page;
}

async function report(page: Page): Promise<Page> {
	await example(page, './report/');
	await page.getByRole('heading', { name: 'The pages', exact: true }).scrollIntoViewIfNeeded();
	await page.locator('main svg').first().waitFor();
	await page.evaluate(() => {
		window.scrollTo(0, 0);
	});
	return page;
}

async function firstQuestion(page: Page): Promise<Page> {
	await openStart(page);
	await startAssessment(page, 'Card-dispute status');
	await goTo(page, 'Assess');
	await pick(questions(page).first(), 2);
	return page;
}

async function nothingOpen(page: Page): Promise<Page> {
	await page.goto('./readiness/');
	await page.getByRole('heading', { name: 'No assessment is open.' }).waitFor();
	return page;
}

async function nameMissing(page: Page): Promise<Page> {
	await openStart(page);
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('alert').waitFor();
	return page;
}

async function setUp(page: Page): Promise<Page> {
	await example(page, './workshop/');
	await page.getByRole('button', { name: 'Begin the workshop' }).waitFor();
	return page;
}

async function start(page: Page): Promise<Page> {
	await openStart(page);
	return page;
}

async function term(page: Page): Promise<Page> {
	await example(page);
	await page.getByRole('button', { name: 'cautious bound' }).click();
	return page;
}

async function invited(page: Page): Promise<Page> {
	await followInvitation(page);
	return page;
}

async function wall(page: Page): Promise<Page> {
	await beginWorkshop(page);
	return discuss(page);
}

async function desk(page: Page): Promise<Page> {
	await wall(page);
	return page;
}

const heading = (name: string) => (page: Page) => page.getByRole('heading', { name, exact: true });

/** By the name of its file in docs/images, without the ending. */
export const PICTURES: Readonly<Record<string, Picture>> = {
	start: { show: start },
	'first-question': { show: firstQuestion },
	frame: { show: (page) => example(page, './frame/') },
	readiness: { show: example },
	plan: { show: (page) => example(page, './plan/'), from: heading('The plan') },
	raci: { show: (page) => example(page, './raci/'), from: heading('Rows and roles') },
	report: { show: report },
	'readiness-dark': { show: example, theme: 'dark' },
	'readiness-phone': { show: example, screen: 'phone' },
	'plan-phone-dark': { show: (page) => example(page, './plan/'), screen: 'phone', theme: 'dark' },
	term: { show: term, from: heading('What stands in the way'), height: 360 },
	empty: { show: nothingOpen, height: 260 },
	error: { show: nameMissing, height: 620 },
	'workshop-set-up': { show: setUp },
	'workshop-invited': { show: invited, screen: 'phone' },
	'workshop-discuss': {
		show: desk,
		from: (page) => page.getByRole('region', { name: 'Discuss and agree' })
	},
	'workshop-projector': { show: wall, screen: 'projector' }
};
