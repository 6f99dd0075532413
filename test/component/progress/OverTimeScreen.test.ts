import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Answer } from '#lib/core/assessment/answer.ts';
import type { Operation } from '#lib/core/assessment/operation.ts';
import type { Level } from '#lib/core/pack/scale.ts';
import { AssessmentState } from '#lib/state/assessment.svelte.ts';
import { memoryAssessments } from '#lib/storage/memory-assessments.ts';
import { capability, layer, pack, question } from '../../fixtures/small-pack.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';
import ProgressHarness from './ProgressHarness.svelte';

const PACK = pack(
	[
		layer('care', [
			capability('own', [
				question('care.owners', { title: 'Owners by name', gate: { '1': 2 } }),
				question('care.rights', { title: 'Decision rights' })
			])
		]),
		layer('skill', [capability('read', [question('skill.sample', { title: 'Sampled review' })])])
	],
	[]
);

const shown = (level: Level): Answer => ({ level, evidence: 'document' });

const operation = (key: string, value: Operation['value']): Operation => ({
	stamp: '0',
	document: 'd',
	key,
	value
});

/** Asks for level 1; its owners are not named yet, all else stands at 3. */
async function show() {
	let ticks = 0;
	const open = new AssessmentState({
		id: 'd',
		state: new Map(
			[operation('meta/pack', { id: 'small', version: '1.0.0' }), operation('frame/workflow', 'Refunds')].map(
				(one) => [one.key, one]
			)
		),
		store: memoryAssessments(),
		nextStamp: () => String((ticks += 1)).padStart(6, '0'),
		now: () => 0
	});
	open.setAnswer('care.owners', shown(1));
	open.setAnswer('care.rights', shown(3));
	open.setAnswer('skill.sample', shown(3));
	const screen = await render(ProgressHarness, { open, pack: PACK, today: '2026-11-21' });
	const page = screen.getByRole('region', { name: 'Page', exact: true });
	const part = screen.getByRole('region', { name: 'Beside readiness', exact: true });
	return { open, page, part, screen };
}

type Shown = Awaited<ReturnType<typeof show>>;

async function keep({ page }: Shown, title: string, day: string): Promise<void> {
	await page.getByLabelText('Name of the milestone').fill(title);
	await page.getByLabelText('Date', { exact: true }).fill(day);
	await page.getByRole('button', { name: 'Keep a milestone' }).click();
}

describe('milestones', () => {
	test('begin with what they are for and how to begin', async () => {
		const { page } = await show();
		await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Keep where you stand');
		await expect.element(page.getByText(/A milestone keeps the answers and the verdict/)).toBeVisible();
		expect(page.getByRole('heading', { name: 'Compare' }).elements()).toEqual([]);
		await expectAccessible();
	});

	test('need a name, and say so', async () => {
		const shown = await show();
		await shown.page.getByRole('button', { name: 'Keep a milestone' }).click();
		await expect.element(shown.page.getByRole('alert')).toHaveTextContent('It has no name.');
		expect(shown.open.assessment.milestones).toBeUndefined();
	});

	test('stay as they were said, and are compared with now', async () => {
		const visit = await show();
		const { open, page } = visit;
		await keep(visit, 'Before the pilot', '2026-08-21');
		open.setAnswer('care.owners', shown(2));
		await expect.element(page.getByText('What moved the verdict')).toBeVisible();
		await expect
			.element(page.getByText('One changed answer alone lifts what is supported from no level to level 2'))
			.toBeVisible();
		await expect.element(page.getByRole('link', { name: 'Owners by name' }).first()).toBeVisible();
		await expect.element(page.getByText('One gate won, none lost.')).toBeVisible();

		await page.getByRole('button', { name: 'As it stood at Before the pilot' }).click();
		await expect.element(page.getByText('It is shown as it was said then')).toBeVisible();
		await expect.element(page.getByText('Gates that were not passed')).toBeVisible();
		await expectAccessible();
	});

	test('can be removed with their decision, and undo brings both back', async () => {
		const visit = await show();
		const { open, page } = visit;
		await keep(visit, 'Before the pilot', '2026-08-21');
		open.setEntry('decisions', 'm1', {
			outcome: 'wait',
			autonomy: 0,
			by: 'Ada',
			day: '2026-08-22',
			conditions: []
		});
		await page.getByRole('button', { name: 'Remove Before the pilot' }).click();
		await expect.element(page.getByRole('status').first()).toHaveTextContent('is removed');
		expect(open.assessment.milestones).toBeUndefined();
		expect(open.assessment.decisions).toBeUndefined();
		open.undo();
		await expect
			.element(page.getByText('Wait, nothing allowed. Decided by Ada on 22 August 2026.'))
			.toBeVisible();
	});

	test('any two are compared', async () => {
		const visit = await show();
		await keep(visit, 'First', '2026-08-21');
		visit.open.setAnswer('care.owners', shown(2));
		await keep(visit, 'Second', '2026-09-21');
		await visit.page.getByLabelText('From', { exact: true }).selectOptions('First, 21 August 2026');
		await visit.page.getByLabelText('To', { exact: true }).selectOptions('Second, 21 September 2026');
		await expect.element(visit.page.getByText('One changed answer alone lifts')).toBeVisible();
		await visit.page.getByLabelText('From', { exact: true }).selectOptions('Second, 21 September 2026');
		await expect.element(visit.page.getByText('one and the same milestone')).toBeVisible();
	});
});

describe('a decision', () => {
	async function opened() {
		const visit = await show();
		await keep(visit, 'Before the pilot', '2026-08-21');
		await visit.page.getByRole('button', { name: 'Record the decision taken on Before the pilot' }).click();
		return visit;
	}

	test('against the verdict says so and needs its reason', async () => {
		const { page, open } = await opened();
		await page.getByRole('radio', { name: /^Go It runs/ }).click();
		await page.getByLabelText('Who decided').fill('Ada Byrne');
		await page.getByLabelText('Autonomy allowed').selectOptions('1 Level 1');
		await expect
			.element(page.getByText('This goes against the verdict: the answers support no level'))
			.toBeVisible();
		await page.getByRole('button', { name: 'Record the decision', exact: true }).click();
		await expect.element(page.getByRole('alert')).toHaveTextContent('needs its reason');
		expect(open.assessment.decisions).toBeUndefined();
		await expectAccessible();

		await page.getByRole('textbox', { name: 'Reason' }).fill('The season starts.');
		await page.getByRole('button', { name: 'Record the decision', exact: true }).click();
		expect(open.assessment.decisions).toEqual({
			m1: {
				outcome: 'go',
				autonomy: 1,
				by: 'Ada Byrne',
				day: '2026-11-21',
				conditions: [],
				reason: 'The season starts.'
			}
		});
		await expect.element(page.getByText('Reason: The season starts.')).toBeVisible();
	});

	test('with the verdict needs no reason, and what is missing is said', async () => {
		const { page, open } = await opened();
		await page.getByRole('button', { name: 'Record the decision', exact: true }).click();
		await expect.element(page.getByText('Nothing is chosen.')).toBeVisible();
		await expect.element(page.getByText('Nobody is named.')).toBeVisible();
		await page.getByRole('radio', { name: /^Wait/ }).click();
		await page.getByLabelText('Who decided').fill('Ada Byrne');
		await page.getByRole('textbox', { name: 'Conditions' }).fill('Owners are named\n\nOwners are named');
		await page.getByRole('button', { name: 'Record the decision', exact: true }).click();
		expect(open.assessment.decisions?.m1).toMatchObject({
			outcome: 'wait',
			conditions: ['Owners are named']
		});
	});

	test('a go on conditions has one at least', async () => {
		const { page } = await opened();
		await page.getByRole('radio', { name: /^Go with conditions/ }).click();
		await page.getByRole('button', { name: 'Record the decision', exact: true }).click();
		await expect.element(page.getByText('No condition is written.')).toBeVisible();
		await expect.element(page.getByText('A go allows at least level 1.')).toBeVisible();
	});
});

describe('beside readiness', () => {
	test('a decision keeps a milestone of now, as one step to undo', async () => {
		const { part, open } = await show();
		await part.getByRole('button', { name: 'Record the decision taken' }).click();
		await part.getByRole('radio', { name: /^Stop/ }).click();
		await part.getByLabelText('Who decided').fill('Ada Byrne');
		await part.getByRole('button', { name: 'Record the decision', exact: true }).click();
		await expect.element(part.getByText('Stop. Decided by Ada Byrne on 21 November 2026.')).toBeVisible();
		expect(Object.values(open.assessment.milestones ?? {}).map(({ title }) => title)).toEqual([
			'Decision of 21 November 2026'
		]);
		open.undo();
		expect(open.assessment.milestones).toBeUndefined();
		expect(open.assessment.decisions).toBeUndefined();
	});

	test('says what moved since the last milestone, and what was more cautious', async () => {
		const visit = await show();
		const { part, open } = visit;
		await keep(visit, 'Before the pilot', '2026-08-21');
		open.setAnswer('care.owners', shown(2));
		await expect.element(part.getByText('Since “Before the pilot”, 21 August 2026')).toBeVisible();
		await expect.element(part.getByText('Owners by name.')).toBeVisible();
		await part.getByRole('button', { name: 'Record the decision taken' }).click();
		await part.getByRole('radio', { name: /^Stop/ }).click();
		await expect.element(part.getByText('more cautious than the verdict')).toBeVisible();
		await expectAccessible();
	});
});
