/** A facilitator at work: what the room sees follows, and nothing before it is revealed. */
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { split } from '#lib/core/assessment/document.ts';
import type { Response } from '#lib/core/assessment/response.ts';
import type { Mode } from '#lib/core/assessment/workshop.ts';
import { AssessmentState } from '#lib/state/assessment.svelte.ts';
import type { WorkshopView } from '#lib/state/workshop-address.ts';
import { WorkshopDesk } from '#lib/state/workshop-desk.svelte.ts';
import { memoryAssessments } from '#lib/storage/memory-assessments.ts';
import { capability, layer, pack, question } from '../../fixtures/small-pack.ts';
import { response, terms, workshopDocument } from '../../fixtures/workshop.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';
import WorkshopHarness from './WorkshopHarness.svelte';

const PACK = pack(
	[
		layer('care', [
			capability('own', [
				question('a', { title: 'Owners by name', text: 'Who answers, by name?', gate: { '1': 2 } }),
				question('b', { title: 'Sampled review', text: 'Who samples?' })
			])
		])
	],
	[]
);

const answering = (levels: readonly [0 | 4 | 2, 2 | 3], more: Partial<Response> = {}): Response =>
	response({
		answers: { a: { level: levels[0], evidence: 'document' }, b: { level: levels[1], evidence: 'document' } },
		...more
	});

const RESPONSES = Object.fromEntries(
	Array.from({ length: 12 }, (_, index) => [
		`w/1/r${String(index)}`,
		index < 6 ? answering([0, 2]) : answering([4, 3], { perspective: 'quality' })
	])
);

async function show(view: WorkshopView, mode: Mode = 'anonymous', responses = RESPONSES) {
	const document = workshopDocument(mode, responses, {
		workshops: { w: { terms: terms(mode), expected: { operations: 8 } } }
	});
	let ticks = 100;
	const tick = (): number => (ticks += 1);
	const open = new AssessmentState({
		id: 'd',
		state: new Map(
			split(document).map(([key, value]) => [key, { stamp: '000001', document: 'd', key, value }])
		),
		store: memoryAssessments(),
		nextStamp: () => String(tick()).padStart(6, '0'),
		now: tick
	});
	const desk = new WorkshopDesk({
		open,
		workshop: 'w',
		questionnaire: () => PACK.questionnaire,
		now: tick,
		newId: () => `m${String(tick())}`
	});
	const taken: File[] = [];
	const screen = await render(WorkshopHarness, {
		desk,
		view,
		ontaken: (files: readonly File[]) => void taken.push(...files)
	});
	const page = screen.getByRole('region', { name: 'Facilitator' });
	const room = screen.getByTestId('room');
	return { open, desk, page, room, taken };
}

/** Twelve dots would be drawn, and a median said. */
const RESULT = /median|middle half/i;

describe('the room', () => {
	test('sees the question, never its answers, until they are revealed by key', async () => {
		const { page, room, desk } = await show('discuss');
		await page.getByRole('button', { name: /Put it on the projector/ }).click();
		await expect.element(room.getByRole('heading', { name: 'Who answers, by name?' })).toBeVisible();
		await expect.element(room.getByText('Twelve people answered. The answers are hidden.')).toBeVisible();
		expect(room.element().textContent).not.toMatch(RESULT);
		await expectAccessible();

		await userEvent.keyboard('r');
		await expect.element(room.getByRole('status')).toHaveTextContent(/^Revealed\. Twelve people answered/);
		expect(desk.isRevealed('a', 1)).toBe(true);
		await expect.element(room.getByText(/A dot is a person/)).toBeVisible();
		await expectAccessible();

		await userEvent.keyboard('j');
		await expect.element(room.getByRole('heading', { name: 'Who samples?' })).toBeVisible();
		expect(room.element().textContent).not.toMatch(RESULT);
	});

	test('is not said to see what is revealed of a question that is not on the projector', async () => {
		const { page } = await show('discuss');
		await expect.element(page.getByText(/shows answers before they are revealed/)).toBeVisible();
		await userEvent.keyboard('r');
		await expect.element(page.getByText(/are revealed\. Put the question on the projector/)).toBeVisible();
		await userEvent.keyboard('prr');
		await expect.element(page.getByText('The answers are revealed.', { exact: true })).toBeVisible();
	});

	test('sees the first round but not the second while people vote again', async () => {
		const { page, room, desk } = await show('discuss');
		await page.getByRole('button', { name: /Put it on the projector/ }).click();
		await userEvent.keyboard('r');
		await userEvent.keyboard('v');
		expect(desk.rounds).toEqual([1, 2]);
		await expect.element(page.getByText(/Nobody has answered round 2 yet/)).toBeVisible();
		await expect.element(page.getByRole('img', { name: 'Owners by name' })).toBeVisible();
		desk.take([
			{
				respondent: 'r1',
				round: 2,
				response: { perspective: 'operations', time: 99, answers: { a: { level: 2 } } }
			}
		]);
		await expect.element(room.getByRole('status')).toHaveTextContent(/^Revealed\. Twelve people/);
		expect(room.element().textContent).not.toContain('Round 2');
	});

	test('sees nothing of four people of an anonymous workshop, also when it is revealed', async () => {
		const few = Object.entries(RESPONSES).slice(4, 8);
		const { page, room } = await show('discuss', 'anonymous', Object.fromEntries(few));
		await page.getByRole('button', { name: /Put it on the projector/ }).click();
		await userEvent.keyboard('r');
		await expect
			.element(room.getByRole('status'))
			.toHaveTextContent('Four people answered, too few to be shown.');
		expect(room.element().querySelectorAll('svg')).toHaveLength(0);
		expect(room.element().textContent).not.toMatch(RESULT);
	});

	test('sees two dissents of four, and that there are more', async () => {
		const { page, room, desk } = await show('discuss');
		await page.getByRole('button', { name: /Put it on the projector/ }).click();
		await userEvent.keyboard('r');
		const dissent = ['By day', 'By night', 'On Sundays', 'Never'].map(
			(reason) => ({ level: 4, reason }) as const
		);
		desk.record('a', { answer: { level: 0 }, round: 1, dissent });
		await expect.element(room.getByText('One respondent holds level 4: By night')).toBeVisible();
		await expect.element(room.getByText('Two more dissents stand in the record.')).toBeVisible();
		expect(room.element().textContent).not.toContain('On Sundays');
	});

	test('sees the invitation and the clock when it should', async () => {
		const { page, room } = await show('discuss');
		await page.getByRole('button', { name: 'Project the invitation' }).click();
		await expect.element(room.getByRole('img', { name: 'QR code of the invitation' })).toBeVisible();
		await page.getByRole('button', { name: 'Start timer' }).click();
		await expect.element(room.getByRole('timer')).toHaveTextContent(/^(5:00|4:59)$/);
	});
});

describe('agreeing', () => {
	test('records the proposed level with a dissent, which becomes the answer, as one step to undo', async () => {
		const { page, open, desk } = await show('discuss');
		await expect.element(page.getByText(/Proposed: level 0, the lower median/)).toBeVisible();
		await page.getByRole('radio', { name: /^2\b/ }).click();
		await page.getByRole('button', { name: 'Add a dissent' }).click();
		await page.getByRole('button', { name: 'Record', exact: true }).click();
		await expect.element(page.getByRole('alert')).toHaveTextContent('A dissent needs its reason');
		await page.getByLabelText('Reason', { exact: true }).fill('Nobody samples on Sundays');
		await expectAccessible();
		await page.getByRole('button', { name: 'Record', exact: true }).click();

		await expect
			.element(page.getByText('One respondent holds level 0: Nobody samples on Sundays'))
			.toBeVisible();
		expect(open.answers.a).toMatchObject({ level: 2 });
		expect(desk.consensus('a')?.basis.operations?.levels).toEqual([6, 0, 0, 0, 0]);

		open.undo();
		expect([open.answers.a, desk.consensus('a')]).toEqual([undefined, undefined]);
		await expect.element(page.getByText(/Proposed: level 0/)).toBeVisible();
	});

	test('may be that the question does not apply, with its reason, and by keyboard alone', async () => {
		const { page, room, open, desk } = await show('discuss');
		await expect.element(page.getByRole('region', { name: 'Discuss and agree' })).toHaveFocus();
		await userEvent.keyboard('prx{Enter}');
		await expect.element(page.getByRole('alert')).toHaveTextContent('why it does not apply');
		await page.getByLabelText('Why does this not apply?').fill('We take no calls');
		await expectAccessible();
		await page.getByRole('button', { name: 'Record', exact: true }).click();
		await expect.element(room.getByText('Agreed: not applicable')).toBeVisible();
		await expect.element(room.getByText('We take no calls')).toBeVisible();
		expect(open.answers.a).toEqual({
			notApplicable: { reason: 'We take no calls', approvedBy: 'everybody in the workshop' }
		});
		await expect.element(page.getByRole('button', { name: 'Record it anew' })).toHaveFocus();
		// The focus does not go with the question: the keys still act on the next one.
		await userEvent.keyboard('j3{Enter}');
		await expect.element(page.getByText(/^Level 3, round 1/)).toBeVisible();
		expect(desk.consensus('b')?.answer).toEqual({ level: 3, evidence: 'document' });
	});

	test('keeps what is typed when answers come in meanwhile', async () => {
		const { page, desk } = await show('discuss');
		await page.getByLabelText('Note', { exact: true }).fill('Half a sentence');
		const response = { perspective: 'quality', time: 9, answers: { a: { level: 4 } } } as const;
		desk.take([{ respondent: 'new', round: 1, response }]);
		await expect.element(page.getByText(/^13 people answered/)).toBeVisible();
		await expect.element(page.getByLabelText('Note', { exact: true })).toHaveValue('Half a sentence');
	});

	test('has a field for a name only in a named workshop', async () => {
		const named = await show('discuss', 'named');
		await named.page.getByRole('button', { name: 'Add a dissent' }).click();
		await expect.element(named.page.getByLabelText('Who', { exact: true })).toBeVisible();
	});

	test('has none in an anonymous one', async () => {
		const { page } = await show('discuss');
		await page.getByRole('button', { name: 'Add a dissent' }).click();
		await expect.element(page.getByLabelText('Reason', { exact: true })).toBeVisible();
		expect(page.getByLabelText('Who', { exact: true }).elements()).toHaveLength(0);
	});

	test('keeps actions with owner and day, and does not act on letters while typing', async () => {
		const { page, desk } = await show('discuss');
		await page.getByLabelText('What to write down').fill('');
		await page.getByLabelText('What to write down').click();
		await userEvent.keyboard('rvj');
		expect([desk.rounds, desk.isRevealed('a', 1)]).toEqual([[1], false]);
		await page.getByLabelText('As', { exact: true }).selectOptions('Action');
		await page.getByLabelText('Owner', { exact: true }).fill('Vera');
		await page.getByLabelText('By', { exact: true }).fill('2026-12-01');
		await page.getByRole('button', { name: 'Write it down' }).click();
		expect(desk.minutes.map(({ minute }) => minute)).toEqual([
			{ kind: 'action', text: 'rvj', question: 'a', owner: 'Vera', due: '2026-12-01' }
		]);
	});
});

describe('by keyboard', () => {
	test('the focus stays where something was pressed, or goes to what came of it', async () => {
		const { page, room } = await show('discuss');
		const has = (name: string) => expect.element(page.getByRole('button', { name })).toHaveFocus();
		await page.getByRole('button', { name: 'Start timer' }).click();
		await has('Stop timer');
		await userEvent.keyboard('t');
		expect(room.getByRole('timer').elements()).toEqual([]);
		await page.getByRole('button', { name: 'Add a dissent' }).click();
		await expect.element(page.getByLabelText('Holds')).toHaveFocus();
		await page.getByRole('button', { name: 'Take dissent 1 away' }).click();
		await has('Add a dissent');
		await userEvent.keyboard('nSomething');
		await page.getByRole('button', { name: 'Write it down' }).click();
		await page.getByRole('button', { name: /^Remove/ }).click();
		await expect.element(page.getByLabelText('What to write down')).toHaveFocus();
		await userEvent.keyboard('{Escape}j');
		await expect.element(page.getByRole('heading', { name: 'Who samples?' })).toBeVisible();
		await page.getByRole('button', { name: 'Close the round' }).click();
		await has('Open it again');
	});
});

describe('the agenda', () => {
	test('can be ordered by hand, by button and by key, is kept, and goes back to the computed order', async () => {
		const { page, desk, open } = await show('discuss');
		const order = (): string[] => desk.agenda.map(({ question: { id } }) => id);
		expect(order()).toEqual(['a', 'b']);
		await page.getByRole('button', { name: 'Later' }).click();
		await expect.element(page.getByText('“Owners by name” is now question 2 of 2.')).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Later' })).toHaveFocus();
		expect([order(), open.families.agendas?.w]).toEqual([['b', 'a'], { questions: ['b', 'a'] }]);
		await expect.element(page.getByRole('heading', { name: 'Who answers, by name?' })).toBeVisible();
		await expectAccessible();
		await userEvent.keyboard('l');
		expect(order()).toEqual(['b', 'a']);
		await userEvent.keyboard('e');
		expect(order()).toEqual(['a', 'b']);
		open.undo();
		expect(order()).toEqual(['b', 'a']);
		await page.getByRole('button', { name: 'Most pressing first' }).click();
		expect([order(), open.families.agendas]).toEqual([['a', 'b'], undefined]);
		expect(page.getByRole('button', { name: 'Most pressing first' }).elements()).toEqual([]);
	});
});

describe('collecting', () => {
	test('says who is still to come by perspective, and takes links one a line', async () => {
		const { page, taken } = await show('collect');
		const row = page.getByRole('row', { name: /^Operations/ });
		await expect.element(row).toHaveTextContent(/6\s*2/);
		await page.getByLabelText('Links, one a line').fill('https://x/#r1.aa\n\n  https://x/#r1.bb ');
		await page.getByRole('button', { name: 'Take the links in' }).click();
		expect(taken.map(({ name }) => name)).toEqual(['Line 1', 'Line 2']);
		await expectAccessible();
	});

	test('closes the round, and what comes then is late', async () => {
		const { page, desk } = await show('collect');
		await page.getByRole('button', { name: 'Close the round' }).click();
		const late = {
			respondent: 'late',
			round: 1,
			response: { perspective: 'quality', time: 9, answers: {} }
		} as const;
		expect(desk.take([late, late])).toEqual({ arrivals: ['new', 'known'], late: 1 });
		await expect.element(page.getByText('One response came after the round was closed.')).toBeVisible();
	});

	test('says of a question how many of its answers came after the round was closed', async () => {
		const { page, desk } = await show('discuss');
		await page.getByRole('button', { name: 'Close the round' }).click();
		const response = { perspective: 'quality', time: 9, answers: { a: { level: 4 } } } as const;
		desk.take([{ respondent: 'late', round: 1, response }]);
		await expect.element(page.getByText(/One answer came after the round was closed\./)).toBeVisible();
	});
});

describe('the other parts', () => {
	test('inviting is accessible, and closing asks first', async () => {
		const { page } = await show('invite');
		await expect.element(page.getByRole('img', { name: 'QR code of the invitation' })).toBeVisible();
		await page.getByRole('button', { name: 'Copy the link' }).click();
		await expect.element(page.getByText('The link is copied.')).toBeVisible();
		await page.getByRole('button', { name: 'Close workshop' }).click();
		await expect.element(page.getByRole('button', { name: 'Delete the key' })).toBeVisible();
		await expectAccessible();
	});

	test('agreement has a verdict for each perspective, alpha in words, and a scorer beside analysts', async () => {
		const { page } = await show('agreement');
		await expect.element(page.getByRole('row', { name: /^Quality/ })).toHaveTextContent(/supports level \d/);
		await expect.element(page.getByText(/Krippendorff’s alpha over two questions/)).toBeVisible();
		await page.getByLabelText('Scores of the same conversations').fill('2 2\n2 2');
		await expect.element(page.getByText(/weighted kappa is not defined/)).toBeVisible();
		await expectAccessible();
	});
});
