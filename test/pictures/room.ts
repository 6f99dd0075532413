/** A workshop with twelve in the room, from either side, for pictures of it. */
import type { Page } from '@playwright/test';
import type { Level } from '#lib/core/pack/scale.ts';
import type { Perspective } from '#lib/core/assessment/workshop.ts';
import { askedIn } from '../../src/lib/core/workshop/asked.ts';
import { invitationInLink } from '../../src/lib/sealing/invitation.ts';
import type { Opening } from '../../src/lib/sealing/open-response.ts';
import { responseFile } from '../../src/lib/sealing/response-file.ts';
import { openExample, openStart } from '../e2e/steps.ts';
import { facilitate } from '../fixtures/facilitator.ts';
import { sealed, sent } from '../fixtures/sealing.ts';
import { shippedPack } from '../fixtures/shipped-pack.ts';

type Invited = Pick<Opening, 'terms' | 'asked'>;

/** Who answers, in groups large enough to be shown apart. */
const SEATS: readonly Perspective[] = [
	...Array.from({ length: 7 }, () => 'operations' as const),
	...Array.from({ length: 5 }, () => 'frontline' as const)
];

/** Two opinions of the same thing: further apart on some questions than on others, alike in every run. */
function levelOf(seat: number, question: number): Level {
	const opinion = SEATS[seat] === 'operations' ? 3 : 3 - (question % 4);
	const levels = [0, 1, 2, 3, 4] as const;
	return levels[Math.max(0, opinion - ((seat + question) % 2))] ?? 0;
}

async function readInvitation(link: string): Promise<Invited> {
	const read = await invitationInLink(link.slice(link.indexOf('#')));
	if (!read.ok) throw new Error('The invitation cannot be read.');
	const { terms } = read.value;
	return { terms, asked: askedIn(terms, shippedPack().questionnaire) };
}

async function handInAs(seat: number, invited: Invited): Promise<string> {
	const answers = invited.asked.map((id, question) => [id, { level: levelOf(seat, question) }] as const);
	const response = sent({
		perspective: SEATS[seat] ?? 'operations',
		answers: Object.fromEntries(answers)
	});
	return responseFile([await sealed(invited, response)]);
}

/** Begins a workshop about the worked example, and takes twelve answers in. */
export async function beginWorkshop(page: Page): Promise<void> {
	await openStart(page);
	await openExample(page);
	await page.goto('./workshop/');
	await page.getByRole('button', { name: 'Begin the workshop' }).click();
	const link = page.getByLabel('Link', { exact: true });
	await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('#w1.'));
	const invited = await readInvitation(await link.inputValue());
	const files = await Promise.all(SEATS.map((_, seat) => handInAs(seat, invited)));
	await page.getByRole('link', { name: 'Collect' }).click();
	await page.getByLabel('Files of answers').setInputFiles(
		files.map((text, seat) => ({
			name: `answers-${String(seat)}.json`,
			mimeType: 'application/json',
			buffer: Buffer.from(text)
		}))
	);
	await page.getByText('Twelve responses are new.').waitFor();
}

/** Reveals the first question of the agenda; the window of the projector. */
export async function discuss(page: Page): Promise<Page> {
	await page.getByRole('link', { name: 'Discuss and agree' }).click();
	const opened = page.context().waitForEvent('page');
	await page.getByRole('button', { name: 'Open the projector window' }).click();
	const room = await opened;
	await page.getByRole('button', { name: /^Put it on the projector/ }).click();
	await room.getByText('The answers are hidden.').waitFor();
	await page.keyboard.press('r');
	await room.locator('svg').first().waitFor();
	return room;
}

/** Opens an invitation as one of those who are invited. */
export async function followInvitation(page: Page): Promise<void> {
	const facilitator = await facilitate(shippedPack());
	await page.goto(`./answer/${await facilitator.link()}`);
	await page.getByRole('button', { name: 'Begin' }).waitFor();
}
