/** A facilitator from setting up to the file, with sealed answers as respondents make them, and the room's window. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { askedIn } from '../../src/lib/core/workshop/asked.ts';
import { invitationInLink } from '../../src/lib/sealing/invitation.ts';
import { makeRespondentKeys } from '../../src/lib/sealing/keys.ts';
import { fragmentOf } from '../../src/lib/sealing/link.ts';
import { responseFile } from '../../src/lib/sealing/response-file.ts';
import { sealResponse } from '../../src/lib/sealing/seal-response.ts';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import { openExample, openStart, takeFile } from './steps.ts';
import { expect, test } from './visitor.ts';

const shipped = readPackFolder(join(import.meta.dirname, '../../questionnaires/cx'));

/** The terms as somebody reads them who follows the link. */
async function invited(page: Page) {
	const link = page.getByLabel('Link', { exact: true });
	await expect(link).toHaveValue(/#w1\./);
	const text = await link.inputValue();
	const read = await invitationInLink(text.slice(text.indexOf('#')));
	if (!read.ok || !shipped.ok) throw new Error('The invitation cannot be read.');
	return { ...read.value, asked: askedIn(read.value.terms, shipped.pack.questionnaire) };
}

type Invited = Awaited<ReturnType<typeof invited>>;

/** One respondent's answers, sealed: the same level everywhere. */
async function sealedBy(keys: CryptoKeyPair, { terms, round, asked }: Invited, level: 0 | 4, time = 1) {
	const answers = Object.fromEntries(asked.map((id) => [id, { level }]));
	const response = { perspective: 'operations', time: 1_790_000_000_000 + time, answers } as const;
	const bytes = await sealResponse({ terms, asked, round, keys, response });
	if (!bytes) throw new Error('The terms hold no key.');
	return bytes;
}

const fileOf = (name: string, text: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text)
});

test('a workshop without a server: invited, collected, revealed in the room, agreed with a dissent', async ({
	page,
	context
}) => {
	await openStart(page);
	await openExample(page);
	await page.goto('./workshop/');
	await page.getByRole('button', { name: 'Begin the workshop' }).click();
	const terms = await invited(page);

	const keys = await Promise.all(Array.from({ length: 6 }, makeRespondentKeys));
	const sealed = await Promise.all(keys.map((pair, index) => sealedBy(pair, terms, index < 4 ? 0 : 4)));
	const [first, ...rest] = sealed;
	if (!first) throw new Error('Nobody answered.');
	const files = rest.map((bytes, index) => fileOf(`answers-${String(index)}.json`, responseFile([bytes])));
	const broken = responseFile([first]).replace(/.{9}"\]/, 'AAAAAAAAA"]');
	await page.getByRole('link', { name: 'Collect' }).click();
	await page.getByLabel('Files of answers').setInputFiles([...files, fileOf('broken.json', broken)]);
	await expect(page.getByText('Five responses are new.')).toBeVisible();
	await expect(page.getByText(/broken\.json.*changed on its way/)).toBeVisible();
	await page
		.getByLabel('Links, one a line')
		.fill(`https://elsewhere.invalid/${fragmentOf('response', first)}`);
	await page.getByRole('button', { name: 'Take the links in' }).click();
	await expect(page.getByText('One response is new.')).toBeVisible();

	await page.getByRole('link', { name: 'Discuss and agree' }).click();
	const opened = context.waitForEvent('page');
	await page.getByRole('button', { name: 'Open the projector window' }).click();
	const room = await opened;
	await page.getByRole('button', { name: /^Put it on the projector/ }).click();
	await expect(room.getByText('Six people answered. The answers are hidden.')).toBeVisible();
	await expect(room.locator('svg')).toHaveCount(0);
	await page.keyboard.press('r');
	await expect(room.getByRole('status')).toContainText('Six people answered: 4 at level 0 and 2 at level 4.');

	await page.getByRole('button', { name: 'Add a dissent' }).click();
	await page.getByLabel('Reason', { exact: true }).fill('It was shown on Monday');
	await page.getByRole('button', { name: 'Record', exact: true }).click();
	await expect(room.getByText('One respondent holds level 0: It was shown on Monday')).toBeVisible();

	const csv = await takeFile(page, 'CSV');
	expect(readFileSync(await csv.path(), 'utf8')).toContain('It was shown on Monday');
	const kept = await takeFile(page, 'Assessment file');
	expect(readFileSync(await kept.path(), 'utf8')).not.toMatch(/private|pkcs8|"d":/i);
});
