import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import { action, capability, layer, pack, question } from '../../fixtures/small-pack.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';
import { PLAN_PACK } from './plan-pack.ts';
import PlanHarness from './PlanHarness.svelte';

/** Asks for the figures of week four, and for what the curriculum teaches. */
const FIGURES_PACK = pack(
	[
		layer('measurement', [
			capability('figures', [
				question('measurement.baseline', { title: 'Baseline on a page', gate: { '1': 2 } }),
				question('measurement.outcome-target', { title: 'Outcome target' }),
				question('quality.same-standard', { title: 'One standard' }),
				question('measurement.trust-signals', { title: 'Trust signals' }),
				question('measurement.cost-alarms', { title: 'Cost alarms' })
			])
		]),
		layer('workforce', [capability('skill', [question('workforce.certification')])])
	],
	[
		action('page', {
			'measurement.baseline': 2,
			'measurement.outcome-target': 2,
			'quality.same-standard': 2,
			'measurement.trust-signals': 2,
			'measurement.cost-alarms': 2
		}),
		action('teach', { 'workforce.certification': 2 }, { title: 'Teach the pilot group', phase: 2 })
	]
);

const show = (of: Pack = PLAN_PACK, answers: Answers = {}) =>
	render(PlanHarness, {
		pack: of,
		frame: { workflow: 'Refunds', autonomy: 1, depth: 'full', people: [], start: '2026-12-01' },
		answers,
		today: '2026-11-21',
		view: 'week' as const,
		onopen: () => undefined
	});
type Shown = Awaited<ReturnType<typeof show>>;

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** The part under this heading. */
function part(screen: Shown, heading: RegExp): HTMLElement {
	const found = screen
		.getByRole('heading', { level: 2, name: heading })
		.element()
		.closest<HTMLElement>('[role="group"]');
	if (!found) throw new Error('A heading of the second level begins a section.');
	return found;
}

const rowsOf = (of: Element): string[][] =>
	[...of.querySelectorAll('tbody tr')].map((row) => [...row.children].map(words));

beforeEach(async () => {
	await page.viewport(1440, 900);
});

describe('readiness day by day', () => {
	test('says on which day the answers will support the level', async () => {
		const screen = await show();
		expect(words(part(screen, /^Readiness day by day/))).toContain(
			'On day 15 (Tue 15 Dec) the answers will support level 1 if all work is done as planned.'
		);
	});

	test('has a step of the gates for each that is passed, and the day behind it', async () => {
		const screen = await show();
		expect(rowsOf(part(screen, /^Readiness day by day/))).toEqual([
			['1 Dec', 'Name who can pause it', '1 / 2', '0.7', '0'],
			['9 Dec', 'Open the log', '2 / 2', '1.0', '0'],
			['15 Dec', 'Hold the first review', '2 / 2', '2.0', '1']
		]);
		await expect.element(screen.getByRole('img', { name: /Readiness day by day/ })).toBeVisible();
	});

	test('says so where the level is there already', async () => {
		const answers = Object.fromEntries(
			['g.pause', 'g.log', 'g.review'].map((id) => [id, { level: 4, evidence: 'observed' }] as const)
		);
		const screen = await show(PLAN_PACK, answers);
		await expect
			.element(screen.getByRole('heading', { name: 'Readiness day by day' }))
			.not.toBeInTheDocument();
	});
});

describe('the decision', () => {
	test('rests on four families; of each it says what the answers show to be measured', async () => {
		const screen = await show(FIGURES_PACK, {
			'measurement.outcome-target': { level: 2 },
			'quality.same-standard': { level: 1 },
			'measurement.trust-signals': { level: 3 }
		});
		const families = rowsOf(part(screen, /^The decision on 30 December/));
		expect(families.map((row) => [row[0], row.at(-1)])).toEqual([
			['Business', 'Outcome target'],
			['Quality', 'nothing yet'],
			['Trust', 'Trust signals'],
			['Cost', 'nothing yet']
		]);
		await expect
			.element(screen.getByText('Whether there are figures from before is not known.'))
			.toBeVisible();
		for (const outcome of ['Expand', 'Revise', 'Stop'])
			await expect.element(screen.getByText(outcome, { exact: true })).toBeVisible();
		await expectAccessible();
	});

	test('tells nothing of figures that the pack never asks for', async () => {
		const screen = await show();
		const decision = part(screen, /^The decision on/);
		expect(rowsOf(decision).map(([family]) => family)).toEqual(['Business', 'Quality', 'Trust', 'Cost']);
		expect(words(decision)).not.toContain('Measured, by your answers');
		expect(words(decision)).toContain('does not ask for figures from before');
	});
});

describe('the curriculum', () => {
	test('has six weeks, two for the pilot group, and those past day 30 say so', async () => {
		const screen = await show(FIGURES_PACK);
		const dates = [...part(screen, /^Six weeks of training/).querySelectorAll('li')].map((week) => [
			words(week.querySelector('h3') ?? week).slice(0, 6),
			words(week.querySelector('.dates') ?? week)
		]);
		expect(dates).toEqual([
			['Week 1', '8 Dec to 14 Dec, for the pilot group'],
			['Week 2', '15 Dec to 21 Dec, for the pilot group'],
			['Week 3', '4 Jan to 10 Jan, past day 30'],
			['Week 4', '11 Jan to 17 Jan, past day 30'],
			['Week 5', '18 Jan to 24 Jan, past day 30'],
			['Week 6', '25 Jan to 31 Jan, past day 30']
		]);
	});

	test('is not shown beside a pack that asks for none of it', async () => {
		const screen = await show();
		await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
		await expect.element(screen.getByText(/^Six weeks of training/)).not.toBeInTheDocument();
	});
});
